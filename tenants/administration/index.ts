/**
 * What takes several rooms at once: an office's first day, and the hiring of a person with her account, her roles and
 * her invitation.
 */
export { type Appointment, type AppointmentRefusal, appointAdministrator } from "./appoint-administrator.ts";
export { type EmployRefusal, employPerson, type Newcomer } from "./employ-person.ts";
export { furnishOffice } from "./furnish-office.ts";
export { type InviteRefusal, inviteAgain } from "./invite-again.ts";
export { findNewcomerFault } from "./rules.ts";
