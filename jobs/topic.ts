/** A message as its row has it; nothing of it comes from a wake-up. */
export interface ClaimedMessage {
  readonly tenantId: number;
  readonly id: string;
  readonly topic: string;
  /** The work's own key: the same key is the same work. */
  readonly key: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Which attempt this is, from 1; with the id it is the fencing token. */
  readonly attempt: number;
  /**
   * Holds the message for another lease. To be asked right before anything that can't be taken back:
   * false means that this worker was too slow and another has taken over.
   */
  renew(): Promise<boolean>;
}

/** How an attempt ended. Reasons are kept with the message, in the office's own rows. */
export type Result = { readonly kind: "done" } | Setback;

/** An attempt that came to nothing: to be made again, or in vain for good. */
export interface Setback {
  readonly kind: "retry" | "failed";
  readonly reason: string;
  /** True when the program broke off: then the reason is for engineers and tells a clerk nothing. */
  readonly isFault?: boolean;
}

/** What is done with the messages of one topic. */
export interface Topic {
  /** After this many attempts the message is laid aside with its reason. */
  readonly maxAttempts: number;
  /** Runs one attempt; opens its scopes itself, as a named job of the office. What it throws counts as a retry. */
  run(message: ClaimedMessage): Promise<Result>;
  /** Tells the people who must act now; called before the message is laid aside. */
  giveUp?(message: ClaimedMessage, setback: Setback): Promise<void>;
}

/** Topics by the name that commands give to `enqueue`. */
export type Topics = Readonly<Record<string, Topic>>;
