import type { TenantTx } from "#db/scope.ts";
import { listPeople, mayDo } from "#tenants/people/index.ts";

/** Who in the office may confirm and add classes today: whom to ask. */
export async function listKeepers(tx: TenantTx) {
  const people = await listPeople(tx);
  return people
    .filter((person) => mayDo(person, "keep-class-list"))
    .map(({ personId, name, position, email }) => ({ personId, name, position, email }));
}

/** A person to ask. */
export type Keeper = Awaited<ReturnType<typeof listKeepers>>[number];
