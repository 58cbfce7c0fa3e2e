import { isId } from "#app/http/is-id.ts";
import { formatShortDate } from "#app/i18n/format.ts";
import { sayItemRefusal } from "#app/i18n/incoming-refusals.ts";
import { nbsp } from "#app/i18n/typography.ts";
import type { TenantTx } from "#db/scope.ts";
import { type AssignedItems, findItem, type RegisterEntry } from "#tenants/intake/index.ts";
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

/** Which items were ticked, each with the version that its list had shown. */
export function readChosen(form: FormData): { itemId: string; version: number }[] {
  return form.getAll("przesylka").flatMap((ticked) => {
    const [itemId, version] = String(ticked).split(":");
    return isId(itemId) ? [{ itemId, version: Number.parseInt(version ?? "", 10) }] : [];
  });
}

/** Items that stayed as they were, by their numbers, each with why. */
export async function nameLeft(tx: TenantTx, left: AssignedItems["left"]) {
  const named = [];
  for (const { itemId, refusal, details } of left) {
    const item = await findItem(tx, itemId);
    named.push({ itemId, rpw: item?.rpw ?? "?", text: sayItemRefusal(refusal, details) });
  }
  return named;
}
