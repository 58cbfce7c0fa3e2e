import { formatShortDate } from "#app/i18n/format.ts";
import { sayItemRefusal } from "#app/i18n/incoming-refusals.ts";
import type { AssignedItems, RegisterEntry } from "#tenants/intake/index.ts";
import { nbsp } from "#tenants/typography.ts";
import { channelWords } from "./item-words.ts";

/** An item that waits to be assigned, as the list to tick shows it. */
export function viewWaiting({ itemId, version, rpw, title, senderName, receivedOn, channel }: RegisterEntry) {
  return {
    itemId,
    version,
    rpw,
    title: nbsp(title),
    senderName,
    receivedOn: formatShortDate(receivedOn, "pl"),
    channel: channelWords[channel].label,
  };
}

export type WaitingItem = ReturnType<typeof viewWaiting>;

/** An item that stayed as it was, by its number, with why. */
export function sayLeft({ itemId, rpw, refusal, details }: AssignedItems["left"][number]) {
  return { itemId, rpw, text: sayItemRefusal(refusal, details) };
}
