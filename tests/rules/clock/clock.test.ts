import { Temporal } from "temporal-polyfill";
import { beforeAll, expect, it } from "vitest";
import { inCounty, inTenant, officeJob } from "#db/scope.ts";
import { moveClock, startRealTime } from "#tenants/clock/index.ts";
import { refused } from "#tenants/outcome.ts";
import { useDatabase } from "../../support/database.ts";
import { mustBeDone } from "../../support/staff.ts";

const database = useDatabase();
const october = Temporal.Instant.from("2026-10-12T08:00:00Z");
const november = Temporal.Instant.from("2026-11-20T08:00:00Z");
const now = (tenantId: number) => inTenant(officeJob(tenantId, "test"), async (tx) => tx.now.toString());
const move = (tenantId: number, to: Temporal.Instant) => inCounty((tx) => moveClock(tx, tenantId, to));

beforeAll(async () => {
  await database.admin(
    `insert into tenants (id, slug, environment, created_at)
     values (21, 'sandbox', 'training', now()), (22, 'real', 'production', now())`,
  );
});

it("stands still where it was put, goes forward and never back", async () => {
  expect(await move(21, october)).toMatchObject({ done: true });
  expect(await now(21)).toBe(october.toString());
  expect(await move(21, november)).toMatchObject({ done: true });
  expect(await move(21, october)).toEqual({ done: false, refusal: "clock-only-forward" });
  expect(await now(21)).toBe(november.toString());
});

it("keeps events in order though the clock stands still, and remembers the wall beside it", async () => {
  const { now: office, wallNow } = await inTenant(officeJob(21, "test"), async (tx) => tx);
  expect(office.toString()).toBe(november.toString());
  expect(Math.abs(wallNow.epochMilliseconds - Temporal.Now.instant().epochMilliseconds)).toBeLessThan(60_000);
});

it("gives an office in production no other time than the real one", async () => {
  await expect(move(22, october)).rejects.toMatchObject({ code: "23503" });
});

it("lets no sandbox become real beside an office in production", async () => {
  expect(await inCounty(startRealTime)).toEqual(refused("real-offices-exist"));
  expect(await now(21)).toBe(november.toString());
});

it("leaves the frozen clock for good when real time starts for the whole county", async () => {
  await database.admin("delete from tenants where id = 22");
  mustBeDone(await inCounty(startRealTime));
  const left = Temporal.Instant.from(await now(21));
  expect(Math.abs(left.epochMilliseconds - Temporal.Now.instant().epochMilliseconds)).toBeLessThan(60_000);
  await expect(move(21, november)).rejects.toMatchObject({ code: "23503" });
});
