import { notFound } from "#app/http/not-found.ts";
import type { TenantTx } from "#db/scope.ts";
import { findDocument, type OpenDocument } from "#tenants/documents/index.ts";

/** Parameters of every address under a document. */
export interface DocumentParams {
  readonly mark?: string;
  readonly document?: string;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The document that an address names; 404 when it isn't in the case the address names. */
export async function findOwnDocument(
  tx: TenantTx,
  { mark, document = "" }: DocumentParams,
): Promise<OpenDocument> {
  const found = uuid.test(document) ? await findDocument(tx, document) : null;
  if (found?.document.mark !== mark) throw notFound();
  return found!;
}
