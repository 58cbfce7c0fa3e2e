import { listenTo } from "#db/listen.ts";
import { log, nameFailure } from "./log.ts";

/**
 * Calls `onWork` whenever a command has left something in the outbox. A notice is only a nudge: the ids in it
 * are never looked at, so a forged one makes the sweeper look and find nothing.
 * @returns a function that stops listening
 */
export function listenForWork(onWork: () => void): () => Promise<void> {
  return listenTo("epowiat_outbox", {
    heard: onWork,
    lost: (failure) => log.warn({ failure: nameFailure(failure) }, "lost the ear at the outbox"),
  });
}
