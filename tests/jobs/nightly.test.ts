import { beforeAll, expect, it } from "vitest";
import { inTenant, officeJob, type TenantTx } from "#db/scope.ts";
import { recordEvent, verifyEvents } from "#tenants/audit/index.ts";
import { runDueWork } from "../../jobs/nightly/run-due-work.ts";
import { useDatabase } from "../support/database.ts";
import { makeTwoOffices } from "../support/office.ts";

const database = useDatabase();
beforeAll(async () => {
  await makeTwoOffices(database);
});

it("does each office's due work under the name of the job, even when another office's breaks off", async () => {
  const broken = {
    name: "break-off",
    run: async (tx: TenantTx) => {
      await recordEvent(tx, { type: "test.half-done" });
      if (tx.tenantId === 7) throw new Error("broken on purpose");
    },
  };
  const whole = { name: "do-what-is-due", run: (tx: TenantTx) => recordEvent(tx, { type: "test.whole" }) };
  await runDueWork([broken, whole]);
  expect(
    await database.admin("select tenant_id, type, person_name from events order by tenant_id, type"),
  ).toEqual([
    { tenant_id: 7, type: "test.whole", person_name: "do-what-is-due" },
    { tenant_id: 8, type: "test.half-done", person_name: "break-off" },
    { tenant_id: 8, type: "test.whole", person_name: "do-what-is-due" },
  ]);
});

it("keeps two workers from doing the same due work at once", async () => {
  let atOnce = 0;
  let most = 0;
  let runs = 0;
  const slow = {
    name: "slow",
    run: async (tx: TenantTx) => {
      if (tx.tenantId !== 7) return;
      runs += 1;
      most = Math.max(most, ++atOnce);
      await new Promise((resolve) => setTimeout(resolve, 200));
      atOnce -= 1;
    },
  };
  await Promise.all([runDueWork([slow]), runDueWork([slow]), runDueWork([slow])]);
  expect(most).toBe(1);
  expect(runs).toBe(1);
});

it("seals what has happened, in each office's own chain", async () => {
  await runDueWork();
  await runDueWork();
  const blocks = await database.admin(
    "select tenant_id, number, event_count from event_blocks order by tenant_id, number",
  );
  expect(blocks).toEqual([
    { tenant_id: 7, number: 1, event_count: 1 },
    { tenant_id: 8, number: 1, event_count: 2 },
  ]);
  expect(await inTenant(officeJob(8, "test"), (tx) => verifyEvents(tx))).toMatchObject({
    sealedEvents: 2,
    misfit: null,
  });
});
