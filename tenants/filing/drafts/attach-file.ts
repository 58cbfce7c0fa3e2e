import { newId } from "#db/id.ts";
import type { ResidentTx } from "#db/scope.ts";
import { type FileRefusal, putFile } from "#tenants/files/index.ts";
import { type Attachment, listAttachments, listFields } from "#tenants/forms/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { toAttachment } from "../draft-row.ts";
import { insertDraftFile, lockDraft } from "./store.ts";

/** A file as it was uploaded. */
export interface Upload {
  readonly draftId: string;
  /** Id of the attachment field it answers. */
  readonly fieldId: string;
  readonly name: string;
  readonly content: Uint8Array | AsyncIterable<Uint8Array>;
}

/**
 * Stores an uploaded file at once, so that no later error loses it, and adds it to the draft.
 * Refuses more files than the field takes, and what the office doesn't accept.
 */
export async function attachFile(
  tx: ResidentTx,
  { draftId, fieldId, name, content }: Upload,
): Promise<Outcome<Attachment, "draft-not-found" | "field-unknown" | "files-too-many" | FileRefusal>> {
  const draft = await lockDraft(tx, draftId);
  if (!draft) return refused("draft-not-found");
  const field = listFields(draft.form.definition).find(({ id }) => id === fieldId);
  if (field?.kind !== "attachment") return refused("field-unknown");
  if (listAttachments(draft.answers, fieldId).length >= field.maxFiles) {
    return refused("files-too-many", { most: field.maxFiles });
  }
  const stored = await putFile(content, name);
  if (!stored.done) return stored;
  const { sha256, mediaType, sizeBytes } = stored.value;
  // The same file twice in one field is a form sent twice.
  const known = listAttachments(draft.answers, fieldId).find(
    (one) => one.sha256 === sha256 && one.name === stored.value.name,
  );
  if (known) return done(known);
  const file = {
    id: newId(),
    draft_id: draftId,
    field: fieldId,
    sha256,
    name: stored.value.name,
    media_type: mediaType,
    size_bytes: sizeBytes,
  };
  await insertDraftFile(tx, draft, file);
  return done(toAttachment(file));
}
