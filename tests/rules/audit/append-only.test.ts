import { sql } from "kysely";
import { beforeAll, expect, it } from "vitest";
import { inTenant, type TenantActor } from "#db/scope.ts";
import { recordEvent, sealEvents } from "#tenants/audit/index.ts";
import { useDatabase } from "../../support/database.ts";
import { makeTwoOffices } from "../../support/office.ts";

const database = useDatabase();
let office: TenantActor;
beforeAll(async () => {
  office = (await makeTwoOffices(database)).mykanow;
  await inTenant(office, (tx) => recordEvent(tx, { type: "case.opened" }));
  await inTenant(office, (tx) => sealEvents(tx));
});

it.each([
  "events",
  "event_seals",
  "event_blocks",
])("gives the office no right to change or delete %s", async (table) => {
  const key = { events: "id", event_seals: "event_id", event_blocks: "hash" }[table]!;
  const update = sql`update ${sql.table(table)} set ${sql.ref(key)} = ${sql.ref(key)}`;
  const remove = sql`delete from ${sql.table(table)}`;
  for (const statement of [update, remove]) {
    await expect(inTenant(office, (tx) => statement.execute(tx.rows))).rejects.toMatchObject({
      code: "42501",
    });
  }
  const [row] = await database.admin(`select count(*)::int from ${table} where tenant_id = 7`);
  expect(row).toEqual({ count: 1 });
});
