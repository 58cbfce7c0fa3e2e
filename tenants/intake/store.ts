import type { Temporal } from "temporal-polyfill";
import { newId } from "#db/id.ts";
import type { TenantTx } from "#db/scope.ts";
import type { RegisterPlace } from "#tenants/numbers/index.ts";
import type { Channel, IncomingItem, ItemState, NewItem, Scan } from "./types.ts";

/** Inserts an item with the number just taken. */
export async function insertItem(
  tx: TenantTx,
  itemId: string,
  item: NewItem,
  place: RegisterPlace,
): Promise<void> {
  await tx.rows
    .insertInto("incoming_items")
    .values({
      tenant_id: tx.tenantId,
      id: itemId,
      ...place,
      registered_at: tx.now,
      received_on: item.receivedOn,
      letter_on: item.letterOn ?? null,
      sender_name: item.senderName,
      sender_kind: item.senderKind,
      sender_address: item.senderAddress,
      sender_mark: item.senderMark ?? null,
      title: item.title,
      document_kind: item.documentKind,
      channel: item.channel,
      access: item.access,
      attachment_count: item.attachmentCount,
      scan: item.scan,
      remarks: item.remarks ?? null,
      suggested_jrwa: item.suggestedJrwa ?? null,
      state: "registered",
    })
    .execute();
}

/** The register number of an item; undefined while the office has none with this id. */
export async function selectRpw(tx: TenantTx, itemId: string): Promise<string | undefined> {
  const row = await tx.rows
    .selectFrom("incoming_items")
    .select("rpw")
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", itemId)
    .executeTakeFirst();
  return row?.rpw;
}

/** The register numbers of items, by their ids. */
export async function selectRpws(
  tx: TenantTx,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (itemIds.length === 0) return new Map();
  const rows = await tx.rows
    .selectFrom("incoming_items")
    .select(["id", "rpw"])
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "in", [...itemIds])
    .execute();
  return new Map(rows.map(({ id, rpw }) => [id, rpw]));
}

/**
 * Puts files behind an item, in order.
 * @param behind how many lie there already
 */
export async function insertItemFiles(
  tx: TenantTx,
  itemId: string,
  fileIds: readonly string[],
  behind = 0,
): Promise<void> {
  if (fileIds.length === 0) return;
  const rows = fileIds.map((fileId, index) => ({
    tenant_id: tx.tenantId,
    id: newId(),
    incoming_item_id: itemId,
    file_id: fileId,
    position: behind + index + 1,
  }));
  await tx.rows.insertInto("incoming_files").values(rows).execute();
}

/** Those of these files that the office knows. */
export async function selectFiles(tx: TenantTx, fileIds: readonly string[]) {
  if (fileIds.length === 0) return [];
  return tx.rows
    .selectFrom("files")
    .select(["name", "media_type as mediaType"])
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "in", [...fileIds])
    .execute();
}

/** Which of these files lie behind items of the register already, each with the number it came in by. */
export function selectRegisteredFiles(tx: TenantTx, fileIds: readonly string[]) {
  return tx.rows
    .selectFrom("incoming_files as held")
    .innerJoin("incoming_items as item", (join) =>
      join.onRef("item.tenant_id", "=", "held.tenant_id").onRef("item.id", "=", "held.incoming_item_id"),
    )
    .select(["held.file_id as fileId", "item.rpw"])
    .where("held.tenant_id", "=", tx.tenantId)
    .where("held.file_id", "in", [...fileIds])
    .execute();
}

/** Locks an item to the end of the transaction, so that two commands judge it one after the other. */
export async function selectItemForUpdate(tx: TenantTx, itemId: string): Promise<IncomingItem | undefined> {
  const row = await tx.rows
    .selectFrom("incoming_items")
    .select(["id as itemId", "rpw", "received_on as receivedOn", "title", "document_kind as documentKind"])
    .select(["channel", "sender_name as senderName", "sender_address as senderAddress", "state", "version"])
    .select(["unit_id as unitId", "resident_case_id as residentCaseId", "case_id as caseId"])
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", itemId)
    .forUpdate()
    .executeTakeFirst();
  return row && { ...row, channel: row.channel as Channel, state: row.state as ItemState };
}

/** What a command changes of an item. */
interface ItemChange {
  readonly state?: ItemState;
  readonly unit_id?: string | null;
  readonly person_id?: string | null;
  readonly case_id?: string;
  readonly suggested_jrwa?: string;
  readonly scan?: Scan;
  readonly annulled_at?: Temporal.Instant;
  readonly annulment_reason?: string;
}

/** Changes a locked item and counts its version up. */
export async function updateItem(tx: TenantTx, itemId: string, change: ItemChange): Promise<void> {
  await tx.rows
    .updateTable("incoming_items")
    .set((row) => ({ ...change, version: row("version", "+", 1) }))
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", itemId)
    .execute();
}

/** The last thing that happened to an item: who did it, what, when, and what the log says of it. */
export function selectLastEvent(tx: TenantTx, itemId: string) {
  return (
    tx.rows
      .selectFrom("events")
      .select(["person_id as personId", "person_name as by", "type as what", "at", "data"])
      .where("tenant_id", "=", tx.tenantId)
      .where("incoming_item_id", "=", itemId)
      // Ids are given out as events are written, under the item's lock; a transaction that began first may write last.
      .orderBy("id", "desc")
      .limit(1)
      .executeTakeFirst()
  );
}
