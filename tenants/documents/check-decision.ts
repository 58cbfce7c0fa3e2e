import { hasPart, type Letter, type LetterPart } from "./letter.ts";

/** What the law asks of this very decision, beyond what its text shows. */
export interface DecisionRules {
  /** Uwzględnia w całości żądanie strony: reasons may be left out (KPA art. 107 § 4). */
  readonly grantsDemandInFull: boolean;
  /** Settles a dispute between parties or an appeal: reasons stay even then (KPA art. 107 § 4). */
  readonly settlesDispute: boolean;
  /** An appeal lies: instruct on it and on waiving it (KPA art. 107 § 1 pkt 7, art. 127a). */
  readonly allowsAppeal: boolean;
  /** A court action lies: instruct on it, its fee and legal aid (KPA art. 107 § 1 pkt 9). */
  readonly allowsCourtAction: boolean;
}

/** The nine parts of the checklist, as design and KPA art. 107 § 1 count them. */
export type CheckedPart =
  | "organ"
  | "date"
  | "parties"
  | "legalBasis"
  | "resolution"
  | "factualReasons"
  | "legalReasons"
  | "instruction"
  | "signature";

/** One line of the checklist. */
export interface PartCheck {
  readonly part: CheckedPart;
  /** Polish name of the part, as the checklist shows it. */
  readonly label: string;
  readonly present: boolean;
  /** Absent, yet the law lets it be: doesn't block signing. */
  readonly mayBeOmitted: boolean;
  /** Parts of the letter still to be written. */
  readonly missing: readonly LetterPart[];
  /** What to do next, in Polish; empty when nothing. */
  readonly next: string;
}

type PartRule = readonly [part: CheckedPart, label: string, needs: readonly LetterPart[], next: string];

/** The checklist of a decision's statutory parts (KPA art. 107 § 1), always nine lines in printed order. */
export function checkDecision(letter: Letter, rules: DecisionRules): readonly PartCheck[] {
  const reasonsMayBeOmitted = rules.grantsDemandInFull && !rules.settlesDispute;
  return partRules(rules).map(([part, label, needs, next]) => {
    const missing = needs.filter((name) => !hasPart(letter, name));
    const present = missing.length === 0;
    const isReason = part === "factualReasons" || part === "legalReasons";
    const mayBeOmitted = !present && isReason && reasonsMayBeOmitted;
    const advice = mayBeOmitted
      ? "Możesz pominąć: decyzja uwzględnia żądanie w całości (art. 107 § 4 KPA)"
      : next;
    return { part, label, present, mayBeOmitted, missing, next: present ? "" : advice };
  });
}

/** Whether the checklist lets the decision be signed. */
export function maySign(checklist: readonly PartCheck[]): boolean {
  return checklist.every((check) => check.present || check.mayBeOmitted);
}

function partRules(rules: DecisionRules): readonly PartRule[] {
  const instructions: LetterPart[] = [];
  if (rules.allowsAppeal) instructions.push("appealInstruction", "waiverInstruction");
  if (rules.allowsCourtAction) instructions.push("courtInstruction");
  return [
    ["organ", "Oznaczenie organu", ["organ"], "Wpisz, który organ wydaje decyzję"],
    ["date", "Data wydania", ["date"], "Wstaw miejscowość i datę podpisu"],
    ["parties", "Oznaczenie strony", ["parties"], "Wpisz, kogo dotyczy decyzja"],
    ["legalBasis", "Podstawa prawna", ["legalBasis"], "Podaj przepisy, na których opiera się decyzja"],
    ["resolution", "Rozstrzygnięcie", ["resolution"], "Napisz, o czym decydujesz"],
    ["factualReasons", "Uzasadnienie faktyczne", ["factualReasons"], "Opisz ustalone fakty i dowody"],
    ["legalReasons", "Uzasadnienie prawne", ["legalReasons"], "Wyjaśnij podstawę prawną i przytocz przepisy"],
    ["instruction", "Pouczenie", instructions, adviseOnInstruction(rules)],
    ["signature", "Podpis: imię, nazwisko, stanowisko", ["signature"], "Wskaż, kto podpisze decyzję"],
  ];
}

function adviseOnInstruction({ allowsAppeal, allowsCourtAction }: DecisionRules): string {
  const subjects = [
    ...(allowsAppeal ? ["odwołaniu i zrzeczeniu się go (art. 127a KPA)"] : []),
    ...(allowsCourtAction ? ["skardze do sądu, wpisie i prawie pomocy"] : []),
  ];
  return `Wstaw pouczenie o ${subjects.join(" oraz o ")}`;
}
