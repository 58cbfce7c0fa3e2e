import { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { mayDo } from "../role-matrix.ts";
import { type DatedRole, isAuthorisedOn, type Period, rolesOn } from "../rules.ts";
import { lockRights } from "./store.ts";

/** What one person of the office may do and when. */
interface DatedRights {
  readonly personId: string;
  readonly roles: readonly DatedRole[];
  readonly authorised: readonly Period[];
}

/** Whether, from `day` on, there is a day on which the person administers the office and nobody else does. */
export async function isLastAdministrator(
  tx: TenantTx,
  personId: string,
  day: Temporal.PlainDate,
): Promise<boolean> {
  const everybody = await lockRights(tx);
  return daysOfChange(everybody, day).some((one) => {
    const administrators = everybody.filter((person) => administersOn(person, one));
    return administrators.length === 1 && administrators[0]!.personId === personId;
  });
}

/** `day` and every later one on which a right begins or is gone: between them nothing changes. */
function daysOfChange(everybody: readonly DatedRights[], day: Temporal.PlainDate): Temporal.PlainDate[] {
  const periods = everybody.flatMap(({ roles, authorised }) => [...roles, ...authorised]);
  const changes = periods.flatMap(({ from, to }) => [
    Temporal.PlainDate.from(from),
    ...(to === null ? [] : [Temporal.PlainDate.from(to).add({ days: 1 })]),
  ]);
  return [day, ...changes.filter((change) => Temporal.PlainDate.compare(change, day) > 0)];
}

function administersOn({ roles, authorised }: DatedRights, day: Temporal.PlainDate): boolean {
  return mayDo({ roles: rolesOn(roles, day), isAuthorised: isAuthorisedOn(authorised, day) }, "administer");
}
