import { setTimeout as sleep } from "node:timers/promises";
import { log, nameFailure } from "./log.ts";

/** A round of work that is made again and again. */
export interface Rounds {
  /** Asks for a round soon; any number of nudges is one round. */
  nudge(): void;
  /** Begins no more and waits for the one that runs. */
  stop(): Promise<void>;
}

const breathMs = 20;

/**
 * Makes a round when nudged and every `everyMs`, so that nothing depends on a nudge: a lost notice, a
 * flushed Redis and a dead worker's lease all end in the next round. A round that fails is logged and made again.
 */
export function startRounds(name: string, round: () => Promise<void>, everyMs: number): Rounds {
  let isAsked = false;
  let isStopped = false;
  let running: Promise<void> | undefined;

  const run = async () => {
    while (isAsked && !isStopped) {
      isAsked = false;
      await round().catch((failure) => log.warn({ failure: nameFailure(failure) }, `could not ${name}`));
      await sleep(breathMs);
    }
    running = undefined;
  };
  const nudge = () => {
    isAsked = true;
    if (!isStopped) running ??= run();
  };

  const timer = setInterval(nudge, everyMs);
  return {
    nudge,
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
