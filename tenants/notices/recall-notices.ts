import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { updateRecalled } from "./store.ts";
import type { NoticeKind } from "./templates/staff-notices.ts";
import { deleteUnopened } from "./unopened/store.ts";

/** Notices about an item that one command left. */
interface RecalledNotices {
  readonly kind: NoticeKind;
  readonly incomingItemId: string;
  /** Office time of the command. */
  readonly writtenAt: Temporal.Instant;
}

/**
 * Takes the newness out of notices whose reason is gone: they wait for nobody any more, and the item isn't new on
 * anybody's desk. They stay in the lists as they were read or sent.
 * @returns whom they had been left for
 */
export async function recallNotices(tx: TenantTx, recalled: RecalledNotices): Promise<string[]> {
  const told = await updateRecalled(tx, recalled);
  if (told.length > 0) await deleteUnopened(tx, told, recalled.incomingItemId);
  return told;
}
