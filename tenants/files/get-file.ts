import { sha256Hex } from "#tenants/canonical.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { keyOf } from "./disk.ts";
import { openDisk } from "./open-disk.ts";

/**
 * The content with this SHA-256, checked against it: a damaged one is reported and never handed out.
 * Throws `FilesUnavailable` when the disk can't be read.
 */
export async function getFile(sha256: string): Promise<Outcome<Uint8Array, "file-missing" | "file-damaged">> {
  const key = keyOf(sha256);
  const bytes = await (await openDisk()).read(key);
  if (!bytes) return refused("file-missing");
  return sha256Hex(bytes) === sha256 ? done(bytes) : refused("file-damaged");
}
