import pino from "pino";

/**
 * The technical log of the jobs: one JSON line an event, ids and codes only. No names, addresses or payloads:
 * what happened to a person's letter stands in her office's own events. How much it says, the worker sets when it starts:
 * what is wrong with the environment is `start.ts`'s to tell.
 */
export const log = pino({ name: "epowiat-jobs" });

/** Code of a failure for the log: its message may quote what a person wrote, so it stays out. */
export function nameFailure(failure: unknown): string {
  if (!(failure instanceof Error)) return typeof failure;
  const { code } = failure as { code?: unknown };
  return typeof code === "string" ? `${failure.name} ${code}` : failure.name;
}
