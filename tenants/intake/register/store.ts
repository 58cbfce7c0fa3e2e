import { type RawBuilder, sql } from "kysely";
import type { TenantTx } from "#db/scope.ts";
import { countLimit } from "#tenants/capped-count.ts";
import type { Channel, ItemState } from "../types.ts";
import {
  pageSize,
  type RegisterColumn,
  type RegisterEntry,
  type RegisterFilter,
  type RegisterOrder,
} from "./register-view.ts";

const inPolish = (column: string) => sql`${sql.ref(column)} collate "pl-x-icu"`;

const columns: Record<RegisterColumn, readonly RawBuilder<unknown>[]> = {
  number: [sql.ref("item.year"), sql.ref("item.number")],
  receivedOn: [sql.ref("item.received_on")],
  title: [inPolish("item.title")],
  sender: [inPolish("item.sender_name")],
  letterOn: [sql.ref("item.letter_on")],
  senderMark: [inPolish("item.sender_mark")],
  assignedTo: [inPolish("unit.symbol"), inPolish("person.name")],
  attachments: [sql.ref("item.attachment_count")],
  remarks: [inPolish("item.remarks")],
  channel: [sql.ref("item.channel")],
  state: [sql.ref("item.state")],
};

function filtered(tx: TenantTx, filter: RegisterFilter) {
  let query = tx.rows.selectFrom("incoming_items as item").where("item.tenant_id", "=", tx.tenantId);
  if (filter.from) query = query.where("item.received_on", ">=", filter.from);
  if (filter.to) query = query.where("item.received_on", "<=", filter.to);
  if (filter.channel) query = query.where("item.channel", "=", filter.channel);
  if (filter.unitId) query = query.where("item.unit_id", "=", filter.unitId);
  if (filter.state) query = query.where("item.state", "=", filter.state);
  return query;
}

function asEntries(query: ReturnType<typeof filtered>) {
  return query
    .leftJoin("units as unit", (join) =>
      join.onRef("unit.tenant_id", "=", "item.tenant_id").onRef("unit.id", "=", "item.unit_id"),
    )
    .leftJoin("officers as person", (join) =>
      join.onRef("person.tenant_id", "=", "item.tenant_id").onRef("person.person_id", "=", "item.person_id"),
    )
    .leftJoin("cases", (join) =>
      join.onRef("cases.tenant_id", "=", "item.tenant_id").onRef("cases.id", "=", "item.case_id"),
    )
    .select(["item.id as itemId", "item.rpw", "item.received_on as receivedOn", "item.title", "item.remarks"])
    .select([
      "item.registered_at as registeredAt",
      "item.letter_on as letterOn",
      "item.channel",
      "item.state",
    ])
    .select(["item.sender_name as senderName", "item.sender_mark as senderMark"])
    .select(["item.attachment_count as attachmentCount", "unit.symbol as unitSymbol"])
    .select(["person.name as personName", "cases.mark as caseMark", "item.version"])
    .select(["item.corrected_at as correctedAt", "item.annulled_at as annulledAt"])
    .select("item.annulment_reason as annulmentReason");
}

type EntryRow = Omit<RegisterEntry, "channel" | "state"> & { channel: string; state: string };

const typed = (rows: readonly EntryRow[]): RegisterEntry[] =>
  rows.map((row) => ({ ...row, channel: row.channel as Channel, state: row.state as ItemState }));

/** One page of the register, in the order of one column; equal lines by number. */
export async function selectEntries(
  tx: TenantTx,
  filter: RegisterFilter,
  order: RegisterOrder,
  page: number,
): Promise<RegisterEntry[]> {
  const direction = order.isDescending ? "desc" : "asc";
  let query = asEntries(filtered(tx, filter));
  for (const column of [...columns[order.column], ...columns.number])
    query = query.orderBy(column, (by) => by[direction]().nullsLast());
  const rows = await query
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return typed(rows);
}

/** How many lines the filter leaves, counted no further than one past the limit. */
export async function countEntries(tx: TenantTx, filter: RegisterFilter): Promise<number> {
  const { count } = await tx.rows
    .selectFrom(
      filtered(tx, filter)
        .select("item.id")
        .limit(countLimit + 1)
        .as("some"),
    )
    .select((row) => row.fn.countAll<string>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Items that wait for a first assignment, the oldest first. */
export async function selectUnassigned(tx: TenantTx): Promise<RegisterEntry[]> {
  const rows = await asEntries(filtered(tx, { state: "registered" }))
    .orderBy("item.registered_at")
    .orderBy("item.id")
    .limit(pageSize)
    .execute();
  return typed(rows);
}
