import { newId } from "#db/id.ts";
import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { canonicalJson, sha256Hex } from "#tenants/canonical.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { lockCase } from "./lock-case.ts";
import { insertNote } from "./notes/store.ts";
import type { NoteRefusal } from "./refusals.ts";
import { updateCase } from "./store.ts";
import type { CaseRead } from "./types.ts";

/**
 * Adds an officer's note (notatka służbowa) to the case files: what was settled by word of mouth must stand in
 * them (IK § 29, § 31.1; KPA art. 72). It is an internal document, kept in the shape of a letter.
 * @param text paragraphs, parted by blank lines
 */
export async function addNote(
  tx: TenantTx,
  officer: Officer,
  { title, text, ...read }: CaseRead & { readonly title: string; readonly text: string },
): Promise<Outcome<{ documentId: string }, NoteRefusal>> {
  if (!mayDo(officer, "draft")) return refused("not-allowed");
  const locked = await lockCase(tx, officer, read);
  if (!locked.done) return locked;
  const paragraphs = text
    .normalize("NFC")
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim());
  const content = paragraphs.filter(Boolean);
  if (content.length === 0) return refused("note-empty");
  const { head, capacity } = locked.value;
  const { caseId, mark } = head;
  const heading = title.trim() || "Notatka służbowa";
  const letter = { kind: "letter", title: heading, mark, parts: { content } };
  const sha256 = sha256Hex(canonicalJson(letter));
  const documentId = newId();
  const authorId = officer.personId;
  await insertNote(tx, { documentId, caseId, authorId, title: heading, letter, sha256 });
  await updateCase(tx, caseId, {});
  await recordEvent(tx, { type: "case.note-added", caseId, documentId, data: { sha256, ...capacity } });
  return done({ documentId });
}
