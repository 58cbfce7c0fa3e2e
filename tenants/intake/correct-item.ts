import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { findCorrectionBar } from "./entry/bars.ts";
import { compareDescriptions, toEventData } from "./entry/changes.ts";
import { findFlaw, tidyDescription } from "./entry/describe.ts";
import { selectDescription, updateDescription } from "./entry/store.ts";
import { lockItem } from "./lock-item.ts";
import type { CorrectRefusal } from "./refusals.ts";
import type { Description, ReadItem } from "./types.ts";

/** An entry of the register as it should have been. */
export type Correction = ReadItem & Description;

/**
 * Puts right what the registry mistyped of an item. Number, day of receipt and files stay; the old and the new words
 * stay in the log for good (ordinance on EZD systems, Dz.U. 2006 nr 206 poz. 1518, § 6). Refuses an entry that a case
 * was opened on, one that came with a seal of its own, and a correction that corrects nothing.
 */
export async function correctItem(
  tx: TenantTx,
  officer: Officer,
  { itemId, version, ...typed }: Correction,
): Promise<Outcome<undefined, CorrectRefusal>> {
  if (!mayDo(officer, "register-item")) return refused("not-allowed");
  const locked = await lockItem(tx, itemId, version);
  if (!locked.done) return locked;
  const { channel, documentKind, receivedOn } = locked.value;
  const bar = findCorrectionBar(locked.value);
  if (bar) return refused(bar);
  const corrected = tidyDescription({ ...typed, channel, documentKind });
  const flaw = findFlaw(corrected, receivedOn);
  if (flaw) return refused(flaw);
  const changes = compareDescriptions(await selectDescription(tx, itemId), corrected);
  if (changes.length === 0) return refused("nothing-corrected");
  await updateDescription(tx, itemId, corrected);
  await recordEvent(tx, { type: "incoming.corrected", incomingItemId: itemId, data: toEventData(changes) });
  return done();
}
