import type { TenantTx } from "#db/scope.ts";
import { fileInCase, type ItemDetails } from "#tenants/intake/index.ts";
import { insertIncoming } from "./store.ts";

/**
 * Puts a locked item into the case files: its first file is the letter itself, the others its attachments, each
 * a document of its own. An item without a file (paper kept in the chronological store) is one document.
 * Answers the id of the letter's document.
 */
export async function fileDocuments(tx: TenantTx, caseId: string, item: ItemDetails): Promise<string> {
  const [first, ...others] = item.files;
  const letter = { type: item.documentKind, title: item.title, fileId: first?.fileId ?? null };
  const attachments = others.map(({ name, fileId }) => ({ type: "attachment", title: name, fileId }));
  const [letterId] = await insertIncoming(tx, caseId, item.itemId, [letter, ...attachments]);
  await fileInCase(tx, item.itemId, caseId);
  return letterId!;
}
