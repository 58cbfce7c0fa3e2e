import { describe, expect, it } from "vitest";
import { createOfficeKey, renderReceiptPdf, signReceipt, writeReceipt } from "#tenants/receipts/index.ts";
import { readPages, readProperties, readStructure } from "../pdf/read-pdf.ts";
import { issueSample } from "./receipt-sample.ts";

const key = createOfficeKey();
const receipt = issueSample(key.id);
const print = {
  signature: signReceipt(writeReceipt(receipt), key),
  checkUrl: "https://wrota.example/sprawdz/7K3M0XQ1ZT4B11VH",
  checkCode: "7K3M-0XQ1-ZT4B-11VH",
};

describe("a printed receipt", () => {
  it("says what was received, when, and how to check it, in a structure a screen reader can walk", async () => {
    const pdf = await renderReceiptPdf(receipt, print);
    const structure = readStructure(pdf);
    for (const said of [
      "RPW.4871.2026",
      "12 października 2026 r., godz. 11:26:05",
      "Zgłoszenie zamiaru usunięcia drzewa",
      "Anna Wójcik",
      receipt.submission.sha256,
      "rysunek z położeniem lipy.pdf",
      "184213",
      print.checkUrl,
      print.checkCode,
    ]) {
      expect(structure).toContain(said);
    }
    expect(structure).toMatch(/TH[^"]*\/Scope \/Row[^"]*"Numer w rejestrze"/);
    expect(structure).toMatch(/^ +Figure/m);
    expect(Buffer.from(pdf).toString("latin1")).toContain(`/Alt (Kod QR z adresem ${print.checkUrl})`);
  });

  it("gives the same bytes each time it is printed, dated by the receipt", async () => {
    const first = await renderReceiptPdf(receipt, print);
    expect(Buffer.compare(first, await renderReceiptPdf(receipt, print))).toBe(0);
    expect(readProperties(first)).toMatch(/CreationDate: +Mon Oct 12 /);
  });

  it("says so when there were no attachments, and lists a hundred over several pages", async () => {
    expect(readStructure(await renderReceiptPdf({ ...receipt, attachments: [] }, print))).toContain(
      "Zgłoszenie złożono bez załączników.",
    );
    const attachments = Array.from({ length: 100 }, (_, index) => ({
      name: `${"bardzo-długa-nazwa-".repeat(12)}${index}.pdf`,
      size: index,
      sha256: "d4".repeat(32),
    }));
    const pages = readPages(await renderReceiptPdf({ ...receipt, attachments }, print));
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.at(-1)).toContain(`strona ${pages.length} z ${pages.length}`);
  });
});
