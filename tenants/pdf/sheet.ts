import PDFDocument from "pdfkit";
import type { Temporal } from "temporal-polyfill";
import { type Face, fontFiles } from "./fonts.ts";
import { setInType } from "./typography.ts";

/** A PDF being written: pdfkit's document and the root of its structure tree. */
export interface Sheet {
  readonly doc: PDFKit.PDFDocument;
  readonly root: PDFKit.PDFStructureElement;
  readonly footer: string;
}

/** What a sheet is made with. The same order gives the same bytes, so the time is an argument. */
export interface SheetOrder {
  /** The title readers announce and show in the window. */
  readonly title: string;
  /** Goes into the file as its date of creation; with the title it also makes the file's ID. */
  readonly createdAt: Temporal.Instant;
  readonly face: Face;
  readonly landscape?: boolean;
  /** Printed at the foot of every page, before "strona 1 z 2". */
  readonly footer: string;
}

/** Space between a page's edge and its text, in points (1/72 inch): about 25 mm. */
export const margin = 71;

const footerSize = 8;

/**
 * Opens a tagged A4 PDF 1.7 in Polish. Nothing claims PDF/UA: the tree is real and tested, but the mark is
 * for files a validator has seen.
 */
export function openSheet(order: SheetOrder): Sheet {
  const doc = new PDFDocument({
    size: "A4",
    layout: order.landscape ? "landscape" : "portrait",
    margin: order.landscape ? margin / 2 : margin,
    pdfVersion: "1.7",
    tagged: true,
    lang: "pl-PL",
    displayTitle: true,
    bufferPages: true,
    info: {
      // pdfkit copies the title into XMP without escaping it, where a stray "<" breaks the XML.
      Title: setInType(order.title).replace(/[<>&]/g, " "),
      Producer: "E-Powiat",
      Creator: "E-Powiat",
      CreationDate: new Date(order.createdAt.epochMilliseconds),
    },
  });
  const { regular, bold } = fontFiles(order.face);
  doc.registerFont("regular", regular).registerFont("bold", bold).font("regular");
  const root = doc.struct("Document");
  doc.addStructure(root);
  return { doc, root, footer: setInType(order.footer) };
}

/** Numbers the pages and gives the finished file's bytes; the sheet can't be written on afterwards. */
export async function closeSheet({ doc, root, footer }: Sheet): Promise<Uint8Array> {
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    doc.switchToPage(page);
    printFooter(doc, footer, `strona\u00a0${page + 1} z\u00a0${count}`);
  }
  root.end();
  doc.end();
  const chunks: Buffer[] = [];
  for await (const chunk of doc) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function printFooter(doc: PDFKit.PDFDocument, left: string, right: string): void {
  const { margins, width, height } = doc.page;
  const bottom = margins.bottom;
  // The footer stands inside the margin; with the margin in place pdfkit would turn to a new page for it.
  margins.bottom = 0;
  const options = { width: width - margins.left - margins.right, lineBreak: false };
  doc.markContent("Artifact", { type: "Pagination" });
  doc.font("regular").fontSize(footerSize).fillColor("#444444");
  doc.text(left, margins.left, height - bottom * 0.6, {
    ...options,
    width: options.width - 80,
    ellipsis: true,
  });
  doc.text(right, margins.left, height - bottom * 0.6, { ...options, align: "right" });
  doc.endMarkedContent();
  margins.bottom = bottom;
}
