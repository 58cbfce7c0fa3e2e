import type { TenantTx } from "#db/scope.ts";
import { documentAddress } from "#tenants/addresses.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { findFile } from "#tenants/files/index.ts";
import { notifyPerson } from "#tenants/notices/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import type { PaperProofRefusal } from "../refusals.ts";
import { lockDelivery, updateDelivery } from "../store.ts";
import type { Delivery } from "../types.ts";
import { judgePaper, type PaperEvidence } from "./judge-paper.ts";
import { proveDelivery } from "./prove-delivery.ts";
import { selectDeliveryCase } from "./store.ts";

/** What the registry enters when the acknowledgement or the envelope comes back. */
export type PaperReturn = {
  readonly deliveryId: string;
  /** The scan of what came back, recorded as a file. */
  readonly proofFileId?: string;
} & (PaperEvidence | { readonly kind: "failed"; readonly reason: string });

/**
 * Enters how a paper letter ended: received, refused, uncollected after two notices with the day a person confirms,
 * or not delivered at all, which its handler is told.
 */
export async function recordPaperDelivery(
  tx: TenantTx,
  officer: Officer,
  { deliveryId, proofFileId, ...evidence }: PaperReturn,
): Promise<Outcome<undefined, PaperProofRefusal>> {
  if (!mayDo(officer, "dispatch")) return refused("not-allowed");
  const delivery = await lockDelivery(tx, deliveryId);
  if (!delivery) return refused("delivery-unknown");
  if (delivery.channel !== "paper") return refused("not-on-paper");
  if (delivery.state !== "sent") return refused("delivery-settled", { state: delivery.state });
  if (proofFileId && !(await findFile(tx, proofFileId))) return refused("file-unknown");
  if (evidence.kind === "failed") return fail(tx, delivery, evidence.reason.trim(), proofFileId);
  const proof = judgePaper(
    evidence,
    { sentOn: legalDate(delivery.sentAt), manner: delivery.manner },
    legalDate(tx.now),
  );
  if (!proof.done) return proof;
  await proveDelivery(tx, delivery, { ...proof.value, proofFileId });
  return done();
}

async function fail(
  tx: TenantTx,
  { deliveryId, documentId, caseId, mark, title }: Delivery,
  reason: string,
  proofFileId: string | undefined,
): Promise<Outcome<undefined, "reason-missing">> {
  if (reason === "") return refused("reason-missing");
  await updateDelivery(tx, deliveryId, { state: "failed", basis: reason, proofFileId });
  await recordEvent(tx, { type: "delivery.failed", caseId, documentId, data: { deliveryId, reason } });
  const { handlerId: personId, slug } = await selectDeliveryCase(tx, caseId);
  const data = { mark, title, reason, path: documentAddress(slug, mark, documentId) };
  await notifyPerson(tx, { personId, kind: "delivery-failed", data, caseId, documentId });
  return done();
}
