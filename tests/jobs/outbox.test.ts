import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { asSystem, inTenant, officeJob, type TenantActor } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { runMessage } from "../../jobs/run-message.ts";
import { claimMessage, findDue, markDone } from "../../jobs/store.ts";
import type { ClaimedMessage, Result, Setback, Topics } from "../../jobs/topic.ts";
import { startWorker, type Worker } from "../../jobs/worker.ts";
import { useDatabase } from "../support/database.ts";
import { makeTwoOffices } from "../support/office.ts";
import { leave, lookAtOutbox, quickPace } from "./arrange.ts";

const database = useDatabase();
let office: { mykanow: TenantActor; lelow: TenantActor };
let worker: Worker | undefined;
beforeAll(async () => {
  office = await makeTwoOffices(database);
});
afterEach(async () => {
  await worker?.stop();
  worker = undefined;
});

const done: Result = { kind: "done" };
const topic = (run: (message: ClaimedMessage) => Promise<Result>, maxAttempts = 3) => ({ run, maxAttempts });
const start = async (topics: Topics, pace = quickPace) => {
  worker = await startWorker({ topics, pace });
};

it("does an office's work in that office's own rows", async () => {
  const visit = async (message: ClaimedMessage) => {
    await inTenant(officeJob(message.tenantId, "visit"), (tx) =>
      recordEvent(tx, { type: "test.visited", data: { of: message.payload.of as number } }),
    );
    return done;
  };
  await start({ visit: topic(visit) });
  await leave(office.mykanow, "visit", "a");
  await leave(office.lelow, "visit", "a");
  await vi.waitFor(async () => {
    const events = await database.admin("select tenant_id, data, person_name from events order by tenant_id");
    expect(events).toEqual([
      { tenant_id: 7, data: { of: 7 }, person_name: "visit" },
      { tenant_id: 8, data: { of: 8 }, person_name: "visit" },
    ]);
  });
});

it("starts at once when a command commits, without waiting for the sweeper", async () => {
  const seen: string[] = [];
  await start(
    {
      prompt: topic(async ({ key }) => {
        seen.push(key);
        return done;
      }),
    },
    { ...quickPace, sweepMs: 60_000 },
  );
  await new Promise((resolve) => setTimeout(resolve, 300));
  await leave(office.mykanow, "prompt", "now");
  await vi.waitFor(() => expect(seen).toEqual(["now"]), { timeout: 2_000 });
});

it("does the same work once, however often it is asked for and by however many workers", async () => {
  const seen: string[] = [];
  const topics = {
    once: topic(async ({ key }) => {
      seen.push(key);
      return done;
    }),
  };
  await start(topics);
  const second = await startWorker({ topics, pace: quickPace });
  for (let turn = 0; turn < 5; turn += 1) await leave(office.mykanow, "once", "same");
  for (let turn = 0; turn < 20; turn += 1) await leave(office.mykanow, "once", `other-${turn}`);
  await vi.waitFor(() => expect(seen.length).toBeGreaterThanOrEqual(21), { timeout: 5_000 });
  await second.stop();
  expect(new Set(seen).size).toBe(21);
  expect(seen.length).toBe(21);
});

it("lays poison aside with its reason after the last attempt, while the queue moves on", async () => {
  const seen: string[] = [];
  const gaveUp: string[] = [];
  const poison = {
    maxAttempts: 4,
    run: async () => {
      throw new Error("bitter");
    },
    giveUp: async ({ key }: ClaimedMessage, { reason }: Setback) => void gaveUp.push(`${key}: ${reason}`),
  };
  await start({
    poison,
    sweet: topic(async ({ key }) => {
      seen.push(key);
      return done;
    }),
  });
  await leave(office.mykanow, "poison", "p");
  for (const key of ["1", "2", "3"]) await leave(office.mykanow, "sweet", key);
  await vi.waitFor(async () => {
    expect(await lookAtOutbox(database, "poison")).toEqual([
      { key: "p", attempts: 4, isDone: false, isFailed: true, last_error: "Error: bitter" },
    ]);
  });
  expect(gaveUp).toEqual(["p: Error: bitter"]);
  expect(seen.sort()).toEqual(["1", "2", "3"]);
});

it("lays a message aside that nobody handles", async () => {
  await start({});
  await leave(office.mykanow, "toString", "x");
  await vi.waitFor(async () => {
    expect((await lookAtOutbox(database, "toString"))[0]).toMatchObject({ attempts: 1, isFailed: true });
  });
});

it("lays a message aside that killed its worker at every attempt", async () => {
  let runs = 0;
  await leave(office.mykanow, "deadly", "x");
  await database.admin("update outbox set attempts = 3 where topic = 'deadly'");
  await start({
    deadly: topic(async () => {
      runs++;
      return done;
    }, 3),
  });
  await vi.waitFor(async () => {
    expect((await lookAtOutbox(database, "deadly"))[0]).toMatchObject({ attempts: 4, isFailed: true });
  });
  expect(runs).toBe(0);
});

it("lets a worker that was too slow change nothing once another has taken over", async () => {
  await leave(office.mykanow, "slow", "x");
  const [wakeUp] = await asSystem((tx) => findDue(tx, 10));
  let isStillMine: boolean | undefined;
  const slow = topic(async (message) => {
    await database.admin("update outbox set claimed_until = now() - interval '1 s' where topic = 'slow'");
    const taken = await asSystem((tx) => claimMessage(tx, wakeUp!, 60_000));
    expect(taken?.attempt).toBe(2);
    isStillMine = await message.renew();
    return done;
  });
  await runMessage(wakeUp!, { slow }, quickPace);
  expect(isStillMine).toBe(false);
  expect((await lookAtOutbox(database, "slow"))[0]).toMatchObject({ attempts: 2, isDone: false });
  expect(await asSystem((tx) => markDone(tx, { ...wakeUp!, attempt: 2 }))).toBe(true);
});

it("takes no harm from a forged wake-up", async () => {
  const seen: number[] = [];
  const mine = {
    mine: topic(async ({ tenantId }) => {
      seen.push(tenantId);
      return done;
    }),
  };
  await leave(office.mykanow, "mine", "x");
  const [wakeUp] = await asSystem((tx) => findDue(tx, 10));
  await runMessage({ ...wakeUp!, tenantId: 8 }, mine, quickPace);
  expect(seen).toEqual([]);
  await runMessage(wakeUp!, mine, quickPace);
  await runMessage(wakeUp!, mine, quickPace);
  expect(seen).toEqual([7]);
});

it("keeps one office's ten thousand messages from delaying another's", async () => {
  await database.admin(
    `insert into outbox (tenant_id, id, topic, key, payload, created_at, due_at)
     select 7, gen_random_uuid(), 'flood', 'k' || n, '{}', now() - interval '1 h', now() - interval '1 h'
     from generate_series(1, 10000) n`,
  );
  const order: number[] = [];
  const flood = topic(async ({ tenantId }) => {
    await new Promise((resolve) => setTimeout(resolve, 10));
    order.push(tenantId);
    return done;
  });
  await start({ flood });
  await vi.waitFor(() => expect(order.length).toBeGreaterThan(20), { timeout: 5_000 });
  const before = order.length;
  await leave(office.lelow, "flood", "small");
  await vi.waitFor(() => expect(order).toContain(8), { timeout: 5_000 });
  expect(order.indexOf(8) - before).toBeLessThan(40);
  await worker?.stop();
  await database.admin("delete from outbox where topic = 'flood'");
});

it("keeps one office's hanging work from taking every place", async () => {
  const seen: number[] = [];
  let release = () => {};
  const open = new Promise<void>((resolve) => {
    release = resolve;
  });
  const hang = topic(async ({ tenantId }) => {
    if (tenantId === 7) await open;
    seen.push(tenantId);
    return done;
  });
  await start({ hang });
  for (let turn = 0; turn < 12; turn += 1) await leave(office.mykanow, "hang", `h${turn}`);
  await leave(office.lelow, "hang", "quick");
  await vi.waitFor(() => expect(seen).toEqual([8]), { timeout: 3_000 });
  release();
  await vi.waitFor(() => expect(seen.length).toBe(13), { timeout: 5_000 });
});

it("shares one pool among all copies of the code, and listens over one connection more", async () => {
  await start({});
  const { pool } = await import("#db/pool.ts");
  vi.resetModules();
  const copy = await import("#db/pool.ts");
  expect(copy.pool).not.toBe(pool);
  expect(copy.pool()).toBe(pool());
  await vi.waitFor(async () => {
    const ears = await database.admin(
      "select 1 from pg_stat_activity where datname = current_database() and application_name = 'e-powiat-listen'",
    );
    expect(ears.length).toBe(1);
  });
});

it("hears again after the database cut its line", async () => {
  const seen: string[] = [];
  const again = topic(async ({ key }) => {
    seen.push(key);
    return done;
  });
  await start({ again }, { ...quickPace, sweepMs: 60_000 });
  await leave(office.mykanow, "again", "before");
  await vi.waitFor(() => expect(seen).toEqual(["before"]));
  await database.admin(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and application_name = 'e-powiat-listen'`,
  );
  await leave(office.mykanow, "again", "after");
  await vi.waitFor(() => expect(seen).toEqual(["before", "after"]), { timeout: 5_000 });
});
