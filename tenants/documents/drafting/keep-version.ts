import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import type { Officer } from "#tenants/people/index.ts";
import { hashLetter } from "../content.ts";
import { type Enclosure, nameEnclosures } from "../enclosures/rules.ts";
import { insertEnclosures } from "../enclosures/store.ts";
import type { OpenVersion } from "../open-version.ts";
import { insertVersion, updateDocument } from "../store.ts";
import type { DocumentVersion } from "../types.ts";

/** What is kept at once: the fields, the letter they gave, and the files that go with it. */
interface NewVersion extends Pick<DocumentVersion, "fields" | "letter"> {
  readonly enclosed: readonly Enclosure[];
  /** The document's name, where the letter gives it another. */
  readonly title?: string;
}

/** Keeps the next version of an open document, under the name of whoever wrote it. */
export async function keepVersion(
  tx: TenantTx,
  officer: Officer,
  { document, version }: OpenVersion,
  { fields, letter: written, enclosed, title }: NewVersion,
): Promise<Pick<DocumentVersion, "number" | "sha256" | "letter">> {
  const { documentId, caseId } = document;
  const letter = nameEnclosures(written, enclosed);
  const next = { number: version.number + 1, letter, sha256: hashLetter(letter) };
  await insertVersion(tx, documentId, { ...next, fields, authorId: officer.personId });
  const fileIds = enclosed.map(({ fileId }) => fileId);
  await insertEnclosures(tx, documentId, next.number, fileIds);
  await updateDocument(tx, documentId, { title, versionNumber: next.number });
  await recordEvent(tx, { type: "document.saved", caseId, documentId, data: { version: next.number } });
  return next;
}
