import { newId } from "#db/id.ts";
import type { FilingTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { recordFile } from "#tenants/files/index.ts";
import { type Answers, type Attachment, listAttachments, listFields } from "#tenants/forms/index.ts";
import { takeRpw } from "#tenants/numbers/index.ts";
import { findOfficeKey, type Office } from "#tenants/offices/index.ts";
import { issueReceipt, type Receipt } from "#tenants/receipts/index.ts";
import { announceFiling } from "./announce-filing.ts";
import type { ComposedSubmission } from "./compose-submission.ts";
import { findMatter } from "./find-matter.ts";
import { mailFiling } from "./mail-filing.ts";
import type { NumberedFiling } from "./news-of-filing.ts";
import { deleteDraft, insertRegisterEntry, insertSubmission } from "./store.ts";
import type { Draft, Filed } from "./types.ts";

/** What a filing needs from outside its scope. */
export interface FilingSurroundings {
  /** The office of the scope, from the public directory. */
  readonly office: Office;
  /** Where the confirmation is mailed to. */
  readonly email: string;
  /** EPOWIAT_KEY: 32 bytes in base64. */
  readonly epowiatKey: string;
  /** Path of a case's page, for the mail. */
  readonly pathOfCase: (residentCaseId: string) => string;
}

/** A draft that was checked, with the text that is filed. */
export interface CheckedDraft extends ComposedSubmission {
  readonly draft: Draft;
  readonly answers: Answers;
}

type FiledFile = Attachment & { readonly field: string };

/**
 * Enters a checked draft: the submission and its files, the register, the resident's case, the receipt, the event and
 * the mail. The number is taken as late as it can be, and the receipt, which names it, is sealed after.
 */
export async function enterFiling(
  tx: FilingTx,
  checked: CheckedDraft,
  { office, email, epowiatKey, pathOfCase }: FilingSurroundings,
): Promise<Filed> {
  const { draft, answers } = checked;
  const matter = await findMatter(tx, draft, answers, readOfficeKind(office));
  const key = await findOfficeKey(tx, epowiatKey);
  if (!key) throw new Error(`Office ${office.slug} has no key to sign with`);
  const { residentCaseId } = matter;
  const files = listFiles(draft, answers);
  await insertSubmission(tx, { ...checked, residentCaseId }, files);
  const fileIds: string[] = [];
  for (const { name, sha256, mediaType, size } of files) {
    fileIds.push(await recordFile(tx, { name, sha256, mediaType, sizeBytes: size }));
  }
  await deleteDraft(tx, draft.id);

  // From here to the end of the transaction everyone else who needs a number of this office waits.
  const receivedOn = legalDate(tx.now);
  const { number, rpw } = await takeRpw(tx, receivedOn.year);
  const filing: NumberedFiling = { draft, matter, rpw, receivedOn, incomingItemId: newId() };
  await announceFiling(tx, filing, epowiatKey);
  await register(tx, filing, number, fileIds);
  const receiptId = await issueReceipt(
    tx,
    {
      office: { slug: office.slug, name: office.officeName.text },
      registerNumber: rpw,
      receivedAt: tx.now.toString(),
      ...describeSubmission(checked, matter.title, files),
      sender: { name: tx.actor.name },
    },
    key,
    epowiatKey,
  );
  const path = pathOfCase(residentCaseId);
  await mailFiling(tx, filing, { recipient: email, office: office.officeName.text, path });
  return { receiptId, rpw, residentCaseId };
}

async function register(
  tx: FilingTx,
  { draft, matter, rpw, receivedOn, incomingItemId }: NumberedFiling,
  number: number,
  fileIds: readonly string[],
): Promise<void> {
  await insertRegisterEntry(tx, {
    ...matter,
    ...{ id: incomingItemId, rpw, number, receivedOn, fileIds, kind: draft.kind, submissionId: draft.id },
  });
  await recordEvent(tx, {
    type: "incoming.registered",
    incomingItemId,
    data: { rpw, channel: "form", receivedOn: receivedOn.toString() },
  });
}

function describeSubmission(
  { draft, sha256 }: CheckedDraft,
  title: string,
  files: readonly FiledFile[],
): Pick<Receipt, "submission" | "attachments"> {
  const { definition, hash } = draft.form;
  return {
    submission: {
      id: draft.id,
      sha256,
      service: { id: definition.service, name: title },
      form: { version: definition.version, sha256: hash },
    },
    attachments: files.map((file) => ({ name: file.name, size: file.size, sha256: file.sha256 })),
  };
}

/** The files that are filed, in the order of the form, each with the field it answers. */
function listFiles({ form }: Draft, answers: Answers): FiledFile[] {
  return listFields(form.definition)
    .filter(({ kind }) => kind === "attachment")
    .flatMap(({ id: field }) => listAttachments(answers, field).map((file) => ({ ...file, field })));
}

function readOfficeKind({ identity }: Office): "powiat" | "gmina" {
  return identity.kind === "powiat" ? "powiat" : "gmina";
}
