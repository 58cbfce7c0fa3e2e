import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { findArrangedUnits } from "../arranged-units/find-arranged-units.ts";
import type { Substitution } from "../types.ts";
import { selectSubstitutions } from "./store.ts";

/** A substitution that lasts or is still to come. */
export interface ListedSubstitution extends Substitution {
  readonly substitutionId: string;
  readonly absentName: string;
  readonly substituteName: string;
  readonly startsOn: Temporal.PlainDate;
  readonly endsOn: Temporal.PlainDate;
  /** Whether who asks may end it. */
  readonly isHers: boolean;
}

/** Substitutions of today and later, the earliest first. */
export async function listSubstitutions(tx: TenantTx): Promise<ListedSubstitution[]> {
  const mayArrange = await findArrangedUnits(tx);
  const rows = await selectSubstitutions(tx, legalDate(tx.now));
  return rows.map(({ absentUnitId, ...row }) => ({ ...row, isHers: mayArrange(absentUnitId) }));
}
