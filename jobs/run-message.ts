import { asSystem } from "#db/scope.ts";
import type { WakeUp } from "./executors/executor.ts";
import { log, nameFailure } from "./log.ts";
import { backOff, type Pace } from "./pace.ts";
import { claimMessage, markDone, markFailed, renewClaim, scheduleRetry } from "./store.ts";
import type { ClaimedMessage, Result, Topic, Topics } from "./topic.ts";

const unknownTopic: Result = { kind: "failed", isFault: true, reason: "Nobody handles this topic." };

/**
 * Runs one message, if it is due and nobody else's. The claim in Postgres is the fence: whoever wakes whom how often,
 * one worker holds a message at a time, and one whose lease passed to another changes nothing any more.
 */
export async function runMessage(wakeUp: WakeUp, topics: Topics, pace: Pace): Promise<void> {
  const claimed = await asSystem((tx) => claimMessage(tx, wakeUp, pace.leaseMs));
  if (!claimed) return;
  const renew = () => asSystem((tx) => renewClaim(tx, claimed, pace.leaseMs));
  const message: ClaimedMessage = { ...claimed, renew };
  const topic = Object.hasOwn(topics, message.topic) ? topics[message.topic] : undefined;
  const result = topic ? await attempt(topic, message) : unknownTopic;
  const isKept = await settle(message, result, pace);
  const { tenantId, id, topic: name } = message;
  const level = { done: "debug", retry: "info", failed: "error" } as const;
  log[level[result.kind]](
    { tenantId, id, topic: name, attempt: message.attempt, result: result.kind, isKept },
    "message ran",
  );
}

async function attempt(topic: Topic, message: ClaimedMessage): Promise<Result> {
  const result = await runOnce(topic, message);
  const isLast = message.attempt >= topic.maxAttempts;
  if (result.kind === "done" || (result.kind === "retry" && !isLast)) return result;
  try {
    await topic.giveUp?.(message, result);
    return { ...result, kind: "failed" };
  } catch (failure) {
    report(message, failure);
    // People weren't told; a message that can't even be given up is laid aside all the same, later.
    return { ...result, kind: message.attempt < 2 * topic.maxAttempts ? "retry" : "failed" };
  }
}

async function runOnce(topic: Topic, message: ClaimedMessage): Promise<Result> {
  if (message.attempt > topic.maxAttempts)
    return {
      kind: "failed",
      isFault: true,
      reason: "The last attempt allowed ended with the worker's death.",
    };
  try {
    return await topic.run(message);
  } catch (failure) {
    report(message, failure);
    return { kind: "retry", isFault: true, reason: String(failure) };
  }
}

function settle(message: ClaimedMessage, result: Result, pace: Pace): Promise<boolean> {
  return asSystem((tx) => {
    if (result.kind === "done") return markDone(tx, message);
    if (result.kind === "failed") return markFailed(tx, message, result.reason);
    return scheduleRetry(tx, message, result.reason, backOff(pace, message.attempt, Math.random()));
  });
}

function report({ tenantId, id, topic, attempt }: ClaimedMessage, failure: unknown) {
  log.warn({ tenantId, id, topic, attempt, failure: nameFailure(failure) }, "message broke off");
}
