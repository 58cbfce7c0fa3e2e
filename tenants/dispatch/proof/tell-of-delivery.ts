import type { TenantTx } from "#db/scope.ts";
import type { LetterEffect } from "#tenants/documents/index.ts";
import { type OfficeNews, tellResident } from "#tenants/resident-cases/index.ts";
import type { Delivery } from "../types.ts";
import type { LetterDates } from "./store.ts";

/** The resident's side of a case, if it has one, and where it stands. */
interface ResidentSide {
  readonly residentCaseId: string | null;
  readonly residentStage: string | null;
}

/** Stages that a delivery moves on; a case that was closed or appealed meanwhile isn't moved back. */
const waiting: readonly string[] = ["letter-sent", "waits-for-you", "decision-being-prepared", "in-progress"];

/** Tells the resident from when a letter counts, and where her case stands now. */
export async function tellOfDelivery(
  tx: TenantTx,
  { residentCaseId, residentStage }: ResidentSide,
  { title, type }: Pick<Delivery, "title" | "type">,
  effect: LetterEffect | undefined,
  dates: LetterDates,
): Promise<void> {
  if (!residentCaseId) return;
  const data = { title, effectiveOn: dates.effectiveOn.toString() };
  await tellResident(tx, residentCaseId, {
    ...(residentStage !== null && waiting.includes(residentStage) && stageAfter(type, effect, dates)),
    step: { kind: "letter-effective", data },
  });
}

/** A call that was answered on paper before its delivery was known no longer waits for the resident. */
export async function tellOfAnswer(
  tx: TenantTx,
  { residentCaseId, residentStage }: ResidentSide,
): Promise<void> {
  if (residentCaseId && residentStage === "waits-for-you")
    await tellResident(tx, residentCaseId, { stage: "in-progress" });
}

function stageAfter(type: string, effect: LetterEffect | undefined, dates: LetterDates): OfficeNews {
  if (type === "decision") {
    return { stage: "decided", stageData: { appealUntil: dates.appealDueOn?.toString() ?? null } };
  }
  if (effect === "supplement-call") {
    const until = dates.answerDueOn?.toString() ?? null;
    return { stage: "waits-for-you", stageData: { what: "supplement", until } };
  }
  // A fee goes on waiting for its payment.
  return effect === "fee" ? {} : { stage: "in-progress" };
}
