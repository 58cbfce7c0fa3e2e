import type { TenantTx } from "#db/scope.ts";
import type { Description } from "../types.ts";

/** What the register says of an item to tell it by. */
export function selectDescription(tx: TenantTx, itemId: string): Promise<Description> {
  return tx.rows
    .selectFrom("incoming_items")
    .select(["sender_name as senderName", "sender_address as senderAddress", "sender_mark as senderMark"])
    .select(["letter_on as letterOn", "title", "attachment_count as attachmentCount", "remarks"])
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", itemId)
    .executeTakeFirstOrThrow();
}

/** Writes another description of a locked item and counts its version up. */
export async function updateDescription(tx: TenantTx, itemId: string, corrected: Description): Promise<void> {
  await tx.rows
    .updateTable("incoming_items")
    .set((row) => ({
      sender_name: corrected.senderName,
      sender_address: corrected.senderAddress,
      sender_mark: corrected.senderMark,
      letter_on: corrected.letterOn,
      title: corrected.title,
      attachment_count: corrected.attachmentCount,
      remarks: corrected.remarks,
      corrected_at: tx.now,
      version: row("version", "+", 1),
    }))
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", itemId)
    .execute();
}

/** How many files lie behind an item. */
export async function countFilesBehind(tx: TenantTx, itemId: string): Promise<number> {
  const { count } = await tx.rows
    .selectFrom("incoming_files")
    .select((row) => row.fn.countAll<string>().as("count"))
    .where("tenant_id", "=", tx.tenantId)
    .where("incoming_item_id", "=", itemId)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The item's events of these types, the oldest first. */
export function selectEntryEvents(tx: TenantTx, itemId: string, types: readonly string[]) {
  return tx.rows
    .selectFrom("events")
    .select(["type", "at", "person_name as personName", "person_position as personPosition", "data"])
    .where("tenant_id", "=", tx.tenantId)
    .where("incoming_item_id", "=", itemId)
    .where("type", "in", types)
    .orderBy("id")
    .execute();
}
