import { beforeAll, expect, it } from "vitest";
import { asSystem, inTenant, type TenantActor } from "#db/scope.ts";
import { countOverdue, enqueue } from "#tenants/outbox/index.ts";
import { useDatabase } from "../../support/database.ts";
import { makeTwoOffices } from "../../support/office.ts";

const database = useDatabase();
let office: { mykanow: TenantActor; lelow: TenantActor };

beforeAll(async () => {
  office = await makeTwoOffices(database);
});

/** Leaves a message in the outbox as time and a worker would leave it. */
async function leave(key: string, state: string, at = office.mykanow): Promise<void> {
  await inTenant(at, (tx) => enqueue(tx, { topic: "mail.send", key, payload: {} }));
  await database.admin(`update outbox set ${state} where tenant_id = $1 and key = $2`, [at.tenantId, key]);
}

it("counts what waits too long, also what is tried again and again, and what was given up this week", async () => {
  const long = "created_at = now() - interval '1 hour'";
  await leave("new", "attempts = 0");
  await leave("done", `${long}, due_at = created_at, done_at = now()`);
  await leave("planned", `${long}, due_at = now() + interval '1 day'`);
  await leave("tried-once", "attempts = 1, due_at = now() + interval '1 minute'");
  await leave("untaken", "created_at = now() - interval '1 hour', due_at = now() - interval '1 hour'");
  await leave("tried-again", `${long}, attempts = 5, due_at = now() + interval '20 minutes'`);
  await leave("given-up", `${long}, attempts = 12, failed_at = now() - interval '1 day'`);
  await leave("long-ago", `${long}, attempts = 12, failed_at = now() - interval '8 days'`);
  expect(await asSystem(countOverdue)).toEqual(new Map([[7, { waiting: 2, failed: 1 }]]));
  await leave("other-office", `${long}, failed_at = now()`, office.lelow);
  expect((await asSystem(countOverdue)).get(8)).toEqual({ waiting: 0, failed: 1 });
});
