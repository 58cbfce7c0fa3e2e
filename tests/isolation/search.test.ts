import type pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { useAdminUrl } from "../support/database.ts";
import { scopeRoles } from "./catalogue.ts";
import { tenants } from "./rows.ts";
import { type Scene, setScene } from "./scene.ts";

const adminUrl = useAdminUrl();
let scene: Scene;
let client: pg.ClientBase;
beforeAll(async () => {
  scene = await setScene(adminUrl());
  client = scene.client;
  await client.query("update cases set title = 'Lipa nad stawem'");
  await client.query("update incoming_items set title = 'Lipa nad stawem'");
});
afterAll(() => scene.close());

const searches = [
  ["app.search_cases", "cases"],
  ["app.search_items", "incoming_items"],
] as const;

/** Does something as a role of an office, undone afterwards; answers the rows or the error's code. */
async function attempt(role: string, tenant: number | null, statement: string) {
  await client.query(`savepoint attempt; set local role ${role}`);
  if (tenant !== null) await client.query(`set local app.tenant_id = '${tenant}'`);
  try {
    return (await client.query(statement)).rows as unknown[];
  } catch (failure) {
    return (failure as { code: string }).code;
  } finally {
    await client.query("rollback to savepoint attempt");
  }
}

describe.each(searches)("%s", (search, table) => {
  const statement = `select id from ${search}('LIPA nad', 50) order by id`;

  it("finds all of the office's rows and none of another's, whichever office asks", async () => {
    for (const tenant of [tenants.mine, tenants.other]) {
      const { rows } = await client.query(`select id from ${table} where tenant_id = ${tenant} order by id`);
      expect(rows.length).toBeGreaterThan(0);
      expect(await attempt("epowiat_office", tenant, statement)).toEqual(rows);
    }
  });

  it("finds nothing for who has not said which office she is in", async () => {
    // Never set, or set in an earlier transaction and empty since.
    expect(["42704", "22P02"]).toContain(await attempt("epowiat_office", null, statement));
  });

  it("answers offices alone", async () => {
    for (const role of [...scopeRoles, "epowiat_app"].filter((one) => one !== "epowiat_office")) {
      expect(await attempt(role, tenants.mine, statement), role).toBe("42501");
    }
  });

  it("can be had under no name but its own: neither the login nor a scope may become its owner", async () => {
    for (const role of [...scopeRoles, "epowiat_app"]) {
      const { rows } = await client.query("select pg_has_role($1, 'epowiat_search', 'member') as may", [
        role,
      ]);
      expect(rows, role).toEqual([{ may: false }]);
    }
  });

  it("reads through its own policy: without it, it finds nothing", async () => {
    await client.query("savepoint mutant");
    await client.query(`drop policy search on ${table}`);
    const found = await attempt("epowiat_office", tenants.mine, statement);
    await client.query("rollback to savepoint mutant");
    expect(found).toEqual([]);
  });

  it("takes % and _ for themselves", async () => {
    for (const typed of ["%", "L_pa", "\\", "'; drop table cases; --"]) {
      const asked = `select id from ${search}(${literal(typed)}, 50)`;
      expect(await attempt("epowiat_office", tenants.mine, asked), typed).toEqual([]);
    }
  });
});

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
