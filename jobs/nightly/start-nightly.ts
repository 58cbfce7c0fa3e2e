import { asSignIn } from "#db/scope.ts";
import { sweepSignIn } from "#tenants/sign-in/index.ts";
import { log, nameFailure } from "../log.ts";
import { runDueWork } from "./run-due-work.ts";

/**
 * Looks every so often, by wall time, for what has fallen due by the calendar, and for sessions that are over; not
 * only at night, so that a deadline passed at midnight is seen a minute later, and a worker that was down catches up by
 * itself.
 * @returns a function that stops looking and waits for what runs
 */
export function startNightly(everyMs: number): () => Promise<void> {
  let running: Promise<void> | undefined;
  const timer = setInterval(() => {
    running ??= runDueWork()
      .then(() => asSignIn(sweepSignIn))
      .catch((failure) => log.error({ failure: nameFailure(failure) }, "due work broke off"))
      .finally(() => {
        running = undefined;
      });
  }, everyMs);
  return async () => {
    clearInterval(timer);
    await running;
  };
}
