export type HireRefusal = "not-allowed" | "unknown-unit" | "already-hired";

/** An authorisation is refused for the same reasons as a role, but for the last. */
export type AuthoriseRefusal = "not-allowed" | "unknown-person" | "period-reversed";

export type GrantRefusal = AuthoriseRefusal | "role-already-held";

/** `last-administrator`: an office that nobody administers could not even hire one. */
export type RevokeRefusal = "not-allowed" | "unknown-person" | "role-not-held" | "last-administrator";

export type WithdrawRefusal = "not-allowed" | "unknown-person" | "not-authorised" | "last-administrator";

/** `stands-in` tells for whom: `absent`. */
export type DepartureRefusal =
  | "not-allowed"
  | "unknown-person"
  | "already-left"
  | "leaves-before-start"
  | "stands-in"
  | "last-administrator";

export type SubstitutionRefusal =
  | AuthoriseRefusal
  | "outside-unit"
  | "own-substitute"
  | "already-substituted"
  | "substitute-absent";

export type SubstitutionEndRefusal = "not-allowed" | "outside-unit" | "unknown-substitution";

/** All refusals of the room. */
export type PeopleRefusal =
  | HireRefusal
  | GrantRefusal
  | RevokeRefusal
  | WithdrawRefusal
  | DepartureRefusal
  | SubstitutionRefusal
  | SubstitutionEndRefusal;
