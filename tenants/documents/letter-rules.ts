import { appealForwarding, supplementCall, unexaminedNotice } from "#tenants/cases/index.ts";
import type { FeeKind } from "#tenants/portal/index.ts";
import type { DecisionRules } from "./check-decision.ts";
import type { Letter } from "./letter.ts";

/**
 * What sending a letter does to its case besides informing:
 * `supplement-call` stops the clock from delivery until the answer (KPA art. 64 § 2, art. 35 § 5),
 * `new-term` extends it (art. 36 § 1), `fee` charges what the letter computes, `settlement` stops the clock, since
 * the decision has left the office or what was asked for is handed over (art. 104), `appeal-forwarding` ends the seven
 * days for handing an appeal on (art. 133).
 */
export type LetterEffect = "supplement-call" | "new-term" | "fee" | "settlement" | "appeal-forwarding";

/** What the law attaches to a kind of letter. */
export interface LetterRules {
  /** How its statutory parts are checked; absent for what decides nothing. */
  readonly decision?: DecisionRules;
  readonly effect?: LetterEffect;
  /** Whom it is written to, if not to all parties: who applied is called, charged or handed what was asked for. */
  readonly goesTo?: "applicants";
  /** What kind of fee it charges: that decides who gets it. */
  readonly feeKind?: FeeKind;
  /** It hands over what was ordered: never without the files themselves, and not before the fees of the case are paid. */
  readonly handsOver?: true;
  /** It goes to the authority that its address names, not to the parties. */
  readonly goesOutside?: true;
}

const appealable: DecisionRules = {
  grantsDemandInFull: false,
  settlesDispute: false,
  allowsAppeal: true,
  allowsCourtAction: false,
};

const houseRules: Readonly<Record<string, LetterRules>> = {
  [supplementCall]: { effect: "supplement-call", goesTo: "applicants" },
  [unexaminedNotice]: { goesTo: "applicants" },
  [appealForwarding]: { effect: "appeal-forwarding", goesOutside: true },
  "notice-of-new-term": { effect: "new-term" },
  "extract-fee": { effect: "fee", feeKind: "geodetic", goesTo: "applicants" },
  "map-fee": { effect: "fee", feeKind: "geodetic", goesTo: "applicants" },
  // A registration grants the whole demand, so it may go without reasons (KPA art. 107 § 4).
  "vehicle-registration": { decision: { ...appealable, grantsDemandInFull: true }, effect: "settlement" },
  "extract-delivery": { effect: "settlement", goesTo: "applicants", handsOver: true },
  "map-delivery": { effect: "settlement", goesTo: "applicants", handsOver: true },
};

/** The rules of a house template; any other decision is held to all the parts of KPA art. 107 § 1. */
export function rulesOf(template: string | null, kind: Letter["kind"]): LetterRules {
  const known = template !== null && Object.hasOwn(houseRules, template) ? houseRules[template] : undefined;
  return known ?? (kind === "decision" ? { decision: appealable, effect: "settlement" } : {});
}
