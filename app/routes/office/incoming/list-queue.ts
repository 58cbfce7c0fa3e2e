import { formatTime } from "#app/i18n/format.ts";
import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { findItem, listRegister, listToAssign, type RegisterEntry } from "#tenants/intake/index.ts";
import { nbsp } from "#tenants/typography.ts";

/** An item as the queue beside the intake form shows it. */
export type QueuedItem = ReturnType<typeof asQueued>;

function asQueued({ itemId, rpw, senderName, title, channel, registeredAt }: RegisterEntry) {
  return { itemId, rpw, senderName, title: nbsp(title), channel, time: formatTime(registeredAt, "pl") };
}

/**
 * What the registry keeps in view while it registers: items that nobody has yet, what was registered today, and
 * the one registered just now.
 */
export async function listQueue(tx: TenantTx, lastId: string | null) {
  const today = legalDate(tx.now);
  const waiting = await listToAssign(tx);
  const newest = await listRegister(tx);
  const registeredToday = newest.entries.filter(({ registeredAt }) => legalDate(registeredAt).equals(today));
  const isId = lastId !== null && /^[0-9a-f-]{36}$/.test(lastId);
  const last = isId ? await findItem(tx, lastId) : null;
  return {
    waiting: waiting.entries.map(asQueued),
    registeredToday: registeredToday.map(asQueued),
    last: last && { itemId: last.itemId, rpw: last.rpw, title: nbsp(last.title) },
  };
}
