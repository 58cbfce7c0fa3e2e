import { beginsWords } from "#tenants/folding/index.ts";

/** One thing to choose in the palette. */
export interface PaletteEntry {
  readonly label: string;
  /** Keys that do the same without the palette, as printed: "Ctrl Enter". */
  readonly keys?: string;
  run(): void;
}

/** Entries under one heading. */
export interface PaletteGroup {
  readonly heading: string;
  readonly entries: readonly PaletteEntry[];
}

/** What is left of the palette when this much is typed; groups without any entry are left out. */
export function filterGroups(groups: readonly PaletteGroup[], typed: string): PaletteGroup[] {
  return groups
    .map(({ heading, entries }) => ({
      heading,
      entries: entries.filter(({ label }) => beginsWords(label, typed)),
    }))
    .filter(({ entries }) => entries.length > 0);
}
