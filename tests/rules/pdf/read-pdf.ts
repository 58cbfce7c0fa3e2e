import { execFileSync } from "node:child_process";

/** What poppler's `pdfinfo` says of a PDF: its properties, as printed. */
export function readProperties(pdf: Uint8Array): string {
  return run("pdfinfo", ["-"], pdf);
}

/** The structure tree with its text, as a screen reader would walk it; no-break spaces read as spaces. */
export function readStructure(pdf: Uint8Array): string {
  return run("pdfinfo", ["-struct-text", "-"], pdf).replaceAll("\u00a0", " ");
}

/** The words printed on each page, artifacts such as footers included. */
export function readPages(pdf: Uint8Array): readonly string[] {
  const text = run("pdftotext", ["-layout", "-", "-"], pdf).replaceAll("\u00a0", " ");
  return text.split("\f").slice(0, -1);
}

function run(program: string, options: readonly string[], pdf: Uint8Array): string {
  return execFileSync(program, options, { input: pdf, encoding: "utf8", stdio: ["pipe", "pipe", "pipe"] });
}
