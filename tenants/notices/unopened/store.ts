import { type RawBuilder, sql } from "kysely";
import type { TenantTx } from "#db/scope.ts";

/**
 * Whether a case or an item is new to the person who asks, for the select list of another room's query: one look into
 * the primary key for each row that is shown.
 * @param thing the column of its id
 */
export function isUnopened(tx: TenantTx, thing: string): RawBuilder<boolean> {
  return sql<boolean>`exists (select from unopened where unopened.tenant_id = ${tx.tenantId}
    and unopened.person_id = ${tx.actor.personId} and unopened.thing_id = ${sql.ref(thing)})`;
}

/** Marks a case or an item as new to a person; one that is new to her already stays so. */
export async function insertUnopened(tx: TenantTx, personId: string, thingId: string): Promise<void> {
  await tx.rows
    .insertInto("unopened")
    .values({ tenant_id: tx.tenantId, person_id: personId, thing_id: thingId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Takes the mark away from these persons; answers whether any had it. */
export async function deleteUnopened(
  tx: TenantTx,
  personIds: readonly string[],
  thingId: string,
): Promise<boolean> {
  const { numDeletedRows } = await tx.rows
    .deleteFrom("unopened")
    .where("tenant_id", "=", tx.tenantId)
    .where("person_id", "in", [...personIds])
    .where("thing_id", "=", thingId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Marks a person's notices about a case or an item as read. */
export async function updateReadAbout(tx: TenantTx, personId: string, thingId: string): Promise<void> {
  await tx.rows
    .updateTable("notices")
    .set({ read_at: tx.now })
    .where("tenant_id", "=", tx.tenantId)
    .where("person_id", "=", personId)
    .where("read_at", "is", null)
    .where((row) => row.or([row("case_id", "=", thingId), row("incoming_item_id", "=", thingId)]))
    .execute();
}
