import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";
import { environment } from "#environment";

/** The disk that contents live on: a folder beside the other data of this installation (decision 10). */
export function openDisk(): Disk {
  return openFolder(path.resolve(environment().EPOWIAT_VAR, "files"));
}

/**
 * A folder in which a file is either whole or absent: flydrive's own driver writes in place, so a crash would
 * leave half a file under a whole one's key. The bytes reach the disk before the name does.
 */
function openFolder(location: string): Disk {
  const driver = new FSDriver({ location, visibility: "private" });
  driver.put = async (key, contents) => {
    const whole = path.join(location, key);
    const partial = `${whole}.${randomUUID()}.part`;
    await mkdir(path.dirname(whole), { recursive: true });
    try {
      await writeFile(partial, contents, { flush: true });
      await rename(partial, whole);
    } catch (failure) {
      await rm(partial, { force: true });
      throw failure;
    }
  };
  return new Disk(driver);
}

/** Where a content lies: `ab/cd/abcd…`. Throws for anything that isn't a SHA-256. */
export function keyOf(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error("Not a SHA-256");
  return `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;
}

/** The failure thrown when the disk can't be read or written; its name is `FilesUnavailable`. */
export function filesUnavailable(cause: unknown): Error {
  const failure = new Error(
    "The disk of files can't be used: check its folder, its rights and its free space",
    {
      cause,
    },
  );
  failure.name = "FilesUnavailable";
  return failure;
}
