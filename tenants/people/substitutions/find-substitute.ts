import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { selectSubstitute } from "./store.ts";

/** A person who stands in for another. */
export interface Substitute {
  readonly personId: string;
  readonly name: string;
}

/** Who stands in for the person on `day`; null when she is at work. */
export async function findSubstitute(
  tx: TenantTx,
  personId: string,
  day: Temporal.PlainDate,
): Promise<Substitute | null> {
  const found = await selectSubstitute(tx, personId, day);
  return found ? { personId: found.personId, name: found.name } : null;
}
