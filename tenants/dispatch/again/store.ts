import type { TenantTx } from "#db/scope.ts";
import { countLimit } from "#tenants/capped-count.ts";
import { appealForwarding, freeLetterId } from "#tenants/cases/index.ts";
import type { StandingDelivery } from "./find-unreached.ts";

/**
 * Letters of open cases that came back from somebody and were neither sent to her again nor, as a later letter of the
 * same template, issued anew.
 */
function cameBack(tx: TenantTx) {
  return (
    tx.rows
      .selectFrom("documents as letter")
      .innerJoin("cases", (join) =>
        join.onRef("cases.tenant_id", "=", "letter.tenant_id").onRef("cases.id", "=", "letter.case_id"),
      )
      .where("letter.tenant_id", "=", tx.tenantId)
      .where("letter.state", "=", "dispatched")
      // What went to an authority is written anew.
      .where("letter.template", "is distinct from", appealForwarding)
      .where("cases.state", "=", "open")
      .where("letter.id", "in", (row) =>
        row
          .selectFrom("deliveries")
          .select("document_id")
          .where("tenant_id", "=", tx.tenantId)
          .where("state", "=", "failed")
          .where("replaced_by", "is", null),
      )
      .where((row) =>
        row.not(
          row.exists(
            row
              .selectFrom("documents as later")
              .select("later.id")
              .whereRef("later.tenant_id", "=", "letter.tenant_id")
              .whereRef("later.case_id", "=", "letter.case_id")
              .whereRef("later.template", "=", "letter.template")
              .where("later.template", "!=", freeLetterId)
              .where("later.state", "in", ["dispatched", "delivered"])
              // UUIDv7 sorts by time.
              .whereRef("later.id", ">", "letter.id"),
          ),
        ),
      )
  );
}

/** Letters that came back, or whether one did when it is named; the longest in the files first. */
export function selectCameBack(tx: TenantTx, documentId?: string) {
  const letters = cameBack(tx);
  return (documentId === undefined ? letters : letters.where("letter.id", "=", documentId))
    .select(["letter.id as documentId", "letter.title", "mark", "cases.id as caseId"])
    .select(["letter.template", "letter.type"])
    .orderBy("letter.id")
    .execute();
}

/** How many letters came back, counted no further than one past the limit. */
export async function countCameBackLetters(tx: TenantTx): Promise<number> {
  const some = cameBack(tx)
    .select("letter.id")
    .limit(countLimit + 1);
  const { count } = await tx.rows
    .selectFrom(some.as("some"))
    .select((row) => row.fn.countAll<string>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The deliveries of several letters that still count, with what became of each, in the order they were sent. */
export async function selectStanding(tx: TenantTx, documentIds: readonly string[]) {
  const rows = await tx.rows
    .selectFrom("deliveries")
    .leftJoin("case_parties", (join) =>
      join
        .onRef("case_parties.tenant_id", "=", "deliveries.tenant_id")
        .onRef("case_parties.id", "=", "deliveries.party_id"),
    )
    .select(["deliveries.id as deliveryId", "document_id as documentId", "party_id as partyId", "state"])
    .select(["addressee", "basis", "represents_id as representsId"])
    .where("deliveries.tenant_id", "=", tx.tenantId)
    .where("document_id", "in", documentIds)
    .where("replaced_by", "is", null)
    .orderBy("deliveries.id")
    .execute();
  return rows.map((row) => ({ ...row, state: row.state as StandingDelivery["state"] }));
}

/** Notes which delivery stands in the place of those that failed. */
export async function updateReplaced(
  tx: TenantTx,
  failedIds: readonly string[],
  deliveryId: string,
): Promise<void> {
  await tx.rows
    .updateTable("deliveries")
    .set({ replaced_by: deliveryId })
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "in", failedIds)
    .execute();
}
