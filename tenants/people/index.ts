/** People of an office: positions, roles, authorisations, substitutions; and who may do what. */
export { authorisePerson } from "./authorise-person.ts";
export { findSigningAuthority } from "./find-signing-authority.ts";
export { findSubstitute, type Substitute } from "./find-substitute.ts";
export { grantRole } from "./grant-role.ts";
export { hirePerson } from "./hire-person.ts";
export { listPeople, type OfficePerson } from "./list-people.ts";
export { type Officer, type OfficerRecord, officerOn } from "./officer.ts";
export { type RoleRevocation, revokeRole } from "./revoke-role.ts";
export { type Role, roles } from "./role.ts";
export { type Action, mayActorDo, mayDo, roleMatrix } from "./role-matrix.ts";
export { substitute } from "./substitute.ts";
export type { Authorisation, AuthorisationKind, NewPerson, RoleGrant, Substitution } from "./types.ts";
export { type AuthorisationWithdrawal, withdrawAuthorisation } from "./withdraw-authorisation.ts";
