import { newId } from "#db/id.ts";
import type { FilingTx, TenantTx } from "#db/scope.ts";
import type { Occurrence, StoredEvent } from "./event.ts";

/** Inserts one event; the role has no right to change it afterwards. */
export async function insertEvent(tx: TenantTx | FilingTx, occurrence: Occurrence): Promise<void> {
  await tx.rows
    .insertInto("events")
    .values({
      tenant_id: tx.tenantId,
      id: newId(),
      at: tx.now,
      wall_at: tx.wallNow,
      ordinal: tx.nextOrdinal(),
      type: occurrence.type,
      person_id: tx.actor.personId,
      person_name: tx.actor.name,
      person_position: tx.actor.position,
      case_id: occurrence.caseId ?? null,
      incoming_item_id: occurrence.incomingItemId ?? null,
      document_id: occurrence.documentId ?? null,
      data: occurrence.data ?? {},
    })
    .execute();
}

/** What an event says, under the names of `StoredEvent`. */
export const eventColumns = [
  "events.tenant_id as tenantId",
  "events.id",
  "events.at",
  "events.wall_at as wallAt",
  "events.ordinal",
  "events.type",
  "events.person_id as personId",
  "events.person_name as personName",
  "events.person_position as personPosition",
  "events.case_id as caseId",
  "events.incoming_item_id as incomingItemId",
  "events.document_id as documentId",
  "events.data",
] as const;

/** Events of a case, and of the letters that lie in it, in the order in which they happened. */
export function selectCaseEvents(
  tx: TenantTx,
  caseId: string,
  types: readonly string[],
): Promise<StoredEvent[]> {
  return tx.rows
    .selectFrom("events")
    .select(eventColumns)
    .where("events.tenant_id", "=", tx.tenantId)
    .where("events.type", "in", types)
    .where((row) =>
      row.or([
        row("events.case_id", "=", caseId),
        row(
          "events.incoming_item_id",
          "in",
          row
            .selectFrom("incoming_items")
            .select("incoming_items.id")
            .where("incoming_items.tenant_id", "=", tx.tenantId)
            .where("incoming_items.case_id", "=", caseId),
        ),
      ]),
    )
    .orderBy("events.at")
    .orderBy("events.wall_at")
    .orderBy("events.ordinal")
    .orderBy("events.id")
    .execute();
}

/** The document that each incoming item of a case became, its attachments left out; by the item's id. */
export async function selectLettersOfItems(
  tx: TenantTx,
  caseId: string,
): Promise<ReadonlyMap<string | null, string>> {
  const rows = await tx.rows
    .selectFrom("documents")
    .select(["id as documentId", "incoming_item_id as itemId"])
    .where("tenant_id", "=", tx.tenantId)
    .where("case_id", "=", caseId)
    .where("incoming_item_id", "is not", null)
    .where("type", "<>", "attachment")
    .execute();
  return new Map(rows.map(({ itemId, documentId }) => [itemId, documentId]));
}

/** Mark and title of a case. */
export function selectCaseHeading(
  tx: TenantTx,
  caseId: string,
): Promise<{ mark: string; title: string } | undefined> {
  return tx.rows
    .selectFrom("cases")
    .select(["mark", "title"])
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", caseId)
    .executeTakeFirst();
}
