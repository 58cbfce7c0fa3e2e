import type { StoredFile } from "#tenants/files/index.ts";

/**
 * The parts a letter may have, in the order they are printed. The names follow KPA art. 107 § 1;
 * `content` is the body of a letter that decides nothing, `dataProtection` the clause of KPA art. 61 § 5.
 */
export const letterParts = [
  "organ",
  "date",
  "parties",
  "legalBasis",
  "resolution",
  "content",
  "factualReasons",
  "legalReasons",
  "appealInstruction",
  "waiverInstruction",
  "courtInstruction",
  "dataProtection",
  "signature",
  "recipients",
] as const;

export type LetterPart = (typeof letterParts)[number];

/** Parts that a clerk may write over; the letterhead, the date and the signature are the system's. */
export const writableParts = [
  "parties",
  "legalBasis",
  "resolution",
  "content",
  "factualReasons",
  "legalReasons",
  "appealInstruction",
  "waiverInstruction",
  "courtInstruction",
  "dataProtection",
  "recipients",
] as const satisfies readonly LetterPart[];

export type WritablePart = (typeof writableParts)[number];

/** Whether a clerk may write over this part. */
export function isWritable(part: LetterPart): part is WritablePart {
  return (writableParts as readonly LetterPart[]).includes(part);
}

/**
 * A letter or decision as written: plain text in named parts, one string a paragraph. It is data, not HTML:
 * React and the PDF layer show it as text, and what is escaped is escaped there.
 * In `resolution`, a first paragraph without a full stop is the operative word ("zezwalam"); paragraphs that
 * begin with "– " form a list.
 */
export interface Letter {
  readonly kind: "decision" | "letter";
  /** Printed heading, e.g. "DECYZJA" or "Wezwanie do usunięcia braków". */
  readonly title: string;
  /** Znak sprawy, e.g. "OŚ.6131.12.2026". */
  readonly mark: string;
  readonly parts: Readonly<Partial<Record<LetterPart, readonly string[]>>>;
  /** The files that go with it, in their order: approved, hashed and signed with its text. Absent when there are none. */
  readonly enclosures?: readonly StoredFile[];
}

/** What stands for the date until the letter is signed: a draft has none of its own. */
export const signingDate = "[data podpisu]";

/** Paragraphs of a part, none when the letter lacks it. */
export function readPart(letter: Letter, part: LetterPart): readonly string[] {
  return letter.parts[part] ?? [];
}

/** Whether a part says something; blank paragraphs don't count. */
export function hasPart(letter: Letter, part: LetterPart): boolean {
  return readPart(letter, part).some((paragraph) => paragraph.trim() !== "");
}

/** Puts the day of signing where a draft has its placeholder; `date` as letters write it. */
export function dateLetter(letter: Letter, date: string): Letter {
  const dated = Object.entries(letter.parts).map(([part, paragraphs]) => [
    part,
    paragraphs.map((paragraph) => paragraph.replaceAll(signingDate, date)),
  ]);
  return { ...letter, parts: Object.fromEntries(dated) };
}
