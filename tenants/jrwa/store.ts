import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import { newId } from "#db/id.ts";
import type { TenantTx } from "#db/scope.ts";
import { folded, foldedColumn } from "#tenants/folding/index.ts";
import type { JrwaClass, NewClass } from "./jrwa-class.ts";
import type { ListedClass } from "./read-list.ts";

const columns = [
  "id",
  "symbol",
  "parent_symbol as parentSymbol",
  "title",
  "category",
  "notes",
  "verified",
  "confirmed_at as confirmedAt",
  "valid_from as validFrom",
  "valid_to as validTo",
] as const;

function classesOn(tx: TenantTx, day: Temporal.PlainDate) {
  return tx.rows
    .selectFrom("jrwa_classes")
    .select(columns)
    .select((row) =>
      row
        .selectFrom("officers")
        .select("name")
        .whereRef("officers.tenant_id", "=", "jrwa_classes.tenant_id")
        .whereRef("officers.person_id", "=", "confirmed_by")
        .as("confirmedBy"),
    )
    .where("tenant_id", "=", tx.tenantId)
    .where("valid_from", "<=", day)
    .where((row) => row.or([row("valid_to", "is", null), row("valid_to", ">=", day)]));
}

/** The class with this symbol on a day. */
export function selectClass(
  tx: TenantTx,
  symbol: string,
  day: Temporal.PlainDate,
): Promise<JrwaClass | undefined> {
  return classesOn(tx, day).where("symbol", "=", symbol).executeTakeFirst();
}

/** The same, locked to the end of the transaction: what is done to a class is judged one command at a time. */
export function lockClass(
  tx: TenantTx,
  symbol: string,
  day: Temporal.PlainDate,
): Promise<JrwaClass | undefined> {
  return classesOn(tx, day).where("symbol", "=", symbol).forUpdate("jrwa_classes").executeTakeFirst();
}

/** The same, kept from being divided to the end of the transaction, while others may open cases in it too. */
export function holdClass(
  tx: TenantTx,
  symbol: string,
  day: Temporal.PlainDate,
): Promise<JrwaClass | undefined> {
  return classesOn(tx, day).where("symbol", "=", symbol).forKeyShare("jrwa_classes").executeTakeFirst();
}

/** The classes under which all others stand. */
export function selectMainClasses(tx: TenantTx, day: Temporal.PlainDate): Promise<JrwaClass[]> {
  return classesOn(tx, day).where("parent_symbol", "is", null).orderBy(sql`symbol collate "C"`).execute();
}

/** Classes that nobody has compared with the act yet; see `needsConfirmation`. */
export function selectUnconfirmed(tx: TenantTx, day: Temporal.PlainDate): Promise<JrwaClass[]> {
  return unconfirmedOn(tx, day).orderBy(sql`symbol collate "C"`).execute();
}

/** How many classes nobody has compared with the act yet. */
export async function selectUnconfirmedCount(tx: TenantTx, day: Temporal.PlainDate): Promise<number> {
  const { count } = await unconfirmedOn(tx, day)
    .clearSelect()
    .select((row) => row.fn.countAll<string>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

const unconfirmedOn = (tx: TenantTx, day: Temporal.PlainDate) =>
  classesOn(tx, day).where("verified", "<>", "yes").where("confirmed_at", "is", null);

/** Classes whose symbol begins with these digits, the shortest first within each branch. */
export function selectByPrefix(
  tx: TenantTx,
  digits: string,
  day: Temporal.PlainDate,
  limit: number,
): Promise<JrwaClass[]> {
  return classesOn(tx, day)
    .where("symbol", "like", `${digits}%`)
    .orderBy(sql`symbol collate "C"`)
    .limit(limit)
    .execute();
}

/** Classes whose title or notes hold all words, titles first; the words are lower-case Latin letters and digits. */
export function selectByWords(
  tx: TenantTx,
  words: readonly string[],
  day: Temporal.PlainDate,
  limit: number,
): Promise<JrwaClass[]> {
  const title = foldedColumn("title");
  const both = folded(sql`title || ' ' || notes`);
  const missingInTitle = words.map((word) => sql`(strpos(${title}, ${word}) = 0)::int`);
  let query = classesOn(tx, day);
  for (const word of words) query = query.where(sql<boolean>`strpos(${both}, ${word}) > 0`);
  return query
    .orderBy(sql`${sql.join(missingInTitle, sql` + `)}`)
    .orderBy(sql`symbol collate "C"`)
    .limit(limit)
    .execute();
}

/** Whether the office has any class. */
export async function hasClasses(tx: TenantTx): Promise<boolean> {
  const row = await tx.rows
    .selectFrom("jrwa_classes")
    .select("id")
    .where("tenant_id", "=", tx.tenantId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether a class groups others on a day. */
export async function hasSubclasses(tx: TenantTx, symbol: string, day: Temporal.PlainDate): Promise<boolean> {
  const row = await classesOn(tx, day).where("parent_symbol", "=", symbol).limit(1).executeTakeFirst();
  return row !== undefined;
}

/** Whether the symbol is or ever was a class: an old one would be read as the new. */
export async function isSymbolTaken(tx: TenantTx, symbol: string): Promise<boolean> {
  const row = await tx.rows
    .selectFrom("jrwa_classes")
    .select("id")
    .where("tenant_id", "=", tx.tenantId)
    .where("symbol", "=", symbol)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether a class holds cases. */
export async function hasCases(tx: TenantTx, symbol: string): Promise<boolean> {
  const row = await tx.rows
    .selectFrom("cases")
    .select("id")
    .where("tenant_id", "=", tx.tenantId)
    .where("jrwa_symbol", "=", symbol)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Inserts a whole list in one statement. */
export async function insertClasses(
  tx: TenantTx,
  classes: readonly ListedClass[],
  validFrom: Temporal.PlainDate,
): Promise<void> {
  const rows = classes.map(({ parentSymbol, ...listed }) => ({
    tenant_id: tx.tenantId,
    id: newId(),
    parent_symbol: parentSymbol,
    ...listed,
    valid_from: validFrom,
  }));
  await tx.rows.insertInto("jrwa_classes").values(rows).execute();
}

/** Inserts a class of the office's own: whoever adds it vouches for it. */
export async function insertAddedClass(tx: TenantTx, added: NewClass, parentSymbol: string): Promise<void> {
  const { validFrom, ...listed } = added;
  await tx.rows
    .insertInto("jrwa_classes")
    .values({
      tenant_id: tx.tenantId,
      id: newId(),
      parent_symbol: parentSymbol,
      ...listed,
      verified: "added-by-office",
      confirmed_at: tx.now,
      confirmed_by: tx.actor.personId,
      valid_from: validFrom,
    })
    .execute();
}

/** Writes down who confirmed a class, when, and with which category. */
export async function updateConfirmation(tx: TenantTx, id: string, category: string | null): Promise<void> {
  await tx.rows
    .updateTable("jrwa_classes")
    .set({ category, confirmed_at: tx.now, confirmed_by: tx.actor.personId })
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", id)
    .execute();
}

/** Ends a final class the day before and begins it anew as a group; on its own first day it just becomes one. */
export async function turnIntoGroup(
  tx: TenantTx,
  parent: JrwaClass,
  from: Temporal.PlainDate,
): Promise<void> {
  const isFirstDay = parent.validFrom.equals(from);
  await tx.rows
    .updateTable("jrwa_classes")
    .set(isFirstDay ? { category: null } : { valid_to: from.subtract({ days: 1 }) })
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", parent.id)
    .execute();
  if (isFirstDay) return;
  await tx.rows
    .insertInto("jrwa_classes")
    .values({
      tenant_id: tx.tenantId,
      id: newId(),
      symbol: parent.symbol,
      parent_symbol: parent.parentSymbol,
      title: parent.title,
      notes: parent.notes,
      verified: parent.verified,
      confirmed_at: parent.confirmedAt,
      valid_from: from,
      valid_to: parent.validTo,
    })
    .execute();
}
