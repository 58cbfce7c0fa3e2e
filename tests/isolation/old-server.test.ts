import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { migrate } from "../../db/migrate.ts";
import { closePool } from "../../db/pool.ts";
import { inTenant, officeJob } from "../../db/scope.ts";
import { takeNumber } from "../../tenants/numbers/index.ts";
import { makeCarefulAdmin, type OldServer, startOldServer } from "../support/old-server.ts";
import { findCatalogueFaults } from "./catalogue-faults.ts";
import { setScene } from "./scene.ts";

let server: OldServer;
let urls: Awaited<ReturnType<typeof makeCarefulAdmin>>;
beforeAll(async () => {
  server = await startOldServer();
  urls = await makeCarefulAdmin(server.superUrl, "careful");
});
afterAll(async () => {
  await closePool();
  await server.stop();
});

it("migrates PostgreSQL 15 with an admin login that isn't a superuser", async () => {
  expect(await migrate(urls.adminUrl, urls.applicationUrl)).not.toEqual([]);
  expect(await migrate(urls.adminUrl, urls.applicationUrl)).toEqual([]);
});

it("lets two migrators race without applying anything twice", async () => {
  const client = new pg.Client({ connectionString: server.superUrl });
  await client.connect();
  await client.query("create database raced owner careful_admin");
  await client.end();
  const raced = [urls.adminUrl, urls.applicationUrl].map((url) => url.replace(/careful$/, "raced"));
  const [first, second] = await Promise.all([migrate(raced[0]!, raced[1]!), migrate(raced[0]!, raced[1]!)]);
  expect(new Set([...first, ...second]).size).toBe(first.length + second.length);
});

it("refuses an admin login whom the walls would silently bind", async () => {
  const client = new pg.Client({ connectionString: urls.superUrl });
  await client.connect();
  await client.query("create role weak_admin login createrole password 'weak'");
  await client.query("grant connect on database careful to weak_admin");
  await client.end();
  const weak = new URL(urls.adminUrl);
  Object.assign(weak, { username: "weak_admin", password: "weak" });
  await expect(migrate(weak.href, urls.applicationUrl)).rejects.toThrow(/BYPASSRLS/);
});

it("keeps the walls on PostgreSQL 15 as on 18", { timeout: 60_000 }, async () => {
  const client = new pg.Client({ connectionString: urls.superUrl });
  await client.connect();
  expect(await findCatalogueFaults(client)).toEqual([]);
  await client.end();
  const scene = await setScene(urls.superUrl);
  const found: string[] = [];
  for (const table of scene.tables) found.push(...(await scene.probeTable(table)));
  await scene.close();
  expect(found).toEqual([]);
});

it("works through the application's login on PostgreSQL 15", async () => {
  process.env.DATABASE_URL = urls.applicationUrl;
  const client = new pg.Client({ connectionString: urls.superUrl });
  await client.connect();
  await client.query(
    "insert into tenants (id, slug, environment, created_at) values (7, 'mykanow', 'production', now())",
  );
  await client.end();
  expect(await inTenant(officeJob(7, "test"), (tx) => takeNumber(tx, "rpw", 2026))).toBe(1);
});
