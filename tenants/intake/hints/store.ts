import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { foldedColumn } from "#tenants/folding/index.ts";
import type { SenderKind } from "../types.ts";

/** Items of one sender received since a day, the newest first; her name is compared without case and diacritics. */
export function selectItemsOfSender(tx: TenantTx, foldedName: string, since: Temporal.PlainDate) {
  return tx.rows
    .selectFrom("incoming_items")
    .select(["id as itemId", "rpw", "title", "sender_name as senderName", "received_on as receivedOn"])
    .where("tenant_id", "=", tx.tenantId)
    .where("received_on", ">=", since)
    .where(foldedColumn("sender_name"), "=", foldedName)
    .where("state", "<>", "annulled")
    .orderBy("received_on", "desc")
    .orderBy("id", "desc")
    .limit(50)
    .execute();
}

/** Senders of earlier items one of whose words begins so, those who write most first. */
export async function selectSenders(tx: TenantTx, foldedStart: string, limit: number) {
  const start = foldedStart.replace(/[\\%_]/g, "\\$&");
  const rows = await tx.rows
    .selectFrom("incoming_items")
    .select(["sender_name as name", "sender_address as address", "sender_kind as kind"])
    .select((row) => row.fn.countAll<string>().as("count"))
    .where("tenant_id", "=", tx.tenantId)
    .where("state", "<>", "annulled")
    .where((row) =>
      row.or([
        row(foldedColumn("sender_name"), "like", `${start}%`),
        row(foldedColumn("sender_name"), "like", `% ${start}%`),
      ]),
    )
    .groupBy(["sender_name", "sender_address", "sender_kind"])
    .orderBy("count", "desc")
    .orderBy(sql`sender_name collate "pl-x-icu"`)
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, kind: row.kind as SenderKind, count: Number(row.count) }));
}

/** Classes of the cases that earlier items with at least half of these word beginnings came to, the commonest first. */
export async function selectClassesOfSimilar(tx: TenantTx, stems: readonly string[], limit: number) {
  const hits = sql.join(
    stems.map((stem) => sql`(strpos(${foldedColumn("item.title")}, ${stem}) > 0)::int`),
    sql` + `,
  );
  const rows = await tx.rows
    .selectFrom("incoming_items as item")
    .innerJoin("cases", (join) =>
      join.onRef("cases.tenant_id", "=", "item.tenant_id").onRef("cases.id", "=", "item.case_id"),
    )
    .select("cases.jrwa_symbol as symbol")
    .select((row) => row.fn.countAll<string>().as("count"))
    .where("item.tenant_id", "=", tx.tenantId)
    .where(sql<boolean>`(${hits}) * 2 >= ${stems.length}`)
    .groupBy("cases.jrwa_symbol")
    .orderBy("count", "desc")
    .orderBy("cases.jrwa_symbol")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ symbol: row.symbol, count: Number(row.count) }));
}
