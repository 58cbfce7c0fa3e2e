import type { Sheet } from "./sheet.ts";
import { setInType } from "./typography.ts";

/** Where and how a block of text is set; without `x` it starts at the left margin. */
export interface Setting {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly size?: number;
  readonly bold?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly gapAfter?: number;
}

const lineGap = 2.5;

/** Room a heading needs under it, so that it never stands alone at the foot of a page. */
const headingNeeds = 70;

/** Adds a heading of level 1 (the file's title) or 2. */
export function addHeading(sheet: Sheet, level: 1 | 2, text: string, setting: Setting = {}): void {
  keepTogether(sheet, headingNeeds);
  if (level === 2) sheet.doc.y += 8;
  const size = level === 1 ? 14 : 11;
  addText(sheet, `H${level}`, text, { size, bold: true, gapAfter: level === 1 ? 14 : 5, ...setting });
}

/** Adds one paragraph, flowing to the next page where it must. */
export function addParagraph(sheet: Sheet, text: string, setting: Setting = {}): void {
  addText(sheet, "P", text, setting);
}

/** Adds a list, each item with its own label and body, so that readers can count them. */
export function addList(sheet: Sheet, items: readonly string[], label: (index: number) => string): void {
  const { doc, root } = sheet;
  const list = doc.struct("L");
  root.add(list);
  const indent = 20;
  for (const [index, text] of items.entries()) {
    const item = doc.struct("LI");
    list.add(item);
    keepTogether(sheet, 16);
    const top = doc.y;
    addText({ ...sheet, root: item }, "Lbl", label(index), { y: top, gapAfter: 0 });
    const x = doc.page.margins.left + indent;
    addText({ ...sheet, root: item }, "LBody", text, { x, y: top, gapAfter: 3 });
    item.end();
  }
  list.end();
  doc.y += 4;
}

/** Turns to a new page unless `height` points are still free on this one. */
export function keepTogether({ doc }: Sheet, height: number): void {
  if (doc.y + height > doc.page.maxY()) doc.addPage();
}

function addText({ doc, root }: Sheet, tag: string, text: string, setting: Setting): void {
  const x = setting.x ?? doc.page.margins.left;
  const element = doc.struct(tag);
  root.add(element);
  element.add(() => {
    doc
      .font(setting.bold ? "bold" : "regular")
      .fontSize(setting.size ?? 10.5)
      .fillColor("#000000");
    doc.text(setInType(text), x, setting.y ?? doc.y, {
      width: setting.width ?? doc.page.width - doc.page.margins.right - x,
      align: setting.align ?? "left",
      lineGap,
    });
  });
  element.end();
  doc.x = doc.page.margins.left;
  doc.y += setting.gapAfter ?? 7;
}
