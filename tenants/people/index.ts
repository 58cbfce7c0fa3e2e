/** People of an office: positions, roles, authorisations, substitutions; and who may do what. */

export { findArrangedUnits } from "./arranged-units/find-arranged-units.ts";
export { type Departure, endEmployment } from "./employment/end-employment.ts";
export { hirePerson } from "./employment/hire-person.ts";
export { type Officer, type OfficerRecord, officerOn } from "./officer.ts";
export type { PeopleRefusal } from "./refusals.ts";
export { authorisePerson } from "./rights/authorise-person.ts";
export { findSigningAuthority } from "./rights/find-signing-authority.ts";
export { grantRole } from "./rights/grant-role.ts";
export { type RoleRevocation, revokeRole } from "./rights/revoke-role.ts";
export { type AuthorisationWithdrawal, withdrawAuthorisation } from "./rights/withdraw-authorisation.ts";
export { type Role, roles } from "./role.ts";
export { type Action, mayActorDo, mayDo, roleMatrix, usefulRoles } from "./role-matrix.ts";
export { listPeople, type OfficePerson } from "./staff/list-people.ts";
export { findStaffFile, listStaff, type StaffFile, type StaffMember } from "./staff/list-staff.ts";
export { type StaffSurvey, surveyStaff } from "./staff/survey-staff.ts";
export { endSubstitution } from "./substitutions/end-substitution.ts";
export { findSubstitute, type Substitute } from "./substitutions/find-substitute.ts";
export { listSubstitutes } from "./substitutions/list-substitutes.ts";
export { type ListedSubstitution, listSubstitutions } from "./substitutions/list-substitutions.ts";
export { substitute } from "./substitutions/substitute.ts";
export type { Authorisation, AuthorisationKind, NewPerson, RoleGrant, Substitution } from "./types.ts";
