import Bull from "bull";
import { z } from "zod";
import { log, nameFailure } from "../log.ts";
import { within } from "../within.ts";
import { type Executor, nameWakeUp, type WakeUp } from "./executor.ts";

const wakeUpShape = z.object({
  tenantId: z.int().positive(),
  id: z.uuid(),
  attempt: z.int().nonnegative(),
});

const answerMs = 1_000;

/**
 * Spreads messages over all processes that share a Redis. Bull only carries wake-ups: its own retries are off,
 * its failed and finished jobs are thrown away, and a Redis that is down, full, flushed or frozen costs nothing
 * but the spreading: `spare` runs in this process what Redis doesn't take.
 */
export function createBullExecutor(redisUrl: string, spare: Executor, concurrency: number): Executor {
  const queue = new Bull<unknown>("epowiat-outbox", redisUrl, {
    redis: { retryStrategy: (times) => Math.min(times * 200, 2_000) },
    settings: { lockDuration: 15_000, stalledInterval: 5_000, retryProcessDelay: 1_000 },
    defaultJobOptions: { attempts: 1, removeOnComplete: true, removeOnFail: true },
  });
  reportOutages(queue);

  const hand = async (wakeUps: readonly WakeUp[]) => {
    if (queue.client.status !== "ready") throw new Error("Redis isn't connected.");
    const jobs = wakeUps.map((wakeUp) => ({ data: wakeUp, opts: { jobId: nameWakeUp(wakeUp) } }));
    await within(answerMs, queue.addBulk(jobs));
  };

  return {
    start(run) {
      spare.start(run);
      const process = async ({ data }: Bull.Job<unknown>) => {
        const wakeUp = wakeUpShape.safeParse(data);
        if (wakeUp.success) await run(wakeUp.data);
        else log.warn("a wake-up in Redis isn't one of ours");
      };
      queue.process(concurrency, process).catch((failure) => {
        log.error({ failure: nameFailure(failure) }, "Bull stopped taking wake-ups");
      });
    },
    async wake(wakeUps) {
      if (wakeUps.length === 0) return;
      await hand(wakeUps).catch(() => spare.wake(wakeUps));
    },
    async stop() {
      await Promise.all([spare.stop(), close(queue)]);
    },
  };
}

/** Says once that Redis went and once that it came back, not at each attempt to reach it. */
function reportOutages(queue: Bull.Queue) {
  let isDown = false;
  queue.on("error", (failure) => {
    if (!isDown) log.warn({ failure: nameFailure(failure) }, "Redis isn't there; running in this process");
    isDown = true;
  });
  queue.client.on("ready", () => {
    if (isDown) log.info("Redis is back");
    isDown = false;
  });
}

/** Waits for what runs; a Redis that is down never says goodbye, so its connections are cut. */
async function close(queue: Bull.Queue): Promise<void> {
  const isReachable = queue.client.status === "ready";
  if (isReachable) return queue.close();
  await within(answerMs, queue.close(true)).catch(() => queue.client.disconnect());
}
