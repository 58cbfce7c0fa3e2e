import bwipjs from "bwip-js/node";
import type { Sheet } from "./sheet.ts";

/** Light modules around the symbol that scanners need (ISO/IEC 18004). */
const quietModules = 4;

/** Draws a QR code at a point, `side` points wide with its quiet zone, as a figure with a spoken description. */
export function addQrCode(
  { doc, root }: Sheet,
  text: string,
  at: { x: number; y: number; side: number },
): void {
  const [symbol] = bwipjs.raw("qrcode", text, "eclevel=M");
  if (!symbol || !("pixs" in symbol)) throw new Error("bwip-js gave no QR matrix");
  const { pixs, pixx } = symbol;
  const module = at.side / (pixx + 2 * quietModules);
  // Drawn as vectors: sharp at any print size, and no image codec between the input and the bytes.
  const figure = doc.struct("Figure", { alt: `Kod QR z adresem ${text}` });
  root.add(figure);
  figure.add(() => {
    for (const [index, dark] of pixs.entries()) {
      if (!dark) continue;
      const column = index % pixx;
      const row = Math.floor(index / pixx);
      doc.rect(at.x + (column + quietModules) * module, at.y + (row + quietModules) * module, module, module);
    }
    doc.fill("#000000");
  });
  figure.end();
}
