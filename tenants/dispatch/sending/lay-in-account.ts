import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { readTypedItems, type SignedDocument } from "#tenants/documents/index.ts";
import { enqueue } from "#tenants/outbox/index.ts";
import { lockResidentCase, type Stage, tellResident } from "#tenants/resident-cases/index.ts";
import type { Addressee } from "./check-addressees.ts";
import { writeFirstLine } from "./first-line.ts";
import { insertLetter } from "./store.ts";

const settled: readonly Stage[] = ["decided", "appealed", "closed", "left-unexamined"];
const awaitsSupplement = { stage: "waits-for-you", stageData: { what: "supplement", until: null } } as const;

/**
 * Lays a letter into the account of its addressee (KPA art. 39 § 1), where it arrives at once, and tells her on her
 * page; the mail follows by the topic `letter.announce`, since her address is hers and no office's.
 * @param arrival `fictionOn`: the day it counts as delivered if it stays unopened; `movesStage`: whether her case now
 *   stands where the letter puts it
 */
export async function layInAccount(
  tx: TenantTx,
  signed: SignedDocument,
  letterId: string,
  addressee: Extract<Addressee, { channel: "account" }>,
  { fictionOn, movesStage }: { readonly fictionOn: Temporal.PlainDate; readonly movesStage: boolean },
): Promise<void> {
  const { document, rules, fields, file, enclosures } = signed;
  const { residentId, residentCaseId } = addressee;
  const isCall = rules.effect === "supplement-call";
  const days = isCall ? Number(fields.days) : null;
  const { title } = document;
  await insertLetter(tx, {
    letterId,
    residentId,
    residentCaseId,
    documentKind: isCall ? "supplement-call" : document.type,
    title,
    firstLine: writeFirstLine(signed),
    fictionOn,
    answerDays: days,
    sha256: file.sha256,
    fileName: file.name,
    sizeBytes: file.sizeBytes,
    enclosures,
  });
  const { stage } = await lockResidentCase(tx, residentCaseId);
  // What was decided, or is in appeal, stays so: only another decision moves it on.
  const moves = movesStage && (document.type === "decision" || !settled.includes(stage));
  const countsOn = fictionOn.toString();
  const letterSent = { stage: "letter-sent", stageData: { countsOn } } as const;
  const sent = { step: { kind: "letter-sent", data: { title, countsOn, letterId } } } as const;
  await tellResident(tx, residentCaseId, moves ? { ...letterSent, ...sent } : sent);
  if (days !== null) {
    const points = readTypedItems(fields, "defects");
    const called = { step: { kind: "supplement-called", data: { days, letterId, points } } } as const;
    await tellResident(tx, residentCaseId, moves ? { ...awaitsSupplement, ...called } : called);
  }
  await enqueue(tx, { topic: "letter.announce", key: letterId, payload: { letterId } });
}
