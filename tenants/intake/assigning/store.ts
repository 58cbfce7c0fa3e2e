import type { TenantTx } from "#db/scope.ts";

/** How many assignments in force each person holds, and each unit as long as they name nobody in it. */
export async function countActiveByHolder(tx: TenantTx) {
  const rows = await tx.rows
    .selectFrom("assignments")
    .select(["person_id as personId", "unit_id as unitId"])
    .select((row) => row.fn.countAll<string>().as("count"))
    .where("tenant_id", "=", tx.tenantId)
    .where("state", "=", "active")
    .groupBy(["person_id", "unit_id"])
    .execute();
  return rows.map(({ count, ...holder }) => ({ ...holder, count: Number(count) }));
}

/** What the author wrote in her latest assignments, the most frequent first. */
export async function selectUsualInstructions(
  tx: TenantTx,
  authorId: string,
  { latest, most }: { latest: number; most: number },
): Promise<string[]> {
  const written = tx.rows
    .selectFrom("assignments")
    .select(["instructions", "assigned_at"])
    .where("tenant_id", "=", tx.tenantId)
    .where("author_id", "=", authorId)
    .orderBy("assigned_at", "desc")
    .limit(latest);
  const rows = await tx.rows
    .selectFrom(written.as("written"))
    .select("instructions")
    .where("instructions", "<>", "")
    .groupBy("instructions")
    .orderBy((row) => row.fn.countAll(), "desc")
    .orderBy((row) => row.fn.max("assigned_at"), "desc")
    .limit(most)
    .execute();
  return rows.map(({ instructions }) => instructions);
}

/** The last event of each item with whose the item is now. */
export function selectLastActs(tx: TenantTx, itemIds: readonly string[]) {
  return tx.rows
    .selectFrom("events as act")
    .innerJoin("incoming_items as item", (join) =>
      join.onRef("item.tenant_id", "=", "act.tenant_id").onRef("item.id", "=", "act.incoming_item_id"),
    )
    .leftJoin("units as unit", (join) =>
      join.onRef("unit.tenant_id", "=", "item.tenant_id").onRef("unit.id", "=", "item.unit_id"),
    )
    .leftJoin("officers as person", (join) =>
      join.onRef("person.tenant_id", "=", "item.tenant_id").onRef("person.person_id", "=", "item.person_id"),
    )
    .distinctOn("item.id")
    .select([
      "item.id as itemId",
      "item.version",
      "item.rpw",
      "unit.symbol as unitSymbol",
      "person.name as personName",
    ])
    .select(["act.type", "act.person_id as actorId", "act.wall_at as wallAt"])
    .where("act.tenant_id", "=", tx.tenantId)
    .where("act.incoming_item_id", "in", [...itemIds])
    .orderBy("item.id")
    .orderBy("act.id", "desc")
    .execute();
}
