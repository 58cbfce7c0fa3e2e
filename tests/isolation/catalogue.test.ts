import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { useAdminUrl } from "../support/database.ts";
import { findCatalogueFaults } from "./catalogue-faults.ts";

const adminUrl = useAdminUrl();
let client: pg.Client;
beforeAll(async () => {
  client = new pg.Client({ connectionString: adminUrl() });
  await client.connect();
});
afterAll(() => client.end());

it("finds nothing to object to in the catalogue", async () => {
  expect(await findCatalogueFaults(client)).toEqual([]);
});

describe("objects when someone", () => {
  const weakenings: [string, string, RegExp][] = [
    ["takes FORCE away", "alter table cases no force row level security", /cases: row security isn't forced/],
    [
      "switches row security off",
      "alter table mails disable row level security",
      /mails: row security is off/,
    ],
    [
      "forgets WITH CHECK",
      "drop policy office on cases; create policy office on cases for all to epowiat_office using (tenant_id = current_setting('app.tenant_id')::int)",
      /cases: policy office has no WITH CHECK/,
    ],
    [
      "gives a policy to everyone",
      "drop policy office on cases; create policy office on cases using (true) with check (true)",
      /cases: policy office isn't for one scope role/,
    ],
    [
      "lets one scope role into another",
      "grant epowiat_office to epowiat_resident",
      /epowiat_resident is a member of/,
    ],
    [
      "gives the login rights of its own",
      "grant select on cases to epowiat_app",
      /epowiat_app has rights of its own/,
    ],
    [
      "adds a plain view",
      "create view cases_seen as select * from cases",
      /view cases_seen isn't security_invoker/,
    ],
    [
      "adds a table with a key of its own",
      "create table strays (tenant_id int not null, id uuid primary key)",
      /strays: key strays_pkey doesn't start with tenant_id/,
    ],
    [
      "adds a definer function",
      "create function app.peek() returns bigint language sql security definer as 'select count(*) from public.cases'",
      /function app.peek is SECURITY DEFINER/,
    ],
  ];
  it.each(weakenings)("%s", async (_who, statement, objection) => {
    await client.query("begin");
    try {
      await client.query(statement);
      const faults = await findCatalogueFaults(client);
      expect(faults.join("\n")).toMatch(objection);
    } finally {
      await client.query("rollback");
    }
  });
});
