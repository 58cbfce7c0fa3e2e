import type { TenantTx } from "#db/scope.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { selectRegister } from "./store.ts";
import type { OutgoingItem } from "./types.ts";

/** The register of outgoing items of a calendar year, by number, with the columns of IK § 61. */
export async function listOutgoingRegister(
  tx: TenantTx,
  officer: Officer,
  year: number,
): Promise<Outcome<OutgoingItem[], "not-allowed">> {
  if (!mayDo(officer, "see-register")) return refused("not-allowed");
  return done(await selectRegister(tx, year));
}
