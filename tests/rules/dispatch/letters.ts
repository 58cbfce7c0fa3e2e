import { dispatchDocument } from "#tenants/dispatch/index.ts";
import {
  approveDocument,
  draftDocument,
  encloseFiles,
  signDocument,
  submitForApproval,
  type TemplateData,
} from "#tenants/documents/index.ts";
import { putFile } from "#tenants/files/index.ts";
import type { LetterOffice } from "../../support/letter-office.ts";
import { mustBeDone } from "../../support/staff.ts";

/** What a clerk types into each kind of letter that these tests send. */
export const typed = {
  "tree-removal-permit": {
    inspectedOn: "2026-10-12",
    findings: "Drzewo pochyla się nad dachem.",
    assessment: "Drzewo zagraża mieniu.",
    removeBy: "2027-02-28",
    feeRuling: "exempt",
    feeExemption: "art. 86 ust. 1 pkt 4 ustawy o ochronie przyrody",
  },
  "call-to-supplement": { defects: "szkic działki", days: "10" },
  "notice-left-unexamined": { defects: "szkic działki" },
  "notice-of-new-term": { reason: "Oględziny przełożono z powodu wichury.", newTerm: "2026-12-30" },
  "extract-fee": {
    items: "wypis: 1 × 50 zł",
    total: "1 250,50",
    account: "12 1020 1664, Urząd Gminy Mykanów",
  },
  "extract-delivery": {},
  "appeal-forwarding": {
    authorityAddress: ["ul. Przykładowa 1", "42-200 Częstochowa"],
    decidedOn: "2026-10-19",
    appealReceivedOn: "2027-02-01",
    position: "Zarzuty odwołania nie podważają ustaleń z oględzin.",
    enclosures: ["odwołanie", "akta sprawy, 12 kart"],
  },
  "free-letter": { subject: "Informacja o oględzinach", body: "Oględziny odbędą się 20 października." },
} as const satisfies Record<string, TemplateData>;

/** Text files by their names and what they say, put on the disk as a clerk's upload puts them there. */
export async function putTexts(texts: Readonly<Record<string, string>>) {
  const put = Object.entries(texts).map(([name, text]) => putFile(Buffer.from(text), name));
  return (await Promise.all(put)).map(mustBeDone);
}

/** Writes, approves and signs a letter of the case; with it go text files, by their names and what they say. */
export async function signLetter(
  { staff, act }: LetterOffice,
  caseId: string,
  template: keyof typeof typed,
  texts: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { clerk, head, signatory } = staff;
  const draft = { caseId, template, fields: typed[template] };
  let read = mustBeDone(await act(clerk, (tx) => draftDocument(tx, clerk, draft)));
  const files = await putTexts(texts);
  if (files.length > 0)
    read = mustBeDone(await act(clerk, (tx) => encloseFiles(tx, clerk, { ...read, files })));
  mustBeDone(await act(clerk, (tx) => submitForApproval(tx, clerk, read)));
  mustBeDone(await act(head, (tx) => approveDocument(tx, head, read)));
  mustBeDone(await act(signatory, (tx) => signDocument(tx, signatory, read)));
  return read.documentId;
}

/** Writes, approves, signs and sends a letter of the case to its only addressee. */
export async function sendLetter(office: LetterOffice, caseId: string, template: keyof typeof typed) {
  const documentId = await signLetter(office, caseId, template);
  const { registry } = office.staff;
  const [sent] = mustBeDone(
    await office.act(registry, (tx) => dispatchDocument(tx, registry, { documentId })),
  );
  return { documentId, deliveryId: sent!.deliveryId, number: sent!.number };
}
