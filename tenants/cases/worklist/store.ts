import { type ExpressionBuilder, type RawBuilder, sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { DB } from "#db/schema.ts";
import type { TenantTx } from "#db/scope.ts";
import { countLimit } from "#tenants/capped-count.ts";
import { isUnopened } from "#tenants/notices/index.ts";
import type { CaseStage } from "../stages.ts";
import {
  type WorklistGroup,
  type WorklistOrder,
  type WorklistOwner,
  type WorklistView,
  worklistPage,
  worklistViews,
} from "./worklist-view.ts";

type Cases = ExpressionBuilder<DB, "cases">;

/** What a view holds. Its conditions begin with the columns of the indexes `cases_of_handler` and `cases_of_unit`. */
function isInView(view: WorklistView, owner: WorklistOwner, today: Temporal.PlainDate) {
  return (row: Cases) => {
    const isOpen = row("state", "=", "open");
    const isOwn = row("handler_id", "=", owner.personId);
    const runs = row("is_paused", "=", false);
    const conditions = {
      today: () => [isOwn, row.or([isOpen, row("closed_on", "=", today)])],
      "your-move": () => [isOwn, isOpen, row("awaits_handler", "=", true)],
      overdue: () => [isOwn, isOpen, runs, row("due_on", "<", today)],
      paused: () => [isOwn, isOpen, row("is_paused", "=", true)],
      closed: () => [isOwn, row("state", "=", "closed")],
      substitutions: () => [isOpen, row("handler_id", "in", absentColleagues(row, owner, today))],
      unit: () => [row("unit_id", "=", owner.unitId), isOpen],
    } satisfies Record<WorklistView, () => unknown>;
    return row.and(conditions[view]());
  };
}

/** Those for whom the owner stands in today. */
function absentColleagues(row: Cases, { personId }: WorklistOwner, today: Temporal.PlainDate) {
  return row
    .selectFrom("substitutions")
    .select("absent_person_id")
    .whereRef("substitutions.tenant_id", "=", "cases.tenant_id")
    .where("substitute_person_id", "=", personId)
    .where("starts_on", "<=", today)
    .where("ends_on", ">=", today);
}

// A standing clock doesn't take the move from the handler: something came in, or what was awaited didn't.
const group: RawBuilder<WorklistGroup> = sql`case when state = 'closed' then 'closed'
  when awaits_handler then 'your-move' when is_paused then 'waits-for-others' else 'in-progress' end`;
const rank = sql`case when state = 'closed' then 4 when awaits_handler then 1 when is_paused then 3 else 2 end`;

const inPolish = (column: string) => sql`${sql.ref(column)} collate "pl-x-icu"`;

/** Columns of an order; `due` is the order that all others fall back to. */
const orders: Record<WorklistOrder, readonly RawBuilder<unknown>[]> = {
  due: [],
  mark: ["unit_symbol", "jrwa_symbol"]
    .map(inPolish)
    .concat(["year", "number"].map((one) => sql`${sql.ref(one)}`)),
  title: [inPolish("title")],
  party: [inPolish("party_name")],
  stage: [sql.ref("stage")],
};

interface WorklistSelection {
  readonly view: WorklistView;
  readonly owner: WorklistOwner;
  readonly today: Temporal.PlainDate;
  readonly page: number;
  readonly order: WorklistOrder;
}

/**
 * One page of a view: by group, in it as asked, then by due date, closed cases by the day of closing, the latest first.
 */
export async function selectWorklist(tx: TenantTx, { view, owner, today, page, order }: WorklistSelection) {
  let query = tx.rows
    .selectFrom("cases")
    .innerJoin("officers", (join) =>
      join
        .onRef("officers.tenant_id", "=", "cases.tenant_id")
        .onRef("officers.person_id", "=", "cases.handler_id"),
    )
    .select(["cases.id as caseId", "mark", "title", "party_name as partyName", "stage"])
    .select(["officers.name as handlerName", "started_on as startedOn", "due_on as dueOn"])
    .select([
      "is_paused as isPaused",
      "closed_on as closedOn",
      group.as("group"),
      isUnopened(tx, "cases.id").as("isUnopened"),
    ])
    .where("cases.tenant_id", "=", tx.tenantId)
    .where("cases.id", "in", (outer) =>
      outer
        .selectFrom("cases")
        .select("cases.id")
        .where("cases.tenant_id", "=", tx.tenantId)
        .where(isInView(view, owner, today)),
    )
    .orderBy(rank);
  for (const column of orders[order]) query = query.orderBy(column);
  const rows = await query
    .orderBy("closed_on", (by) => by.desc().nullsFirst())
    .orderBy("due_on", (by) => by.asc().nullsLast())
    .orderBy("cases.id")
    .limit(worklistPage)
    .offset((page - 1) * worklistPage)
    .execute();
  return rows.map((row) => ({ ...row, stage: row.stage as CaseStage }));
}

/** How many cases each view holds, counted no further than one past the limit, in one query. */
export async function countWorklists(
  tx: TenantTx,
  owner: WorklistOwner,
  today: Temporal.PlainDate,
): Promise<ReadonlyMap<WorklistView, number>> {
  const countOf = (view: WorklistView) => {
    const some = tx.rows
      .selectFrom("cases")
      .select("cases.id")
      .where("cases.tenant_id", "=", tx.tenantId)
      .where(isInView(view, owner, today))
      .limit(countLimit + 1);
    return tx.rows
      .selectFrom(some.as("some"))
      .select((row) => [row.val<string>(view).as("view"), row.fn.countAll<string>().as("count")]);
  };
  const [first, ...others] = worklistViews;
  const query = others.reduce((union, view) => union.unionAll(countOf(view)), countOf(first));
  const counts = await query.execute();
  return new Map(counts.map(({ view, count }) => [view as WorklistView, Number(count)]));
}
