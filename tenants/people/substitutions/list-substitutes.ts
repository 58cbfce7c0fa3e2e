import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import type { Substitute } from "./find-substitute.ts";
import { selectSubstitutes } from "./store.ts";

/** Who stands in on `day` for each person who is away, by the id of the one who is away. */
export async function listSubstitutes(
  tx: TenantTx,
  day: Temporal.PlainDate,
): Promise<ReadonlyMap<string, Substitute>> {
  const rows = await selectSubstitutes(tx, day);
  return new Map(rows.map(({ absentId, ...substitute }) => [absentId, substitute]));
}
