/** What contents live on: under a key a content is either whole or absent. All three throw `FilesUnavailable`. */
export interface FileDisk {
  /** Puts a content under a key; the same again changes nothing. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** The content under a key; undefined when there is none. */
  read(key: string): Promise<Uint8Array | undefined>;
  /** Fails when nothing could be put right now. */
  probe(): Promise<void>;
}

/** Where a content lies: `ab/cd/abcd…`. Throws for anything that isn't a SHA-256. */
export function keyOf(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error("Not a SHA-256");
  return `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;
}

const name = "FilesUnavailable";

/** Runs work on a disk; whatever fails there becomes a failure whose name is `FilesUnavailable`. */
export async function onDisk<Result>(where: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    const failure = new Error(`The disk of files can't be used (${where}): check its rights and free space`, {
      cause,
    });
    failure.name = name;
    throw failure;
  }
}

/** Whether a failure says that the disk can't be used: nothing is wrong with what was asked, only with the moment. */
export function isFilesUnavailable(failure: unknown): boolean {
  // By its name, not its class: the built pages carry a copy of this file of their own.
  return failure instanceof Error && failure.name === name;
}
