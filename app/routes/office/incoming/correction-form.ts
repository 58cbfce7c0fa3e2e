import { readCount, readDate, readText } from "#app/http/read-form.ts";
import type { Correction, ItemDetails } from "#tenants/intake/index.ts";

/** Which field of the correction each refusal is about. */
export const correctionFaults = {
  "sender-missing": "nadawca",
  "title-missing": "tytul",
  "title-too-long": "tytul",
  "letter-after-receipt": "data-pisma",
  "attachment-count-invalid": "zalaczniki",
};

/** An entry as its form shows it. */
export function describeItem(item: ItemDetails): Record<string, string> {
  return {
    nadawca: item.senderName,
    adres: item.senderAddress,
    "znak-nadawcy": item.senderMark ?? "",
    "data-pisma": item.letterOn?.toString() ?? "",
    tytul: item.title,
    zalaczniki: String(item.attachmentCount),
    uwagi: item.remarks ?? "",
  };
}

/** Reads what the registry put right, and the version it read. */
export function readCorrection(form: FormData): Omit<Correction, "itemId"> {
  return {
    version: readCount(form, "wersja"),
    senderName: readText(form, "nadawca"),
    senderAddress: readText(form, "adres"),
    senderMark: readText(form, "znak-nadawcy") || null,
    letterOn: readDate(form, "data-pisma"),
    title: readText(form, "tytul"),
    attachmentCount: readCount(form, "zalaczniki"),
    remarks: readText(form, "uwagi") || null,
  };
}
