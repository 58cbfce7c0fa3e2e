/** "This message may be due": an address and nothing else; whoever gets one reads the row. */
export interface WakeUp {
  readonly tenantId: number;
  readonly id: string;
  /** Attempts made so far, so that each attempt has a wake-up of its own. */
  readonly attempt: number;
}

/**
 * Decides when and in which process a message runs. It may lose, double or delay wake-ups as it likes:
 * the outbox is the truth, the claim lets one run through, and the sweeper wakes again (decision 6).
 */
export interface Executor {
  /** Starts to run what is woken. */
  start(run: (wakeUp: WakeUp) => Promise<void>): void;
  /** Takes wake-ups in the order given; known ones are passed over. Never throws. */
  wake(wakeUps: readonly WakeUp[]): Promise<void>;
  /** Takes no more and waits for what runs. */
  stop(): Promise<void>;
}

/** One name per attempt. */
export function nameWakeUp({ tenantId, id, attempt }: WakeUp): string {
  return `${tenantId}.${id}.${attempt}`;
}
