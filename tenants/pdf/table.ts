import type { Sheet } from "./sheet.ts";
import { setInType } from "./typography.ts";

/** A column: its heading, its share of the width (a plain weight), and how its cells are set. */
export interface Column {
  readonly label: string;
  readonly share: number;
  readonly align?: "left" | "right";
  /** Marks the column whose cell names its row, so that readers announce it with the others. */
  readonly namesRow?: boolean;
  /** Stays legible in a row that is struck through: its number, or why it is. */
  readonly isNeverStruck?: boolean;
}

interface Grid {
  readonly sheet: Sheet;
  readonly columns: readonly Column[];
  readonly widths: readonly number[];
  /** Of the type, in points. */
  readonly size: number;
}

const padding = 3;

/** Adds a table whose header is read once and printed again on every page it runs over. */
export function addTable(
  sheet: Sheet,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  struck: ReadonlySet<number> = new Set(),
): void {
  const labels = columns.map((column) => setInType(column.label));
  layTable(draw(sheet, columns, 8.5), labels, rows, struck);
}

/** Adds a two-column table of facts, each row named by its first cell: no header to repeat. */
export function addFacts(sheet: Sheet, facts: readonly (readonly [name: string, value: string])[]): void {
  const columns: readonly Column[] = [
    { label: "", share: 2, namesRow: true },
    { label: "", share: 5 },
  ];
  layTable(draw(sheet, columns, 9.5), undefined, facts, new Set());
}

function draw(sheet: Sheet, columns: readonly Column[], size: number): Grid {
  const { margins, width } = sheet.doc.page;
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  const widths = columns.map((column) => ((width - margins.left - margins.right) * column.share) / shares);
  return { sheet, columns, widths, size };
}

function layTable(
  grid: Grid,
  header: readonly string[] | undefined,
  rows: readonly (readonly string[])[],
  struck: ReadonlySet<number>,
): void {
  const { doc, root } = grid.sheet;
  const headerHeight = header ? heightOf(grid, header) : 0;
  const limit = doc.page.maxY() - doc.page.margins.top - headerHeight;
  const table = doc.struct("Table");
  root.add(table);
  if (header) addRow(grid, table, header, { height: headerHeight, isHeader: true, isStruck: false });
  const fitting = rows.flatMap((cells, index) =>
    splitToFit(grid, cells.map(setInType), limit).map((row) => ({ row, isStruck: struck.has(index) })),
  );
  for (const { row, isStruck } of fitting) {
    const height = heightOf(grid, row);
    if (doc.y + height > doc.page.maxY()) {
      doc.addPage();
      if (header) repeatHeader(grid, header, headerHeight);
    }
    addRow(grid, table, row, { height, isHeader: false, isStruck });
  }
  table.end();
  doc.x = doc.page.margins.left;
  doc.y += 8;
}

function addRow(
  grid: Grid,
  table: PDFKit.PDFStructureElement,
  cells: readonly string[],
  { height, isHeader, isStruck }: { height: number; isHeader: boolean; isStruck: boolean },
): void {
  const { doc } = grid.sheet;
  const top = doc.y;
  const row = doc.struct("TR");
  table.add(row);
  for (const [index, column] of grid.columns.entries()) {
    const scope = isHeader ? "Column" : column.namesRow ? "Row" : undefined;
    const cell = doc.struct(scope ? "TH" : "TD", readFor(scope));
    row.add(cell);
    const look = { isBold: scope !== undefined, isStruck: isStruck && !column.isNeverStruck };
    cell.add(() => printCell(grid, cells[index] ?? "", index, top, look));
    cell.end();
  }
  row.end();
  doc.y = top + height;
  ruleOff(grid);
}

/** The struct options of a header cell; pdfkit knows `scope`, its type declarations don't yet. */
function readFor(scope: "Column" | "Row" | undefined): PDFKit.Mixins.StructureElementOptions {
  return (scope ? { scope } : {}) as PDFKit.Mixins.StructureElementOptions;
}

function repeatHeader(grid: Grid, labels: readonly string[], height: number): void {
  const { doc } = grid.sheet;
  const top = doc.y;
  doc.markContent("Artifact", { type: "Pagination" });
  for (const [index, label] of labels.entries()) printCell(grid, label, index, top, { isBold: true });
  doc.endMarkedContent();
  doc.y = top + height;
  ruleOff(grid);
}

function printCell(
  grid: Grid,
  text: string,
  index: number,
  top: number,
  { isBold, isStruck }: { isBold: boolean; isStruck?: boolean },
): void {
  const { doc } = grid.sheet;
  const left = grid.widths.slice(0, index).reduce((sum, width) => sum + width, doc.page.margins.left);
  doc
    .font(isBold ? "bold" : "regular")
    .fontSize(grid.size)
    .fillColor("#000000");
  doc.text(text, left + padding, top + padding, {
    width: (grid.widths[index] ?? 0) - 2 * padding,
    align: grid.columns[index]?.align ?? "left",
    strike: isStruck,
  });
}

function ruleOff({ sheet: { doc } }: Grid): void {
  doc.markContent("Artifact", { type: "Layout" });
  doc.moveTo(doc.page.margins.left, doc.y).lineTo(doc.page.width - doc.page.margins.right, doc.y);
  doc.lineWidth(0.5).stroke("#767676");
  doc.endMarkedContent();
}

/** Height a row needs, measured in bold: the wider face, so that no cell runs over its rule. */
function heightOf(grid: Grid, cells: readonly string[]): number {
  const { doc } = grid.sheet;
  doc.font("bold").fontSize(grid.size);
  const heights = cells.map((text, index) =>
    doc.heightOfString(text, { width: (grid.widths[index] ?? 0) - 2 * padding }),
  );
  return Math.max(...heights) + 2 * padding;
}

/** Cuts a row taller than a page into rows that fit: a register's remarks may run long and none may be lost. */
function splitToFit(grid: Grid, cells: readonly string[], limit: number): readonly (readonly string[])[] {
  if (heightOf(grid, cells) <= limit) return [cells];
  const first = cells.map((text, index) => {
    const alone = (length: number) => cells.map((_, other) => (other === index ? text.slice(0, length) : ""));
    let fits = 0;
    let over = text.length + 1;
    while (over - fits > 1) {
      const middle = Math.floor((fits + over) / 2);
      if (heightOf(grid, alone(middle)) <= limit) fits = middle;
      else over = middle;
    }
    const space = text.lastIndexOf(" ", fits);
    return text.slice(0, fits < text.length && space > 0 ? space : fits);
  });
  const rest = cells.map((text, index) => text.slice(first[index]?.length ?? 0).trimStart());
  return [first, ...splitToFit(grid, rest, limit)];
}
