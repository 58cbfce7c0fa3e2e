export type HireRefusal = "not-allowed" | "unknown-unit" | "already-hired";

/** An authorisation is refused for the same reasons as a role, but for the last. */
export type AuthoriseRefusal = "not-allowed" | "unknown-person" | "period-reversed";

export type GrantRefusal = AuthoriseRefusal | "role-already-held";

export type RevokeRefusal = "not-allowed" | "unknown-person" | "role-not-held";

export type WithdrawRefusal = "not-allowed" | "unknown-person" | "not-authorised";

export type SubstitutionRefusal =
  | AuthoriseRefusal
  | "own-substitute"
  | "already-substituted"
  | "substitute-absent";
