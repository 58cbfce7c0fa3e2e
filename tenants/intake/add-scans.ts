import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { findScanBar } from "./entry/bars.ts";
import { checkFiles } from "./entry/check-files.ts";
import { countFilesBehind } from "./entry/store.ts";
import { findRegisteredFiles } from "./find-registered-files.ts";
import { lockItem } from "./lock-item.ts";
import type { AddScansRefusal } from "./refusals.ts";
import { insertItemFiles, updateItem } from "./store.ts";
import type { ReadItem, Scan } from "./types.ts";

/** Scans of an item that was registered without them, or with some only. */
export interface LateScans extends ReadItem {
  readonly fileIds: readonly string[];
  /** How much of the item they and the earlier ones show. */
  readonly scan: Exclude<Scan, "none" | "born-digital">;
}

/**
 * Adds scans to a registered paper item, behind those it has (IK § 17). Refuses one whose case has been opened: its
 * files are the case's by then.
 */
export async function addScans(
  tx: TenantTx,
  officer: Officer,
  { itemId, version, scan, ...chosen }: LateScans,
): Promise<Outcome<undefined, AddScansRefusal>> {
  if (!mayDo(officer, "register-item")) return refused("not-allowed");
  const fileIds = [...new Set(chosen.fileIds)];
  if (fileIds.length === 0) return refused("scan-missing");
  const locked = await lockItem(tx, itemId, version);
  if (!locked.done) return locked;
  const bar = findScanBar(locked.value);
  if (bar) return refused(bar);
  const checked = await checkFiles(tx, fileIds, "paper");
  if (!checked.done) return checked;
  const [taken] = (await findRegisteredFiles(tx, fileIds)).values();
  if (taken) return refused("file-registered", { rpw: taken });
  await insertItemFiles(tx, itemId, fileIds, await countFilesBehind(tx, itemId));
  await updateItem(tx, itemId, { scan });
  await recordEvent(tx, {
    type: "incoming.scanned",
    incomingItemId: itemId,
    data: { scan, count: fileIds.length },
  });
  return done();
}
