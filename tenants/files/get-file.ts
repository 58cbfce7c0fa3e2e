import { sha256Hex } from "#tenants/canonical.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { filesUnavailable, keyOf, openDisk } from "./folder.ts";

/**
 * The content with this SHA-256, checked against it: a damaged one is reported and never handed out.
 * Throws `FilesUnavailable` when the disk can't be read.
 */
export async function getFile(sha256: string): Promise<Outcome<Uint8Array, "file-missing" | "file-damaged">> {
  const bytes = await readBytes(keyOf(sha256));
  if (!bytes) return refused("file-missing");
  return sha256Hex(bytes) === sha256 ? done(bytes) : refused("file-damaged");
}

async function readBytes(key: string): Promise<Uint8Array | undefined> {
  try {
    return await openDisk().getBytes(key);
  } catch (failure) {
    // flydrive wraps the file system's error.
    const { code } = ((failure as Error).cause ?? {}) as { code?: string };
    if (code === "ENOENT") return undefined;
    throw filesUnavailable(failure);
  }
}
