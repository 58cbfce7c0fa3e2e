/** People of an office: positions, roles, authorisations, substitutions; and who may do what. */
export { type Authorisation, type AuthorisationKind, authorisePerson } from "./authorise-person.ts";
export { findSigningAuthority } from "./find-signing-authority.ts";
export { findSubstitute, type Substitute } from "./find-substitute.ts";
export { grantRole, type RoleGrant } from "./grant-role.ts";
export { hirePerson, type NewPerson } from "./hire-person.ts";
export { listPeople, type OfficePerson } from "./list-people.ts";
export { type Officer, type OfficerRecord, officerOn } from "./officer.ts";
export { type RoleRevocation, revokeRole } from "./revoke-role.ts";
export { type Role, roles } from "./role.ts";
export { type Action, mayDo, roleMatrix } from "./role-matrix.ts";
export { type Substitution, type SubstitutionRefusal, substitute } from "./substitute.ts";
export { type AuthorisationWithdrawal, withdrawAuthorisation } from "./withdraw-authorisation.ts";
