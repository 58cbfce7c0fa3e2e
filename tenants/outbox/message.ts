import type { Temporal } from "temporal-polyfill";

/** Work that must happen after the command's transaction, at least once. */
export interface OutboxMessage {
  /** Which handler in `jobs` takes it, e.g. `mail.send`. */
  readonly topic: string;
  /** Makes the work idempotent: a second message of the same topic and key is the same message. */
  readonly key: string;
  /** Ids only; the handler reads the rest under the office's own scope. */
  readonly payload: Readonly<Record<string, string | number>>;
  /** Wall time before which it must not run; omitted: at once. */
  readonly dueAt?: Temporal.Instant;
}
