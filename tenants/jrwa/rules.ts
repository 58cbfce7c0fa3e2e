import type { JrwaClass } from "./jrwa-class.ts";

/** Only final classes have a category, and only they may hold cases (regulation of 18.01.2011, § 4.6). */
export function isFinal({ category }: Pick<JrwaClass, "category">): boolean {
  return category !== null;
}

/** The archivist compares such a class with the printed act before it is used for the first time. */
export function needsConfirmation({
  verified,
  confirmedAt,
}: Pick<JrwaClass, "verified" | "confirmedAt">): boolean {
  return verified !== "yes" && confirmedAt === null;
}

/** What an archival category asks for; years are full calendar years. */
export type ArchivalCategory =
  | { readonly kind: "permanent" }
  | { readonly kind: "practice"; readonly years: number }
  | { readonly kind: "appraisal"; readonly years: number }
  | { readonly kind: "short-lived" }
  | { readonly kind: "by-other-act" };

/**
 * Reads "A", "Bn", "BEn", "Bc" or "B*" (Dz.U. 2006 nr 206 poz. 1518, annex; B* is the lists' own mark for a
 * period set by another act). Nothing for any other text.
 */
export function parseCategory(text: string): ArchivalCategory | undefined {
  if (text === "A") return { kind: "permanent" };
  if (text === "Bc") return { kind: "short-lived" };
  if (text === "B*") return { kind: "by-other-act" };
  const [, expert, years] = /^B(E?)([1-9]\d?)$/.exec(text) ?? [];
  if (years === undefined) return undefined;
  return { kind: expert ? "appraisal" : "practice", years: Number(years) };
}

const labels: Readonly<Record<string, string>> = {
  yes: "odczytana z\u00a0aktu",
  "category-inferred": "kategoria wywnioskowana – porównaj ją z\u00a0aktem",
  "category-inferred-confirmed-by-twin-class":
    "kategoria wywnioskowana, zgodna z\u00a0bliźniaczą klasą – porównaj ją z\u00a0aktem",
  "symbol-inferred": "symbol wywnioskowany – porównaj go z\u00a0aktem",
  "symbol-and-category-inferred": "symbol i\u00a0kategoria wywnioskowane – porównaj je z\u00a0aktem",
  "symbol-inferred-category-unreadable":
    "symbol wywnioskowany, kategoria nieczytelna – odczytaj ją z\u00a0aktu i\u00a0wpisz",
  "added-by-office": "dodana przez urząd",
};

/** How sure a class is, in plain Polish; an unknown mark is shown as it stands. */
export function verifiedLabel(verified: string): string {
  return labels[verified] ?? verified;
}
