import { notFound } from "#app/http/not-found.ts";
import type { TenantTx } from "#db/scope.ts";
import { findDocument, type OpenDocument } from "#tenants/documents/index.ts";

/** Parameters of every address under a document. */
export interface DocumentParams {
  readonly mark?: string;
  readonly document?: string;
}

/** The letter that an address names, of a case already opened by `inCase`; 404 for a document that is no letter. */
export async function openDocument(tx: TenantTx, { document = "" }: DocumentParams): Promise<OpenDocument> {
  const found = await findDocument(tx, document);
  if (!found) throw notFound();
  return found;
}
