import Bull from "bull";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import type { TenantActor } from "#db/scope.ts";
import type { Result } from "../../jobs/topic.ts";
import { startWorker, type Worker } from "../../jobs/worker.ts";
import { useDatabase } from "../support/database.ts";
import { makeTwoOffices } from "../support/office.ts";
import { startRedis, type TestRedis } from "../support/redis.ts";
import { leave, lookAtOutbox, quickPace } from "./arrange.ts";

const database = useDatabase();
let office: { mykanow: TenantActor; lelow: TenantActor };
let redis: TestRedis;
let worker: Worker;
const done: string[] = [];
const note = {
  maxAttempts: 5,
  async run({ key }: { key: string }): Promise<Result> {
    await new Promise((resolve) => setTimeout(resolve, 20));
    done.push(key);
    return { kind: "done" };
  },
};

beforeAll(async () => {
  office = await makeTwoOffices(database);
  redis = await startRedis();
  process.env.REDIS_URL = redis.url;
  worker = await startWorker({ topics: { note }, pace: quickPace });
});
afterEach(() => {
  done.length = 0;
});
afterAll(async () => {
  await worker.stop();
  await redis.stop();
  delete process.env.REDIS_URL;
});

const leaveMany = async (name: string, count: number) => {
  for (let turn = 0; turn < count; turn += 1) await leave(office.mykanow, "note", `${name}${turn}`);
};
const expectAllOnce = (name: string, count: number) =>
  vi.waitFor(
    () => {
      expect(done.filter((key) => key.startsWith(name)).length).toBe(count);
      expect(new Set(done).size).toBe(done.length);
    },
    { timeout: 10_000 },
  );

it("carries wake-ups through Redis and leaves nothing behind there", async () => {
  await leaveMany("plain", 20);
  await expectAllOnce("plain", 20);
  await vi.waitFor(async () => expect(await redis.say("KEYS bull:epowiat-outbox:7*")).toBe("*0\r\n"));
  expect(Number((await redis.say("EXISTS bull:epowiat-outbox:id")).slice(1))).toBeLessThanOrEqual(1);
});

it("loses nothing when Redis is flushed again and again", async () => {
  const leaving = leaveMany("flushed", 30);
  for (let turn = 0; turn < 10; turn += 1) {
    await redis.say("FLUSHALL");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await leaving;
  await expectAllOnce("flushed", 30);
});

it("takes no harm from forged jobs", async () => {
  const [row] = await database.admin<{ id: string }>("select id from outbox where topic = 'note' limit 1");
  const forger = new Bull("epowiat-outbox", redis.url);
  await forger.addBulk([
    { data: { tenantId: 8, id: row!.id, attempt: 0 } },
    { data: { tenantId: 7, id: row!.id, attempt: 0 } },
    { data: { tenantId: "7; drop table outbox", id: "x" } },
    { data: null },
  ]);
  await leaveMany("honest", 3);
  await expectAllOnce("honest", 3);
  await vi.waitFor(async () => expect(await forger.getWaitingCount()).toBe(0));
  await forger.close();
  expect(done.length).toBe(3);
});

it("works on in its own process while Redis is full", async () => {
  await redis.say("CONFIG SET maxmemory 1");
  await leaveMany("full", 5);
  await expectAllOnce("full", 5);
  await redis.say("CONFIG SET maxmemory 0");
});

it("works on in its own process while Redis is frozen", async () => {
  redis.freeze();
  await leaveMany("frozen", 5);
  await expectAllOnce("frozen", 5);
  redis.thaw();
});

it("works on while Redis is gone, and through Redis when it is back", async () => {
  await redis.stop();
  await leaveMany("gone", 10);
  await expectAllOnce("gone", 10);
  await redis.restart();
  await vi.waitFor(
    async () => {
      await leaveMany(`back${done.length}-`, 1);
      expect(await redis.say("EXISTS bull:epowiat-outbox:id bull:epowiat-outbox:stalled-check")).not.toBe(
        ":0\r\n",
      );
    },
    { timeout: 10_000 },
  );
  await vi.waitFor(async () => {
    expect((await lookAtOutbox(database, "note")).every(({ isDone }) => isDone)).toBe(true);
  });
});
