import { newId } from "#db/id.ts";
import type { FilingTx, TenantTx } from "#db/scope.ts";
import type { Occurrence } from "./record-event.ts";

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
