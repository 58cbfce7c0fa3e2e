import type { Stage } from "#tenants/resident-cases/index.ts";

const over: readonly Stage[] = ["closed", "left-unexamined"];
const decided: readonly Stage[] = ["decided", "appealed", ...over];

/** Whether the resident may still write in a case that stands so: once it is over, nothing joins its files. */
export function takesLetters(stage: Stage): boolean {
  return !over.includes(stage);
}

/**
 * Whether she may still withdraw what the case began with (KPA art. 105 § 2): while its organ has decided nothing.
 * Afterwards there is an appeal, and its own withdrawal (art. 137).
 */
export function takesWithdrawal(stage: Stage): boolean {
  return !decided.includes(stage);
}
