import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import { newId } from "#db/id.ts";
import type { TenantTx } from "#db/scope.ts";
import type { NewPerson } from "../types.ts";
import type { Employment } from "./rules.ts";

/** Locks a person's row to the end of the transaction, so that her periods are judged one command at a time. */
export async function lockPerson(tx: TenantTx, personId: string): Promise<boolean> {
  const row = await tx.rows
    .selectFrom("people")
    .select("id")
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", personId)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Puts a person's positions in order, the one that counts first: the latest, and one that was called off before it
 * began only where there is no other.
 */
export const latestPositionFirst = sql`
  (positions.valid_to is null or positions.valid_to >= positions.valid_from) desc,
  positions.valid_from desc, positions.valid_to desc nulls first`;

/** Locks the person and answers the span of her latest position; undefined for a stranger. */
export async function lockEmployment(tx: TenantTx, personId: string): Promise<Employment | undefined> {
  if (!(await lockPerson(tx, personId))) return undefined;
  return tx.rows
    .selectFrom("positions")
    .select(["valid_from as from", "valid_to as to"])
    .where("tenant_id", "=", tx.tenantId)
    .where("person_id", "=", personId)
    .orderBy(latestPositionFirst)
    .executeTakeFirst();
}

/** The person of this office to whom the account belongs. */
export async function selectPersonWithAccount(tx: TenantTx, userId: string): Promise<string | undefined> {
  const row = await tx.rows
    .selectFrom("people")
    .select("id")
    .where("tenant_id", "=", tx.tenantId)
    .where("user_id", "=", userId)
    .executeTakeFirst();
  return row?.id;
}

/** Whether the office has, or had, that unit. */
export async function hasUnit(tx: TenantTx, unitId: string): Promise<boolean> {
  const row = await tx.rows
    .selectFrom("units")
    .select("id")
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", unitId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Inserts the person, and what sign-in must know of her, as yet without roles. */
export async function insertPerson(tx: TenantTx, personId: string, person: NewPerson): Promise<void> {
  await tx.rows
    .insertInto("people")
    .values({ tenant_id: tx.tenantId, id: personId, user_id: person.userId, ...dataOf(person) })
    .execute();
  await tx.rows
    .insertInto("officers")
    .values({
      tenant_id: tx.tenantId,
      person_id: personId,
      user_id: person.userId,
      ...postOf(person),
      roles: JSON.stringify([]),
      authorised: JSON.stringify([]),
    })
    .execute();
}

/** Writes down under what name and in what post somebody returns. */
export async function updatePerson(tx: TenantTx, personId: string, person: NewPerson): Promise<void> {
  await tx.rows
    .updateTable("people")
    .set(dataOf(person))
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", personId)
    .execute();
  await tx.rows
    .updateTable("officers")
    .set(postOf(person))
    .where("tenant_id", "=", tx.tenantId)
    .where("person_id", "=", personId)
    .execute();
}

function dataOf({ firstName, lastName, email }: NewPerson) {
  return { first_name: firstName, last_name: lastName, email };
}

function postOf({ firstName, lastName, title, unitId }: NewPerson) {
  return { name: `${firstName} ${lastName}`, position: title, unit_id: unitId };
}

/** Inserts her position. */
export async function insertPosition(tx: TenantTx, personId: string, person: NewPerson): Promise<void> {
  await tx.rows
    .insertInto("positions")
    .values({
      tenant_id: tx.tenantId,
      id: newId(),
      person_id: personId,
      unit_id: person.unitId,
      title: person.title,
      initials: person.initials,
      valid_from: person.from,
    })
    .execute();
}

/** Ends her positions with `lastDay`; one that would begin later never does. */
export async function endPositions(
  tx: TenantTx,
  personId: string,
  lastDay: Temporal.PlainDate,
): Promise<void> {
  await tx.rows
    .updateTable("positions")
    .set({ valid_to: lastDay })
    .where("tenant_id", "=", tx.tenantId)
    .where("person_id", "=", personId)
    .where((row) => row.or([row("valid_to", "is", null), row("valid_to", ">", lastDay)]))
    .execute();
}

/** Brings the post that `officers` shows up to date with the person's positions. */
export async function refreshPost(tx: TenantTx, personId: string): Promise<void> {
  await sql`
    update officers set (position, unit_id) = (
      select title, unit_id from positions
      where tenant_id = ${tx.tenantId} and person_id = ${personId}
      order by ${latestPositionFirst} limit 1)
    where tenant_id = ${tx.tenantId} and person_id = ${personId}`.execute(tx.rows);
}
