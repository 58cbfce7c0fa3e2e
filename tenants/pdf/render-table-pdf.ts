import type { Temporal } from "temporal-polyfill";
import { addHeading, addParagraph } from "./blocks.ts";
import { closeSheet, openSheet } from "./sheet.ts";
import { addTable, type Column } from "./table.ts";
import { writeDate } from "./typography.ts";

/** A register as printed: what it is, for which period, and its rows as shown. */
export interface PrintedRegister {
  readonly office: string;
  /** e.g. "Rejestr przesyłek wpływających". */
  readonly title: string;
  /** e.g. "rok 2026, stan na 5 listopada 2026 r."; one line under the title. */
  readonly scope: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** Which rows, from 0, are struck through. */
  readonly struck?: ReadonlySet<number>;
  readonly printedAt: Temporal.Instant;
}

/** Prints a register on landscape pages, the print date on every one (instrukcja kancelaryjna § 40 ust. 4). */
export function renderTablePdf(register: PrintedRegister): Promise<Uint8Array> {
  const printedOn = writeDate(register.printedAt.toZonedDateTimeISO("Europe/Warsaw").toPlainDate());
  const sheet = openSheet({
    title: `${register.title}, ${register.office}`,
    createdAt: register.printedAt,
    face: "sans",
    landscape: true,
    footer: `${register.title} · wydruk z dnia ${printedOn}`,
  });
  addParagraph(sheet, register.office, { gapAfter: 2 });
  addHeading(sheet, 1, register.title, { gapAfter: 3 });
  addParagraph(sheet, register.scope);
  addTable(sheet, register.columns, register.rows, register.struck);
  return closeSheet(sheet);
}
