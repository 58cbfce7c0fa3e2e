import { setTimeout as sleep } from "node:timers/promises";
import { asSystem } from "#db/scope.ts";
import type { Executor } from "./executors/executor.ts";
import { log, nameFailure } from "./log.ts";
import type { Pace } from "./pace.ts";
import { findDue } from "./store.ts";

/** Finds due messages and wakes them. */
export interface Sweeper {
  /** Asks for a look at the outbox soon; any number of nudges is one look. */
  nudge(): void;
  stop(): Promise<void>;
}

const breathMs = 20;

/**
 * Looks at the outbox when nudged and every few seconds, so that nothing depends on a nudge: a lost notice,
 * a flushed Redis and a dead worker's lease all end here.
 */
export function startSweeper(executor: Executor, pace: Pick<Pace, "sweepMs" | "perOffice">): Sweeper {
  let isAsked = false;
  let isStopped = false;
  let looking: Promise<void> | undefined;

  const look = async () => {
    while (isAsked && !isStopped) {
      isAsked = false;
      try {
        await executor.wake(await asSystem((tx) => findDue(tx, pace.perOffice)));
      } catch (failure) {
        log.warn({ failure: nameFailure(failure) }, "could not look at the outbox");
      }
      await sleep(breathMs);
    }
    looking = undefined;
  };
  const nudge = () => {
    isAsked = true;
    if (!isStopped) looking ??= look();
  };

  const timer = setInterval(nudge, pace.sweepMs);
  return {
    nudge,
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await looking;
    },
  };
}
