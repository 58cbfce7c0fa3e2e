import { formatDate, formatDateTime, officeDate } from "#app/i18n/format.ts";
import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import type { ListedDocument } from "#tenants/cases/index.ts";
import { type Delivery, findCameBack, listDeliveries } from "#tenants/dispatch/index.ts";
import { findDocument, type OpenDocument, verifySignature } from "#tenants/documents/index.ts";
import { listSubmittedAnswers } from "#tenants/filing/index.ts";
import { findItem } from "#tenants/intake/index.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { viewEnclosure } from "../documents/view-enclosure.ts";

/** What the viewer beside the list shows of one document. */
export type DocumentView = Awaited<ReturnType<typeof viewDocument>>;

/** A document with what can be shown of it: its letter, its file, the answers of the form it came from. */
export async function viewDocument(tx: TenantTx, officer: Officer, caseId: string, document: ListedDocument) {
  const { documentId, title, kind, state, fileId, fileName, mediaType, sizeBytes, itemId } = document;
  const open = await findDocument(tx, documentId);
  const item = itemId ? await findItem(tx, itemId) : null;
  const verdict = await verifySignature(tx, documentId);
  const deliveries = verdict ? await listDeliveries(tx, caseId) : [];
  return {
    documentId,
    title,
    isOurs: open !== null && kind === "outgoing",
    isSigned: verdict !== null,
    state,
    letter: open?.version.letter ?? null,
    enclosures: open?.enclosures.map(viewEnclosure) ?? [],
    file: fileId ? { fileId, name: fileName!, mediaType: mediaType!, sizeBytes: Number(sizeBytes) } : null,
    answers:
      item?.submissionId && isFirstOf(item, fileId) ? await listSubmittedAnswers(tx, item.submissionId) : [],
    origin: item && `Wpłynęło ${formatDate(item.receivedOn, "pl")}, ${item.rpw}, ${item.senderName}`,
    withdrawal: open?.withdrawal ? sayWithdrawal(open.withdrawal) : null,
    /** It came back: whether this reader sends it again, or the registry does; null when it needs no sending. */
    resending: (await findCameBack(tx, documentId))
      ? mayDo(officer, "dispatch")
        ? ("hers" as const)
        : ("registry" as const)
      : null,
    deliveries: deliveries.filter((one) => one.documentId === documentId).map(viewDelivery),
    signature: verdict && {
      isValid: verdict.isValid,
      line: `Podpis: ${verdict.label}, ${verdict.personName}, ${verdict.personPosition}, ${formatDateTime(verdict.signedAt, "pl")}`,
      verdict: verdict.isValid
        ? "ważny"
        : `nieważny (${verdict.faults.map((fault) => faultWords[fault]).join(", ")})`,
      checkedOn: formatDate(legalDate(verdict.checkedAt), "pl"),
    },
  };
}

/** When and by whom a letter was withdrawn, and why. */
function sayWithdrawal({ personName, reason, at }: NonNullable<OpenDocument["withdrawal"]>): string {
  return [`Wycofane ${formatDateTime(at, "pl")}, ${personName}`, reason].filter(Boolean).join(": ");
}

/** How the letter reached one addressee, with the scan that proves it where there is one. */
function viewDelivery(delivery: Delivery) {
  const { deliveryId, proofFileId } = delivery;
  return { deliveryId, line: sayDelivery(delivery), proofFileId };
}

/** That it reached her and from when it counts, or that it is still on its way. */
function sayDelivery({
  addressee,
  channel,
  state,
  sentAt,
  effectiveOn,
  basis,
  replacedBy,
}: Delivery): string {
  const way = channel === "account" ? "konto w\u00a0portalu" : "list";
  if (state === "failed")
    return `${addressee}, ${way}: nie doręczono (${basis})${replacedBy ? ", wysłane jeszcze raz" : ""}`;
  return effectiveOn
    ? `${addressee}, ${way}: doręczone ${formatDate(effectiveOn, "pl")} (${basis})`
    : `${addressee}, ${way}: wysłane ${formatDate(officeDate(sentAt), "pl")}, czekamy na dowód`;
}

/** The form's answers belong to the application itself, not to each file that came with it. */
function isFirstOf(
  item: { readonly files: readonly { readonly fileId: string }[] },
  fileId: string | null,
): boolean {
  return fileId === null || item.files[0]?.fileId === fileId;
}

const faultWords = {
  "statement-not-signed": "pieczęć nie pasuje",
  "statement-of-another": "pieczęć z\u00a0innego pisma",
  "content-altered": "zmieniona treść",
  "file-altered": "zmieniony plik",
  "file-missing": "brak pliku",
  "enclosures-altered": "zmienione załączniki",
  "kind-unsupported": "nieznany rodzaj podpisu",
} as const;
