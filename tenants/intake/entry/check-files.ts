import type { TenantTx } from "#db/scope.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { IncomingFileRefusal } from "../refusals.ts";
import { selectFiles } from "../store.ts";
import type { Channel } from "../types.ts";

/** What a scanner makes of paper; documents of an e-mail or of e-Doręczenia come as they are (IK § 17–18). */
const scanned: readonly string[] = ["application/pdf", "image/jpeg", "image/png", "image/tiff"];

/** Checks files that an item came by. Refuses what the office doesn't hold, and beside paper what isn't a scan. */
export async function checkFiles(
  tx: TenantTx,
  fileIds: readonly string[],
  channel: Channel,
): Promise<Outcome<undefined, IncomingFileRefusal>> {
  const files = await selectFiles(tx, fileIds);
  if (files.length !== fileIds.length) return refused("file-unknown");
  const other = channel === "paper" && files.find(({ mediaType }) => !scanned.includes(mediaType));
  return other ? refused("file-not-scan", { name: other.name }) : done();
}
