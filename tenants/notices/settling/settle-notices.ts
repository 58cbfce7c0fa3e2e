import type { TenantTx } from "#db/scope.ts";
import { deleteUnopened } from "../unopened/store.ts";
import { updateSettled, updateUnsentMails } from "./store.ts";
import type { SettledNotices } from "./types.ts";

/**
 * Settles notices whose reason is gone: what they asked for is done, or isn't that person's to do any more. They are
 * new to nobody and stay in the lists as settled; a mail that hasn't left doesn't leave, and the case or the item isn't
 * new on those desks. Called by the command that does the thing, before it tells anybody anew.
 * @returns whom they had been left for
 */
export async function settleNotices(tx: TenantTx, settled: SettledNotices): Promise<string[]> {
  if (settled.personIds?.length === 0) return [];
  const rows = await updateSettled(tx, settled);
  if (rows.length === 0) return [];
  const noticeIds = rows.map(({ id }) => id);
  await updateUnsentMails(tx, noticeIds);
  const told = [...new Set(rows.map(({ personId }) => personId))];
  if ("caseId" in settled) await deleteUnopened(tx, told, settled.caseId);
  if ("incomingItemId" in settled) await deleteUnopened(tx, told, settled.incomingItemId);
  return told;
}
