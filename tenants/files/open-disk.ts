import path from "node:path";
import { environment } from "#environment";
import { type BucketSettings, readBucketSettings } from "./bucket-settings.ts";
import type { FileDisk } from "./disk.ts";
import { openFolder } from "./folder.ts";

let opened: { readonly settings: string; readonly disk: Promise<FileDisk> } | undefined;

/**
 * The disk that contents live on: the bucket that the environment names, else a folder beside the other data of this
 * installation (decision 10).
 */
export async function openDisk(): Promise<FileDisk> {
  const settings = readBucketSettings();
  return settings ? keepOpen(settings) : openFolder(path.resolve(environment().EPOWIAT_VAR, "files"));
}

/** A bucket's client keeps its connections, so it is made once; its package is loaded only where there is a bucket. */
function keepOpen(settings: BucketSettings): Promise<FileDisk> {
  const written = JSON.stringify(settings);
  if (opened?.settings !== written) {
    const disk = import("./bucket.ts").then(({ openBucket }) => openBucket(settings));
    opened = { settings: written, disk };
  }
  return opened.disk;
}
