import type { TenantTx } from "#db/scope.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { StaleDocument } from "./refusals.ts";
import { selectDocument, selectVersion } from "./store.ts";
import type { CaseDocument, DocumentState, DocumentVersion, ReadVersion } from "./types.ts";

/** A document, locked, with the version that everybody now has before them. */
export interface OpenVersion {
  readonly document: CaseDocument;
  readonly version: DocumentVersion;
}

/**
 * Opens a document to change it: it stays locked to the end of the transaction.
 * Refuses a stranger, a version that isn't the newest any more, and a state that the act doesn't start from.
 */
export async function openVersion(
  tx: TenantTx,
  { documentId, versionNumber }: ReadVersion,
  states: readonly DocumentState[],
): Promise<Outcome<OpenVersion, StaleDocument>> {
  const document = await selectDocument(tx, documentId, true);
  const version = document && (await selectVersion(tx, documentId, document.versionNumber));
  if (!document || !version) return refused("document-unknown");
  if (version.number !== versionNumber) {
    return refused("changed-meanwhile", { by: version.authorName, at: version.writtenAt.toString() });
  }
  return states.includes(document.state)
    ? done({ document, version })
    : refused("document-locked", { state: document.state });
}
