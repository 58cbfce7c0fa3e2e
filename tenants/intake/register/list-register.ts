import type { TenantTx } from "#db/scope.ts";
import { type CappedCount, capCount } from "#tenants/capped-count.ts";
import type { RegisterEntry, RegisterFilter, RegisterOrder } from "./register-view.ts";
import { countEntries, selectEntries } from "./store.ts";

/** A page of the register of incoming items: 50 lines, and how many there are in all. */
export interface RegisterPage extends CappedCount {
  readonly entries: readonly RegisterEntry[];
}

const newestFirst: RegisterOrder = { column: "number", isDescending: true };

/**
 * Lists the register of incoming items, sorted by any of its columns in Polish order (IK § 40.4).
 * @param page from 1
 */
export async function listRegister(
  tx: TenantTx,
  filter: RegisterFilter = {},
  order: RegisterOrder = newestFirst,
  page = 1,
): Promise<RegisterPage> {
  const entries = await selectEntries(tx, filter, order, page);
  return { entries, ...capCount(await countEntries(tx, filter)) };
}
