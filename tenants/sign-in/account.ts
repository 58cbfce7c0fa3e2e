/** Staff work in offices; residents use services. One person may have an account of each kind. */
export type AccountKind = "staff" | "resident";

/** What sign-in reads of an account to check a claim. */
export interface Account {
  readonly userId: string;
  /** Null: she has not set one yet. */
  readonly passwordHash: string | null;
  /** Sealed secret of the second factor; null when she has none. */
  readonly sealedSecret: string | null;
  readonly isBlocked: boolean;
}
