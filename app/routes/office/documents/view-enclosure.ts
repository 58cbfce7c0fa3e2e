import { formatFileSize } from "#app/i18n/format.ts";
import type { Enclosure } from "#tenants/documents/index.ts";

/** A file that goes with a letter, as pages show it. */
export type EnclosureView = ReturnType<typeof viewEnclosure>;

/** Picks what the list of enclosures shows. */
export function viewEnclosure({ fileId, name, sizeBytes }: Enclosure) {
  return { fileId, name, size: formatFileSize(sizeBytes, "pl") };
}
