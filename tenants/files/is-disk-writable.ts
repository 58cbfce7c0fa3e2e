import { openDisk } from "./folder.ts";

/** Whether a file can be put on the disk right now, for the health report. */
export async function isDiskWritable(): Promise<boolean> {
  const key = "health/probe";
  return openDisk()
    .put(key, "probe")
    .then(
      () => true,
      () => false,
    );
}
