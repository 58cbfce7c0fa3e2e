import { asSystem } from "#db/scope.ts";
import { environment } from "#environment";
import { createBullExecutor } from "./executors/bull.ts";
import type { Executor } from "./executors/executor.ts";
import { createInProcessExecutor } from "./executors/in-process.ts";
import { handlers } from "./handlers.ts";
import { listenForWork } from "./listen.ts";
import { log } from "./log.ts";
import { startNightly } from "./nightly/start-nightly.ts";
import { type Pace, usualPace } from "./pace.ts";
import { sendLinks } from "./password-links/send-links.ts";
import { runMessage } from "./run-message.ts";
import { startRounds } from "./start-rounds.ts";
import { findDue } from "./store.ts";
import type { Topics } from "./topic.ts";
import { within } from "./within.ts";

/** A running worker. */
export interface Worker {
  /** Takes no more and waits for what runs, at most `drainMs`; what is left over runs after its lease. */
  stop(): Promise<void>;
}

/**
 * Starts to do what stands in the outbox and what falls due by the calendar. Any number of workers may run,
 * in the web's process or in their own.
 * @param options topics instead of the product's, and parts of the pace, for tests
 */
export async function startWorker(options: { topics?: Topics; pace?: Partial<Pace> } = {}): Promise<Worker> {
  log.level = environment().LOG_LEVEL;
  const topics = options.topics ?? handlers;
  const pace = { ...usualPace, ...options.pace };
  const executor = chooseExecutor(pace);
  const sweep = async () => executor.wake(await asSystem((tx) => findDue(tx, pace.perOffice)));
  const sweeper = startRounds("look at the outbox", sweep, pace.sweepMs);
  executor.start(async (wakeUp) => {
    await runMessage(wakeUp, topics, pace).finally(sweeper.nudge);
  });
  const linkSender = startRounds("mail password links", sendLinks, pace.sweepMs);
  const stopListening = listenForWork(() => {
    sweeper.nudge();
    linkSender.nudge();
  });
  const stopNightly = startNightly(pace.nightlyMs);
  log.info("worker started");
  return {
    async stop() {
      const loops = [sweeper.stop(), linkSender.stop(), executor.stop()];
      const drained = Promise.all([stopListening(), stopNightly(), ...loops]);
      await within(pace.drainMs, drained).catch(() => log.warn("stopped before everything had ended"));
      log.info("worker stopped");
    },
  };
}

function chooseExecutor(pace: Pace): Executor {
  const inProcess = createInProcessExecutor(pace.concurrency);
  const { REDIS_URL } = environment();
  return REDIS_URL ? createBullExecutor(REDIS_URL, inProcess, pace.concurrency) : inProcess;
}
