import { createRequire } from "node:module";

/** The two faces the house prints with: serif for letters, sans for receipts and registers. */
export type Face = "serif" | "sans";

const files: Record<Face, { regular: string; bold: string }> = {
  serif: { regular: "DejaVuSerif.ttf", bold: "DejaVuSerif-Bold.ttf" },
  sans: { regular: "DejaVuSans.ttf", bold: "DejaVuSans-Bold.ttf" },
};

// Resolved from this very module: Node walks up to node_modules from the source file under tsx and from
// build/server in the bundle, while a path relative to the source would be lost when bundled.
const { resolve } = createRequire(import.meta.url);

/** Paths of a face's regular and bold font files (DejaVu: every Polish glyph, free to embed). */
export function fontFiles(face: Face): { regular: string; bold: string } {
  const locate = (file: string) => resolve(`dejavu-fonts-ttf/ttf/${file}`);
  return { regular: locate(files[face].regular), bold: locate(files[face].bold) };
}
