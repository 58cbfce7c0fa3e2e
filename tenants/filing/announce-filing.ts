import type { FilingTx } from "#db/scope.ts";
import { enqueue } from "#tenants/outbox/index.ts";
import { deriveCheckCode, hashCheckCode } from "#tenants/receipts/index.ts";
import { beginResidentCase, tellResident } from "#tenants/resident-cases/index.ts";
import { type NumberedFiling, newsOf } from "./news-of-filing.ts";
import { updateAnswered } from "./store.ts";

/** Says on the resident's side what a filing does: a case begins, or one that waited goes on. */
export async function announceFiling(
  tx: FilingTx,
  filing: NumberedFiling,
  epowiatKey: string,
): Promise<void> {
  const { draft, matter, rpw, receivedOn, incomingItemId } = filing;
  const { residentCaseId: id } = matter;
  if (draft.kind === "application") {
    const lookupHash = hashCheckCode(deriveCheckCode(epowiatKey, "status", id))!;
    await beginResidentCase(tx, {
      id,
      service: matter.service,
      title: matter.serviceName,
      rpw,
      startedOn: receivedOn,
      lookupHash,
    });
    return;
  }
  await tellResident(tx, id, newsOf(filing));
  if (draft.kind === "supplement") await updateAnswered(tx, draft.letterId!);
  await enqueue(tx, { topic: "filing.attach", key: incomingItemId, payload: { incomingItemId } });
}
