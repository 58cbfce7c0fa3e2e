import { formatShortDate, officeDate } from "#app/i18n/format.ts";
import type { TenantTx } from "#db/scope.ts";
import { findCase, type ListedDocument, listDocuments } from "#tenants/cases/index.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { nbsp } from "#tenants/typography.ts";
import { viewCase } from "../cases/view-case.ts";

const latest = 3;

/** A case beside the list: its head and its latest documents; nothing when no case is chosen, or none she may see. */
export async function previewCase(tx: TenantTx, officer: Officer, mark: string | undefined) {
  if (!mark || !mayDo(officer, "see-cases")) return null;
  const found = await findCase(tx, mark);
  if (!found) return null;
  const documents = (await listDocuments(tx, found.caseId)).slice(0, latest).map(asLine);
  return { ...(await viewCase(tx, officer, { mark })), documents };
}

export type PreviewedCase = NonNullable<Awaited<ReturnType<typeof previewCase>>>;

function asLine({ documentId, kind, title, rpw, addedAt, deliveredOn }: ListedDocument) {
  const added = formatShortDate(officeDate(addedAt), "pl");
  const delivered = deliveredOn && `doręczone ${formatShortDate(deliveredOn, "pl")}`;
  return { documentId, kind, title: nbsp(title), facts: [added, rpw, delivered].filter(Boolean).join(", ") };
}
