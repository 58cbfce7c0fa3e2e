import type { CountyTx } from "#db/scope.ts";
import type { CountyRole } from "./session.ts";
import { insertCountyRole } from "./store.ts";

/** Gives a staff account a role above the offices. Held already, it stays as it is. */
export function grantCountyRole(tx: CountyTx, userId: string, role: CountyRole): Promise<void> {
  return insertCountyRole(tx, userId, role);
}
