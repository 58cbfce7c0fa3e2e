import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";

/** Notes that a person has the draft open now; somebody unseen since `lapsedAt` begins anew. */
export async function upsertWriter(
  tx: TenantTx,
  { documentId, personId, lapsedAt }: { documentId: string; personId: string; lapsedAt: Temporal.Instant },
): Promise<void> {
  await tx.rows
    .insertInto("draft_writers")
    .values({
      tenant_id: tx.tenantId,
      document_id: documentId,
      person_id: personId,
      since: tx.wallNow,
      seen_at: tx.wallNow,
    })
    .onConflict((conflict) =>
      conflict.columns(["tenant_id", "document_id", "person_id"]).doUpdateSet((row) => ({
        since: row
          .case()
          .when("draft_writers.seen_at", ">=", lapsedAt)
          .then(row.ref("draft_writers.since"))
          .else(row.ref("excluded.since"))
          .end(),
        seen_at: row.ref("excluded.seen_at"),
      })),
    )
    .execute();
}

/** Who else has had the draft open since `lapsedAt`, the longest at it first. */
export function selectOtherWriters(
  tx: TenantTx,
  { documentId, personId, lapsedAt }: { documentId: string; personId: string; lapsedAt: Temporal.Instant },
) {
  return tx.rows
    .selectFrom("draft_writers as writer")
    .innerJoin("officers as person", (join) =>
      join
        .onRef("person.tenant_id", "=", "writer.tenant_id")
        .onRef("person.person_id", "=", "writer.person_id"),
    )
    .select(["person.name", "writer.since"])
    .where("writer.tenant_id", "=", tx.tenantId)
    .where("writer.document_id", "=", documentId)
    .where("writer.person_id", "<>", personId)
    .where("writer.seen_at", ">=", lapsedAt)
    .orderBy("writer.since")
    .execute();
}
