import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";
import { type FileDisk, onDisk } from "./disk.ts";

/** A folder as a disk. The bytes reach it before the name does, so that a crash leaves no half of a file. */
export function openFolder(location: string): FileDisk {
  const disk = new Disk(new FSDriver({ location, visibility: "private" }));
  return {
    put: (key, bytes) => onDisk(location, () => writeWhole(path.join(location, key), bytes)),
    read: (key) =>
      onDisk(location, () =>
        disk.getBytes(key).catch(async (failure) => {
          if (!isMissing(failure.cause)) throw failure;
          // A file may be missing, but not the folder itself: then its disk is away.
          await stat(location);
          return undefined;
        }),
      ),
    probe: () => onDisk(location, () => writeProbe(location)),
  };
}

/** flydrive's own driver writes in place. */
async function writeWhole(whole: string, bytes: Uint8Array): Promise<void> {
  const partial = `${whole}.${randomUUID()}.part`;
  await mkdir(path.dirname(whole), { recursive: true });
  try {
    await writeFile(partial, bytes, { flush: true });
    await rename(partial, whole);
  } catch (failure) {
    await rm(partial, { force: true });
    throw failure;
  }
}

/**
 * Doesn't make the folder: one that is away must not seem to be there. Before the first file its parent is tried.
 */
async function writeProbe(location: string): Promise<void> {
  const isThere = await stat(location).then(
    () => true,
    () => false,
  );
  const probe = path.join(isThere ? location : path.dirname(location), `.probe-${randomUUID()}`);
  await writeFile(probe, "probe");
  await rm(probe);
}

function isMissing(cause: unknown): boolean {
  return (cause as { code?: string } | undefined)?.code === "ENOENT";
}
