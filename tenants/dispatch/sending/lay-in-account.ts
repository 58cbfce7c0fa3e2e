import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import type { SignedDocument } from "#tenants/documents/index.ts";
import { enqueue } from "#tenants/outbox/index.ts";
import { tellResident } from "#tenants/resident-cases/index.ts";
import type { Addressee } from "./check-addressees.ts";
import { writeFirstLine } from "./first-line.ts";
import { insertLetter } from "./store.ts";

/**
 * Lays a letter into the account of its addressee (KPA art. 39 § 1), where it arrives at once, and tells her on her
 * page; the mail follows by the topic `letter.announce`, since her address is hers and no office's.
 * @param fictionOn the day it counts as delivered if it stays unopened
 */
export async function layInAccount(
  tx: TenantTx,
  signed: SignedDocument,
  letterId: string,
  addressee: Extract<Addressee, { channel: "account" }>,
  fictionOn: Temporal.PlainDate,
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
  const countsOn = fictionOn.toString();
  await tellResident(tx, residentCaseId, {
    stage: "letter-sent",
    stageData: { countsOn },
    step: { kind: "letter-sent", data: { title, countsOn } },
  });
  if (days !== null) {
    await tellResident(tx, residentCaseId, {
      stage: "waits-for-you",
      stageData: { what: "supplement", until: null },
      step: { kind: "supplement-called", data: { days } },
    });
  }
  await enqueue(tx, { topic: "letter.announce", key: letterId, payload: { letterId } });
}
