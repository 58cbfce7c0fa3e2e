import { beforeAll, expect, it, vi } from "vitest";
import type { TenantActor } from "#db/scope.ts";
import type { Result } from "../../jobs/topic.ts";
import { startWorker } from "../../jobs/worker.ts";
import { useDatabase } from "../support/database.ts";
import { makeTwoOffices } from "../support/office.ts";
import { leave, lookAtOutbox, quickPace } from "./arrange.ts";

const database = useDatabase();
let office: { mykanow: TenantActor };
beforeAll(async () => {
  office = await makeTwoOffices(database);
});

const startWith = async (topic: string, work: () => Promise<void>, drainMs: number) => {
  let isRunning = false;
  const run = async (): Promise<Result> => {
    isRunning = true;
    await work();
    return { kind: "done" };
  };
  const worker = await startWorker({
    topics: { [topic]: { maxAttempts: 3, run } },
    pace: { ...quickPace, drainMs },
  });
  await leave(office.mykanow, topic, "x");
  await vi.waitFor(() => expect(isRunning).toBe(true));
  return worker;
};

it("finishes what it has begun before it stops", async () => {
  const worker = await startWith("short", () => new Promise((resolve) => setTimeout(resolve, 300)), 5_000);
  await worker.stop();
  expect((await lookAtOutbox(database, "short"))[0]).toMatchObject({ attempts: 1, isDone: true });
});

it("doesn't wait for ever, and leaves what is not finished to the next worker", async () => {
  let release = () => {};
  const worker = await startWith(
    "long",
    () =>
      new Promise<void>((resolve) => {
        release = resolve;
      }),
    200,
  );
  const started = performance.now();
  await worker.stop();
  expect(performance.now() - started).toBeLessThan(2_000);
  expect((await lookAtOutbox(database, "long"))[0]).toMatchObject({ attempts: 1, isDone: false });
  release();
});
