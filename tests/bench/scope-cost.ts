import { inTenant, officeJob } from "#db/scope.ts";
import { selectWorklist } from "#tenants/cases/worklist/store.ts";
import { closePool } from "../../db/pool.ts";
import { type CountyRows, type Looker, openRows } from "./county-rows.ts";
import { type Figure, interleave, median, timed } from "./figure.ts";
import { growCounty } from "./grown-county.ts";

const rounds = { cost: 1_500, opening: 300 };

/**
 * What the wall costs: the worklist under row-level security against the same query as a role without a wall, each
 * alone in a transaction; and what a scope costs: opening, query and end against the query alone.
 */
export async function measureScope(): Promise<Figure[]> {
  const county = await growCounty(100_000);
  const rows = await openRows(county);
  process.env.DATABASE_URL = county.urls.applicationUrl;
  const actor = officeJob(county.office.tenantId, "bench");
  try {
    const [walled, plain] = await interleave(rounds.cost, [
      () => timeWorklist(rows, "epowiat_office"),
      () => timeWorklist(rows, "bench_plain"),
    ]);
    const [opened, open] = await interleave(rounds.opening, [
      () => timed(() => inTenant(actor, (tx) => selectWorklist(tx, firstPageOf(rows)))),
      () => inTenant(actor, (tx) => timed(() => selectWorklist(tx, firstPageOf(rows)))),
    ]);
    return [
      { name: "scope.cost", value: median(walled!) / median(plain!), aim: { atMost: 1.03 }, unit: "×" },
      { name: "scope.opening", value: median(opened!) / median(open!), aim: null, unit: "×" },
    ];
  } finally {
    await rows.close();
    await closePool();
  }
}

/** The time of the query alone, without its transaction. */
export function timeWorklist(rows: CountyRows, looker: Looker): Promise<number> {
  return rows.look(looker, (tx) => timed(() => selectWorklist(tx, firstPageOf(rows))));
}

const firstPageOf = ({ clerk, today }: CountyRows) =>
  ({ view: "today", owner: clerk, page: 1, order: "due", today }) as const;
