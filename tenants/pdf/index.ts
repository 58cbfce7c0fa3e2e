/** Room: tagged PDFs. Knows paper and structure trees, nothing about letters, receipts or registers' rules. */
export { addHeading, addList, addParagraph, keepTogether } from "./blocks.ts";
export { addQrCode } from "./qr-code.ts";
export { type PrintedRegister, renderTablePdf } from "./render-table-pdf.ts";
export { closeSheet, openSheet, type Sheet } from "./sheet.ts";
export { addFacts, addTable } from "./table.ts";
export { writeDate, writeInstant } from "./typography.ts";
