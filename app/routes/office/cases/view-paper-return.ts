import { formatDate, officeDate } from "#app/i18n/format.ts";
import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { findCameBack, listDeliveries } from "#tenants/dispatch/index.ts";
import { paperReturnKinds } from "./paper-return-kinds.ts";
import { readFictions } from "./read-paper-return.ts";

/** A letter that went out on paper, and what its page's address says so far of how it came back. */
export async function viewPaperReturn(
  tx: TenantTx,
  { caseId }: { readonly caseId: string },
  deliveryId: string | undefined,
  search: URLSearchParams,
) {
  const delivery = (await listDeliveries(tx, caseId)).find((one) => one.deliveryId === deliveryId)!;
  return {
    title: delivery.title,
    addressee: delivery.addressee,
    sentOn: formatDate(officeDate(delivery.sentAt), "pl"),
    isOpen: delivery.state === "sent" && delivery.channel === "paper",
    documentId: delivery.documentId,
    isFailed: delivery.state === "failed",
    waitsAgain: (await findCameBack(tx, delivery.documentId)) !== undefined,
    effectiveOn: delivery.effectiveOn && formatDate(delivery.effectiveOn, "pl"),
    basis: delivery.basis,
    proofFileId: delivery.proofFileId,
    kind: paperReturnKinds.find((kind) => kind === search.get("co")) ?? "received",
    notices: { first: search.get("pierwsze") ?? "", second: search.get("drugie") ?? "" },
    fictions: readFictions(search, legalDate(tx.now)),
  };
}
