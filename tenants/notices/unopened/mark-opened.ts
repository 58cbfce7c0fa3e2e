import type { TenantTx } from "#db/scope.ts";
import { requirePerson } from "../require-person.ts";
import { deleteUnopened, updateReadAbout } from "./store.ts";

/**
 * The person who asks has opened a case or an item: it is new to her no longer, and the notice that it came has been
 * read. Does nothing when it wasn't new.
 * @param thingId of the case or the item
 */
export async function markOpened(tx: TenantTx, thingId: string): Promise<void> {
  const personId = requirePerson(tx);
  if (await deleteUnopened(tx, [personId], thingId)) await updateReadAbout(tx, personId, thingId);
}
