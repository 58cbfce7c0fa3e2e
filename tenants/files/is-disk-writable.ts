import { openDisk } from "./open-disk.ts";

/** Whether a file can be put on the disk right now, for the health report. */
export async function isDiskWritable(): Promise<boolean> {
  const disk = await openDisk();
  return disk.probe().then(
    () => true,
    () => false,
  );
}
