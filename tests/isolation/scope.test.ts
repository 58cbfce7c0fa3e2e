import { beforeAll, describe, expect, it } from "vitest";
import { pool } from "#db/pool.ts";
import { asPublic, asResident, inTenant, officeJob, type TenantActor } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { takeNumber } from "#tenants/numbers/index.ts";
import { useDatabase } from "../support/database.ts";
import { makeTwoOffices } from "../support/office.ts";

const database = useDatabase();
let office: { mykanow: TenantActor; lelow: TenantActor };
beforeAll(async () => {
  office = await makeTwoOffices(database);
});

it("forgets the office before the connection serves anyone else, also after a throw", async () => {
  const works = Array.from({ length: 400 }, (_, turn) =>
    inTenant(turn % 2 ? office.mykanow : office.lelow, async (tx) => {
      if (turn % 7 === 0) throw new Error("on purpose");
      const number = await takeNumber(tx, `s${tx.tenantId}`, 2026);
      const series = await tx.rows.selectFrom("counters").select("series").distinct().execute();
      return { number, series: series.map((row) => row.series), tenant: tx.tenantId };
    }).catch((failure: Error) => {
      if (failure.message !== "on purpose") throw failure;
      return null;
    }),
  );
  for (const seen of await Promise.all(works)) if (seen) expect(seen.series).toEqual([`s${seen.tenant}`]);
  const client = await pool().connect();
  const { rows } = await client.query(
    "select current_setting('app.tenant_id', true) as tenant, current_user as who",
  );
  client.release();
  expect(rows[0]).toMatchObject({ who: "epowiat_app" });
  expect(rows[0]?.tenant || "").toBe("");
});

it("gives the login itself no row of any table", async () => {
  await expect(pool().query("select 1 from cases")).rejects.toMatchObject({ code: "42501" });
  await expect(pool().query("select 1 from users")).rejects.toMatchObject({ code: "42501" });
});

it("lets nobody change or delete an event", async () => {
  await inTenant(office.mykanow, (tx) => recordEvent(tx, { type: "test.done" }));
  const change = inTenant(office.mykanow, (tx) =>
    tx.rows.updateTable("events").set({ type: "test.undone" }).execute(),
  );
  await expect(change).rejects.toMatchObject({ code: "42501" });
  const removal = inTenant(office.mykanow, (tx) => tx.rows.deleteFrom("events").execute());
  await expect(removal).rejects.toMatchObject({ code: "42501" });
});

describe("takes nothing but literals it knows:", () => {
  it.each([0, -1, 1.5, Number.NaN])("no office %s", async (tenantId) => {
    expect(() => inTenant(officeJob(tenantId, "test"), async () => undefined)).toThrow("Not a tenant");
  });
  it("no resident that isn't a UUID, no secret that isn't a hash", () => {
    expect(() => asResident("x'; reset role; --", async () => undefined)).toThrow("Not a UUID");
    expect(() => asPublic(async () => undefined, "' or true --")).toThrow("Not a SHA-256");
  });
});

it("lets no temporary table shadow a real one", async () => {
  const shadow = inTenant(office.mykanow, async (tx) => {
    const { sql } = await import("kysely");
    await sql`create temp table cases (id int)`.execute(tx.rows);
  });
  await expect(shadow).rejects.toMatchObject({ code: "42501" });
});

it("survives the database cutting a connection in the middle of a scope, and serves the next request", async () => {
  const cut = inTenant(office.mykanow, async (tx) => {
    const { sql } = await import("kysely");
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx.rows);
    await database.admin("select pg_terminate_backend($1)", [rows[0]!.pid]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return takeNumber(tx, "cut", 2026);
  });
  await expect(cut).rejects.toThrow();
  expect(await inTenant(office.mykanow, (tx) => takeNumber(tx, "cut", 2026))).toBe(1);
});

it("opens no scope inside another: enough of those at once would wait for each other for ever", async () => {
  const nested = inTenant(office.mykanow, () => inTenant(office.lelow, async () => "reached"));
  await expect(nested).rejects.toThrow("inside another");
  expect(await inTenant(office.mykanow, async () => "alone")).toBe("alone");
});

it("goes on when a migration has changed a table under the plans of open connections", async () => {
  const read = () => inTenant(office.mykanow, (tx) => tx.rows.selectFrom("counters").selectAll().execute());
  await Promise.all([read(), read(), read()]);
  await database.admin("alter table counters add column remarks text not null default ''");
  const found = await Promise.all([read(), read(), read()]);
  for (const rows of found) expect(rows[0]).toHaveProperty("remarks", "");
});
