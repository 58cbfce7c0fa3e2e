import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { selectAuthorisationExtent } from "./store.ts";

/** What the person is authorised to sign on `day`, as the register of authorisations says it; null: nothing. */
export function findSigningAuthority(
  tx: TenantTx,
  personId: string,
  day: Temporal.PlainDate,
): Promise<string | null> {
  return selectAuthorisationExtent(tx, personId, "signing", day);
}
