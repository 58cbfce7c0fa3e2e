/** `returns-before-leaving` tells until when she worked: `left`. */
export type HireRefusal = "not-allowed" | "unknown-unit" | "already-hired" | "returns-before-leaving";

/** What no right is given for, be it a role or an authorisation. */
type RightRefusal = "not-allowed" | "day-missing" | "unknown-person" | "already-left" | "period-reversed";

export type AuthoriseRefusal = RightRefusal | "extent-missing" | "already-authorised";

export type GrantRefusal = RightRefusal | "role-missing" | "role-already-held";

/** `last-administrator`: an office that nobody administers could not even hire one. */
export type RevokeRefusal =
  | "not-allowed"
  | "role-missing"
  | "day-missing"
  | "day-past"
  | "unknown-person"
  | "role-not-held"
  | "last-administrator";

export type WithdrawRefusal =
  | "not-allowed"
  | "day-missing"
  | "day-past"
  | "unknown-person"
  | "not-authorised"
  | "last-administrator";

/** `stands-in` tells for whom: `absent`. */
export type DepartureRefusal =
  | "not-allowed"
  | "day-missing"
  | "unknown-person"
  | "already-left"
  | "leaves-before-start"
  | "stands-in"
  | "last-administrator";

export type SubstitutionRefusal =
  | "not-allowed"
  | "day-missing"
  | "unknown-person"
  | "period-reversed"
  | "day-past"
  | "already-left"
  | "stands-in"
  | "outside-unit"
  | "own-substitute"
  | "already-substituted"
  | "substitute-absent";

export type SubstitutionEndRefusal = "not-allowed" | "outside-unit" | "unknown-substitution" | "ends-today";

/** All refusals of the room. */
export type PeopleRefusal =
  | HireRefusal
  | AuthoriseRefusal
  | GrantRefusal
  | RevokeRefusal
  | WithdrawRefusal
  | DepartureRefusal
  | SubstitutionRefusal
  | SubstitutionEndRefusal;
