import type { Outcome } from "#tenants/outcome.ts";

/** The value of a command that the world counts on; throws when it was refused, since the world is then wrong. */
export function must<Value>(outcome: Outcome<Value, string>): Value {
  if (outcome.done) return outcome.value;
  throw new Error(`Refused: ${outcome.refusal} ${JSON.stringify(outcome.details ?? {})}`);
}
