import { Temporal } from "temporal-polyfill";
import { newId } from "#db/id.ts";
import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { takeRpw } from "#tenants/numbers/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { checkFiles } from "./entry/check-files.ts";
import { findFlaw, tidyDescription } from "./entry/describe.ts";
import { findRegisteredFiles } from "./find-registered-files.ts";
import type { RegisterRefusal } from "./refusals.ts";
import { insertItem, insertItemFiles, selectRpw } from "./store.ts";
import type { NewItem } from "./types.ts";

/**
 * Enters an item into the register of incoming items and gives it the office's next number of the year
 * (IK § 13.6, annex 1 set A). The year is that of registration: the register is chronological.
 * An item from an ordinary e-mail address gets the remark of KPA art. 63.
 * Refuses a scan that came in by another number: two people may work through the same pile.
 * @param itemId made with the form, so that a form that is sent twice is refused (`already-registered`)
 */
export async function registerItem(
  tx: TenantTx,
  officer: Officer,
  entered: NewItem,
  itemId: string = newId(),
): Promise<Outcome<{ itemId: string; rpw: string }, RegisterRefusal>> {
  if (!mayDo(officer, "register-item")) return refused("not-allowed");
  const today = legalDate(tx.now);
  const item = tidy(entered);
  if (Temporal.PlainDate.compare(item.receivedOn, today) > 0) return refused("received-in-future");
  const flaw = findFlaw(item, item.receivedOn);
  if (flaw) return refused(flaw);
  const checked = await checkFiles(tx, item.fileIds, item.channel);
  if (!checked.done) return checked;
  const place = await takeRpw(tx, today.year);
  const { rpw } = place;
  // Only now, when whoever registers beside us waits; the refusal gives the number back.
  const known = await selectRpw(tx, itemId);
  if (known) return refused("already-registered", { rpw: known });
  const [taken] = (await findRegisteredFiles(tx, item.fileIds)).values();
  if (taken) return refused("file-registered", { rpw: taken });
  await insertItem(tx, itemId, item, place);
  await insertItemFiles(tx, itemId, item.fileIds);
  await recordEvent(tx, {
    type: "incoming.registered",
    incomingItemId: itemId,
    data: { rpw, channel: item.channel, receivedOn: item.receivedOn.toString() },
  });
  return done({ itemId, rpw });
}

function tidy(item: NewItem): NewItem {
  const fileIds = [...new Set(item.fileIds)];
  const isScanned = fileIds.length > 0 || item.scan === "envelope";
  return { ...item, ...tidyDescription(item), fileIds, scan: isScanned ? item.scan : "none" };
}
