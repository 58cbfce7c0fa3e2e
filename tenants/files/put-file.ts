import { sha256Hex } from "#tenants/canonical.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { keyOf } from "./disk.ts";
import { cleanFileName, fileExtension } from "./file-name.ts";
import { allowedExtensions, detectFileType } from "./file-type.ts";
import { openDisk } from "./open-disk.ts";

/** A content that lies on the disk, and the name it came with, cleaned. */
export interface StoredFile {
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
}

export type FileRefusal = "file-empty" | "file-too-large" | "file-type-not-allowed" | "file-name-mismatch";

/** 10 MB: twice what an office has to accept at least (Dz.U. 2011 nr 206 poz. 1216, § 3). */
export const fileSizeLimit = 10 * 1024 * 1024;

/**
 * Puts a content on the disk under its SHA-256; the same content twice is one file. Its format is told by what it
 * holds, and its name has to agree. Refuses an empty content, one over the limit, a format that offices don't take, and
 * a name that says another. Throws `FilesUnavailable` when the disk can't be written.
 * @param content bytes, or a stream that is read no further than the limit
 * @param limit in bytes
 */
export async function putFile(
  content: Uint8Array | AsyncIterable<Uint8Array>,
  givenName: string,
  limit: number = fileSizeLimit,
): Promise<Outcome<StoredFile, FileRefusal>> {
  const name = cleanFileName(givenName);
  const bytes = await readUpTo(content, limit);
  if (!bytes) return refused("file-too-large", { name, limitMegabytes: Math.floor(limit / (1024 * 1024)) });
  if (bytes.length === 0) return refused("file-empty", { name });
  const extension = fileExtension(name);
  const type = await detectFileType(bytes, extension);
  if (!type) return refused("file-type-not-allowed", { name, allowed: allowedExtensions.join(", ") });
  if (extension !== "" && !type.extensions.includes(extension)) {
    return refused("file-name-mismatch", { name, expected: type.extensions[0] });
  }
  const sha256 = sha256Hex(bytes);
  await (await openDisk()).put(keyOf(sha256), bytes);
  return done({
    sha256,
    name: extension === "" ? `${name}.${type.extensions[0]}` : name,
    mediaType: type.mediaType,
    sizeBytes: bytes.length,
  });
}

/** All bytes of a content, or nothing when there are more than the limit. */
async function readUpTo(
  content: Uint8Array | AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Uint8Array | undefined> {
  if (content instanceof Uint8Array) return content.length > limit ? undefined : content;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of content) {
    size += chunk.length;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
