import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { foldLetters } from "#tenants/folding/index.ts";
import { areTitlesSimilar } from "../rules.ts";
import { selectItemsOfSender } from "./store.ts";

/** An item that may be the same as the one at hand. */
export interface SimilarItem {
  readonly itemId: string;
  readonly rpw: string;
  readonly title: string;
  readonly senderName: string;
  readonly receivedOn: Temporal.PlainDate;
}

/** Items of the last 30 days by the same sender with a similar title: perhaps the same letter came twice. */
export async function findSimilarItems(
  tx: TenantTx,
  { senderName, title }: { senderName: string; title: string },
): Promise<SimilarItem[]> {
  const since = legalDate(tx.now).subtract({ days: 30 });
  const items = await selectItemsOfSender(tx, foldLetters(senderName), since);
  return items.filter((item) => areTitlesSimilar(item.title, title));
}
