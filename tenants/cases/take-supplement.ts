import { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import type { ItemDetails } from "#tenants/intake/index.ts";
import { endExclusion } from "./clock/end-exclusion.ts";
import { selectExclusions } from "./clock/store.ts";
import { isSupplement } from "./unexamined/rules.ts";
import { selectItemsSince, selectLastCall } from "./unexamined/store.ts";

/**
 * Takes a supplement that was filed in a case for the answer to its call: the pause that the call's delivery began ends
 * on the day it came in (KPA art. 35 § 5, 64 § 2), and no sooner than it began. Before the delivery is proved no clock
 * stands yet; the proof will find the supplement. Answers false for a further one, and for one that nobody called for.
 */
export async function takeSupplement(
  tx: TenantTx,
  caseId: string,
  { itemId, receivedOn }: Pick<ItemDetails, "itemId" | "receivedOn">,
): Promise<boolean> {
  const call = await selectLastCall(tx, caseId);
  const answers = call ? (await selectItemsSince(tx, caseId, call.sentAt)).filter(isSupplement) : [];
  const exclusions = await selectExclusions(tx, caseId);
  const pause = exclusions.find(({ reason, to }) => reason === "supplement-call" && !to);
  if (!pause) return answers[0]?.itemId === itemId && call!.deliveredOn.every((day) => day === null);
  const isAnswer = answers.some((answer) => answer.itemId === itemId);
  const cameSooner = Temporal.PlainDate.compare(receivedOn, pause.from) < 0;
  const endsOn = isAnswer && cameSooner ? pause.from : receivedOn;
  return (await endExclusion(tx, caseId, { reason: "supplement-call", endsOn })).done;
}
