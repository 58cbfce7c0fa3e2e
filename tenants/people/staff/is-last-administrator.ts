import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { mayDo } from "../role-matrix.ts";
import { isInForce, rolesOn } from "../rules.ts";
import { lockRights } from "./store.ts";

/** Whether the person administers the office on `day` and nobody else does. */
export async function isLastAdministrator(
  tx: TenantTx,
  personId: string,
  day: Temporal.PlainDate,
): Promise<boolean> {
  const administrators = (await lockRights(tx)).filter(({ roles, authorised }) =>
    mayDo(
      { roles: rolesOn(roles, day), isAuthorised: authorised.some((period) => isInForce(period, day)) },
      "administer",
    ),
  );
  return administrators.length === 1 && administrators[0]!.personId === personId;
}
