import type { Refused } from "#app/http/refuse.ts";
import { formatCount } from "#app/i18n/format.ts";
import { sayItemRefusal } from "#app/i18n/incoming-refusals.ts";
import type { WithdrawnAssignments } from "#tenants/intake/index.ts";

/** What the server answers to whoever takes assignments back. */
export type WithdrawalAnswer = Refused<string> | WithdrawnAssignments;

/** Items in the accusative, as they are counted after a verb. */
export const itemForms = { one: "przesyłkę", few: "przesyłki", other: "przesyłek" };

/** Says what became of assignments that were taken back. */
export function sayWithdrawal(answer: WithdrawalAnswer): string {
  if ("refusal" in answer) return sayItemRefusal(answer.refusal, answer.details);
  const { withdrawn, stayed } = answer;
  const [first, ...others] = withdrawn;
  const what = others.length === 0 ? first! : formatCount(withdrawn.length, itemForms, "pl");
  const rest = stayed > 0 ? `. Z\u00a0pozostałymi (${stayed}) coś się już stało` : "";
  return `Cofnięto dekretację: ${what}${rest}`;
}
