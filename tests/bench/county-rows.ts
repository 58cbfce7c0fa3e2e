import pg from "pg";
import { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { rowsOver } from "../../db/rows.ts";
import { measuredClerk } from "./fill-office.ts";
import type { GrownCounty } from "./grown-county.ts";

/** Who looks at the rows: an office behind its wall, or a plain role for whom no wall stands. */
export type Looker = "epowiat_office" | "bench_plain";

/** A connection of its own to a county, held by the measured clerk. */
export interface CountyRows {
  readonly clerk: { readonly personId: string; readonly unitId: string };
  readonly today: Temporal.PlainDate;
  /** Runs `work` in a transaction of that role; only `work` itself may be timed. */
  look<Result>(looker: Looker, work: (tx: TenantTx) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** Opens a connection to a county's rows without the product's pool, so that a bench may hold several counties. */
export async function openRows({ urls, office }: GrownCounty): Promise<CountyRows> {
  const client = new pg.Client({ connectionString: urls.adminUrl });
  await client.connect();
  await client.query(makePlainRole);
  const found = await client.query<{ personId: string; unitId: string }>(findClerk, [
    office.tenantId,
    measuredClerk(office.slug),
  ]);
  const clerk = found.rows[0]!;
  const now = Temporal.Now.instant();
  const actor = { tenantId: office.tenantId, personId: clerk.personId, name: "bench", position: null };
  const tx: TenantTx = {
    ...{ scope: "tenant", tenantId: office.tenantId, actor, now, wallNow: now },
    rows: rowsOver(client as unknown as pg.PoolClient),
    nextOrdinal: () => 0,
  };
  return {
    clerk,
    today: Temporal.Now.plainDateISO("Europe/Warsaw"),
    async look(looker, work) {
      await client.query(`begin; set local role ${looker}; set local app.tenant_id = '${office.tenantId}'`);
      const result = await work(tx);
      await client.query("commit");
      return result;
    },
    close: () => client.end(),
  };
}

/** A role that reads everything and is bound by no policy. */
const makePlainRole = `
  do $$ begin create role bench_plain nologin bypassrls; exception when duplicate_object then null; end $$;
  grant usage on schema app to bench_plain;
  grant select on all tables in schema public to bench_plain`;

const findClerk = `select person_id as "personId", unit_id as "unitId"
  from officers join users on users.id = officers.user_id where tenant_id = $1 and email = $2`;
