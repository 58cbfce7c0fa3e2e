import type { Role } from "#tenants/people/index.ts";

/** A unit of a demo office; names and symbols are illustrative, since no regulation of a real one was found. */
export interface CastUnit {
  readonly symbol: string;
  readonly name: string;
}

/** A part in a demo office, played by somebody with a made-up name. */
export interface CastPart {
  /** What stories call the part. */
  readonly part: PartName;
  readonly unit: string;
  readonly title: string;
  readonly roles: readonly Role[];
  readonly signs?: boolean;
}

/** The parts that stories can call on; every office has them all. */
export type PartName =
  | "registry"
  | "chief"
  | "manager"
  | "handler"
  | "second-handler"
  | "administrator"
  | "geodesy";

type Gmina = { readonly headTitle: string };

/** Units of a demo gmina or of the demo county office. */
export function castUnits(kind: "gmina" | "powiat", { headTitle }: Gmina): readonly CastUnit[] {
  const chief = {
    symbol: headTitle === "wójt" ? "W" : headTitle === "burmistrz" ? "B" : "St",
    name: capital(headTitle),
  };
  if (kind === "powiat") {
    return [
      chief,
      { symbol: "Or", name: "Wydział Organizacyjny" },
      { symbol: "Km", name: "Wydział Komunikacji" },
      { symbol: "Gg", name: "Wydział Geodezji i Kartografii" },
    ];
  }
  return [
    chief,
    { symbol: "Or", name: "Referat Organizacyjny" },
    { symbol: "OŚ", name: "Referat Ochrony Środowiska i Rolnictwa" },
    { symbol: "Fn", name: "Referat Finansowy" },
  ];
}

/** The parts of a demo office: at least five people, each with the roles of a real post. */
export function castParts(kind: "gmina" | "powiat", gmina: Gmina): readonly CastPart[] {
  const [chief] = castUnits(kind, gmina);
  const main = kind === "powiat" ? "Km" : "OŚ";
  const unitWord = kind === "powiat" ? "wydziału" : "referatu";
  const parts: CastPart[] = [
    { part: "registry", unit: "Or", title: "podinspektor, kancelaria ogólna", roles: ["registry"] },
    { part: "chief", unit: chief!.symbol, title: gmina.headTitle, roles: ["head", "signatory"], signs: true },
    { part: "manager", unit: main, title: `kierownik ${unitWord}`, roles: ["head", "clerk"] },
    { part: "handler", unit: main, title: "inspektor", roles: ["clerk"] },
    { part: "second-handler", unit: main, title: "podinspektor", roles: ["clerk"] },
    {
      part: "administrator",
      unit: "Or",
      title: kind === "powiat" ? "sekretarz powiatu" : "sekretarz gminy",
      roles: ["office-admin", "records-coordinator", "archivist"],
    },
  ];
  if (kind === "powiat")
    parts.push({ part: "geodesy", unit: "Gg", title: "inspektor", roles: ["clerk", "head"] });
  return parts;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
