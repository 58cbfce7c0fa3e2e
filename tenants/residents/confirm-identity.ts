import type { ResidentTx } from "#db/scope.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { updateIdentity } from "./store.ts";
import type { Identity } from "./trusted-profile.ts";

/**
 * Writes down who the trusted profile says the resident is: its names replace those she typed.
 * Refuses when this account was already confirmed as a person with another PESEL.
 */
export async function confirmIdentity(
  tx: ResidentTx,
  identity: Identity,
): Promise<Outcome<undefined, "confirmed-as-another">> {
  return (await updateIdentity(tx, identity)) ? done() : refused("confirmed-as-another");
}
