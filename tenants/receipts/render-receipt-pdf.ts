import { Temporal } from "temporal-polyfill";
import {
  addFacts,
  addHeading,
  addParagraph,
  addQrCode,
  addTable,
  closeSheet,
  keepTogether,
  openSheet,
  type Sheet,
  writeInstant,
} from "#tenants/pdf/index.ts";
import type { Receipt } from "./receipt.ts";

/** What a printed receipt carries besides its content. */
export interface ReceiptPrint {
  readonly signature: string;
  /** Address where the receipt can be checked; printed, and in the QR code. */
  readonly checkUrl: string;
  readonly checkCode: string;
}

const qrSide = 110;

/** Prints a receipt as a tagged PDF; its date of creation is that of the receipt, so a reprint is identical. */
export function renderReceiptPdf(receipt: Receipt, print: ReceiptPrint): Promise<Uint8Array> {
  const receivedAt = Temporal.Instant.from(receipt.receivedAt);
  const sheet = openSheet({
    title: `Poświadczenie złożenia ${receipt.registerNumber}`,
    createdAt: receivedAt,
    face: "sans",
    footer: `Poświadczenie złożenia ${receipt.registerNumber}`,
  });
  addParagraph(sheet, receipt.office.name, { bold: true });
  addHeading(sheet, 1, "Poświadczenie złożenia");
  addFacts(sheet, [
    ["Numer w rejestrze", receipt.registerNumber],
    ["Data i godzina wpływu", writeInstant(receivedAt)],
    ["Usługa", receipt.submission.service.name],
    ["Składa", receipt.sender.name],
    ["Identyfikator zgłoszenia", receipt.submission.id],
    ["Skrót SHA-256 zgłoszenia", receipt.submission.sha256],
    ["Wersja formularza", `${receipt.submission.form.version}, SHA-256 ${receipt.submission.form.sha256}`],
  ]);
  addAttachments(sheet, receipt);
  addProof(sheet, receipt, print);
  return closeSheet(sheet);
}

function addAttachments(sheet: Sheet, { attachments }: Receipt): void {
  addHeading(sheet, 2, `Załączniki: ${attachments.length}`);
  if (attachments.length === 0) {
    addParagraph(sheet, "Zgłoszenie złożono bez załączników.");
    return;
  }
  addTable(
    sheet,
    [
      { label: "Nazwa pliku", share: 4, namesRow: true },
      { label: "Bajtów", share: 1.3, align: "right" },
      { label: "Skrót SHA-256", share: 5 },
    ],
    attachments.map((file) => [file.name, String(file.size), file.sha256]),
  );
}

function addProof(sheet: Sheet, receipt: Receipt, print: ReceiptPrint): void {
  addHeading(sheet, 2, "Jak sprawdzić to poświadczenie");
  keepTogether(sheet, qrSide + 10);
  const { doc } = sheet;
  const top = doc.y;
  const right = doc.page.margins.left + qrSide + 12;
  addParagraph(sheet, "Zeskanuj kod QR albo wejdź na stronę i przepisz kod kontrolny.", { x: right });
  addParagraph(sheet, print.checkUrl, { x: right });
  addParagraph(sheet, `Kod kontrolny: ${print.checkCode}`, { x: right, bold: true });
  addQrCode(sheet, print.checkUrl, { x: doc.page.margins.left, y: top, side: qrSide });
  doc.y = Math.max(doc.y, top + qrSide + 10);
  addParagraph(
    sheet,
    "Poświadczenie wystawił automatycznie system urzędu i podpisał kluczem urzędu (Ed25519). Podpis obejmuje dane z tabel powyżej, łącznie ze skrótami zgłoszenia i załączników.",
    { size: 9 },
  );
  addParagraph(sheet, `Klucz: ${receipt.keyId}. Podpis: ${print.signature}`, { size: 8 });
}
