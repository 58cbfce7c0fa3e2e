import type { StoredFile } from "#tenants/files/index.ts";
import type { Letter } from "../letter.ts";

/** A file that goes with a letter, and the id under which the office keeps it. */
export type Enclosure = StoredFile & { readonly fileId: string };

/** More than any letter needs; it bounds what sending one has to read. */
export const mostEnclosures = 10;

/** The files that go with a letter, as it names them; none for most letters. */
export function readEnclosures(letter: Letter): readonly StoredFile[] {
  return letter.enclosures ?? [];
}

/** The letter naming exactly these files. Without any it is the same text as ever, and has the same SHA-256. */
export function nameEnclosures({ enclosures: _, ...letter }: Letter, files: readonly StoredFile[]): Letter {
  if (files.length === 0) return letter;
  const enclosures = files.map(({ name, mediaType, sizeBytes, sha256 }) => ({
    name,
    mediaType,
    sizeBytes,
    sha256,
  }));
  return { ...letter, enclosures };
}

/** A line of the list under a letter: "wypis.pdf (48 213 B), SHA-256: …". */
export function writeEnclosure({ name, sizeBytes, sha256 }: StoredFile): string {
  const size = sizeBytes.toLocaleString("pl", { useGrouping: "always" });
  return `${name} (${size}\u00a0B), SHA-256: ${sha256}`;
}
