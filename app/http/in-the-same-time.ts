import { setTimeout as sleep } from "node:timers/promises";

/** Milliseconds that such an answer takes at least: several times what the work behind it does. */
const leastMs = 300;

/**
 * Answers no sooner than any other such answer, whatever there was to do: a stopwatch then doesn't tell an address with
 * an account from one without. What was done is finished either way.
 */
export async function inTheSameTime<Answer>(work: Promise<Answer>): Promise<Answer> {
  const [answer] = await Promise.all([work, sleep(leastMs)]);
  return answer;
}
