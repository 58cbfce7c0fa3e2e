import type { Temporal } from "temporal-polyfill";
import { dispatchDocument, recordPaperDelivery } from "#tenants/dispatch/index.ts";
import {
  approveDocument,
  draftDocument,
  encloseFiles,
  type ReadVersion,
  returnDocument,
  saveVersion,
  signDocument,
  submitForApproval,
} from "#tenants/documents/index.ts";
import { putFile, type StoredFile } from "#tenants/files/index.ts";
import type { PartName } from "../cast.ts";
import { at, readCase } from "../desk.ts";
import type { DemoOffice } from "../found-county.ts";
import { must } from "../must.ts";
import { drawPaper } from "../papers.ts";

/** A letter that a story writes and sends. */
export interface PlannedLetter {
  readonly mark: string;
  readonly template: string;
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  /** Who writes it and who approves it. */
  readonly author: PartName;
  readonly approver: PartName;
  /** Titles of the papers that go with it. */
  readonly enclosures?: readonly string[];
  /** The approver first sends it back with these remarks. */
  readonly remarks?: string;
  /** When it is written, handed over, approved, signed and sent, in this order. */
  readonly moments: readonly Temporal.Instant[];
}

/** A letter's way from the first draft to the post: each step when its moment comes. Gives the delivery's id. */
export async function* sendLetter(
  office: DemoOffice,
  letter: PlannedLetter,
): AsyncGenerator<Temporal.Instant, string, void> {
  const { author, approver, template, fields } = letter;
  const [written, handedOver, approved, signed, sent] = letter.moments;
  yield written!;
  let read = await at(office, author, async (tx, me) => {
    const { caseId } = await readCase(tx, letter.mark);
    return draftDocument(tx, me, { caseId, template, fields });
  });
  if (letter.enclosures) read = await enclose(office, letter, read);
  yield handedOver!;
  await at(office, author, (tx, me) => submitForApproval(tx, me, read));
  yield approved!;
  if (letter.remarks) {
    const { remarks } = letter;
    await at(office, approver, (tx, me) => returnDocument(tx, me, { ...read, remarks }));
    yield approved!.add({ hours: 2 });
    read = await at(office, author, (tx, me) => saveVersion(tx, me, { ...read, fields }));
    await at(office, author, (tx, me) => submitForApproval(tx, me, read));
    yield approved!.add({ hours: 3 });
  }
  await at(office, approver, (tx, me) => approveDocument(tx, me, read));
  yield signed!;
  await at(office, "chief", (tx, me) => signDocument(tx, me, read));
  yield sent!;
  const [dispatched] = await at(office, "registry", (tx, me) => dispatchDocument(tx, me, read));
  return dispatched!.deliveryId;
}

/** The author draws the papers that go with the letter and encloses them. */
async function enclose(
  office: DemoOffice,
  { author, mark, enclosures = [] }: PlannedLetter,
  read: ReadVersion,
): Promise<ReadVersion> {
  const files: StoredFile[] = [];
  for (const title of enclosures)
    files.push(must(await putFile(await drawPaper(title, [mark]), `${title}.pdf`)));
  return at(office, author, (tx, me) => encloseFiles(tx, me, { ...read, files }));
}

/** The acknowledgement of a paper letter comes back and the registry enters it. */
export async function enterReceipt(
  office: DemoOffice,
  deliveryId: string,
  on: Temporal.PlainDate,
  receiver: string,
): Promise<void> {
  await at(office, "registry", (tx, me) =>
    recordPaperDelivery(tx, me, { deliveryId, kind: "received", on, receiver }),
  );
}
