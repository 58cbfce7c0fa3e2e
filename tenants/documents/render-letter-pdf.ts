import type { Temporal } from "temporal-polyfill";
import {
  addHeading,
  addList,
  addParagraph,
  closeSheet,
  keepTogether,
  openSheet,
  type Sheet,
} from "#tenants/pdf/index.ts";
import { readEnclosures, writeEnclosure } from "./enclosures/rules.ts";
import { type Letter, type LetterPart, readPart } from "./letter.ts";

/** What a print of a letter carries besides its text. */
export interface LetterPrint {
  /** The system's identifier of this letter, on every page. */
  readonly identifier: string;
  readonly createdAt: Temporal.Instant;
  /**
   * How it was signed, e.g. "kwalifikowanym podpisem elektronicznym w dniu 18 grudnia 2026 r."; absent for a
   * draft. A delivered print of an electronic letter must say so (KPA art. 39³ § 1).
   */
  readonly signedWith?: string;
}

/** Sets a letter as a tagged PDF: reading order is the order of `letterParts`, whatever the layout. */
export function renderLetterPdf(letter: Letter, print: LetterPrint): Promise<Uint8Array> {
  const sheet = openSheet({
    title: `${letter.title}, ${letter.mark}`,
    createdAt: print.createdAt,
    face: "serif",
    footer: print.signedWith ? print.identifier : `${print.identifier} · projekt, bez podpisu`,
  });
  setLetterhead(sheet, letter);
  addHeading(sheet, 1, letter.title, { align: "center" });
  addParagraphs(sheet, readPart(letter, "legalBasis"));
  setResolution(sheet, readPart(letter, "resolution"));
  addParagraphs(sheet, readPart(letter, "content"));
  addSection(sheet, letter, "Uzasadnienie", ["factualReasons", "legalReasons"]);
  addSection(sheet, letter, "Pouczenie", ["appealInstruction", "waiverInstruction", "courtInstruction"]);
  addSection(sheet, letter, "Jak przetwarzamy dane osobowe", ["dataProtection"]);
  setSignature(sheet, letter, print);
  addNumbered(sheet, "Załączniki", readEnclosures(letter).map(writeEnclosure));
  addNumbered(sheet, "Otrzymują", readPart(letter, "recipients"));
  return closeSheet(sheet);
}

function setLetterhead(sheet: Sheet, letter: Letter): void {
  const { doc } = sheet;
  const top = doc.y;
  const middle = doc.page.width / 2 + 10;
  const left = { width: middle - doc.page.margins.left - 20, gapAfter: 1 };
  const [name, ...address] = readPart(letter, "organ");
  if (name) addParagraph(sheet, name, { ...left, bold: true });
  for (const line of address) addParagraph(sheet, line, left);
  const bottom = doc.y;
  doc.y = top;
  for (const line of [...readPart(letter, "date"), letter.mark]) {
    addParagraph(sheet, line, { x: middle, align: "right", gapAfter: 1 });
  }
  doc.y = Math.max(bottom, doc.y) + 18;
  for (const line of readPart(letter, "parties")) addParagraph(sheet, line, { x: middle, gapAfter: 1 });
  doc.y += 22;
}

function setResolution(sheet: Sheet, paragraphs: readonly string[]): void {
  const [operative = "", ...rest] = paragraphs;
  const isOperativeWord = rest.length > 0 && !/[.:;]$/.test(operative);
  if (!isOperativeWord) {
    addParagraphs(sheet, paragraphs);
    return;
  }
  keepTogether(sheet, 60);
  addParagraph(sheet, operative, { align: "center", bold: true });
  addParagraphs(sheet, rest);
}

function addSection(sheet: Sheet, letter: Letter, heading: string, parts: readonly LetterPart[]): void {
  const paragraphs = parts.flatMap((part) => readPart(letter, part));
  if (paragraphs.length === 0) return;
  addHeading(sheet, 2, heading);
  addParagraphs(sheet, paragraphs);
}

function setSignature(sheet: Sheet, letter: Letter, { identifier, signedWith }: LetterPrint): void {
  const lines = readPart(letter, "signature");
  keepTogether(sheet, 30 + lines.length * 18);
  sheet.doc.y += 20;
  const x = sheet.doc.page.width / 2 + 10;
  for (const line of lines) addParagraph(sheet, line, { x, align: "center", gapAfter: 1 });
  if (!signedWith) return;
  sheet.doc.y += 12;
  addParagraph(sheet, `Pismo wydano w postaci elektronicznej i podpisano ${signedWith.replace(/\.$/, "")}.`, {
    size: 9,
    gapAfter: 1,
  });
  addParagraph(sheet, `Identyfikator pisma w systemie: ${identifier}.`, { size: 9 });
}

function addNumbered(sheet: Sheet, heading: string, items: readonly string[]): void {
  if (items.length === 0) return;
  addHeading(sheet, 2, heading);
  addList(sheet, items, (index) => `${index + 1}.`);
}

/** Adds paragraphs, gathering neighbours that begin with a dash into one list. */
function addParagraphs(sheet: Sheet, paragraphs: readonly string[]): void {
  let items: string[] = [];
  const closeList = () => {
    if (items.length > 0) addList(sheet, items, () => "–");
    items = [];
  };
  for (const paragraph of paragraphs) {
    if (paragraph.startsWith("– ")) {
      items.push(paragraph.slice(2));
      continue;
    }
    closeList();
    addParagraph(sheet, paragraph);
  }
  closeList();
}
