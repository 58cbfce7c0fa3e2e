import { toSVG } from "bwip-js/node";

/** Draws a text as a QR code: an address for `<img>`. */
export function drawQrCode(text: string): string {
  return asImage(toSVG({ bcid: "qrcode", text, scale: 3, padding: 4, backgroundcolor: "FFFFFF" }));
}

/** Draws a register number as a bar code (Code 128), which any hand scanner types like a keyboard: an address for `<img>`. */
export function drawBarcode(text: string): string {
  return asImage(toSVG({ bcid: "code128", text, scale: 2, height: 12, backgroundcolor: "FFFFFF" }));
}

function asImage(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}
