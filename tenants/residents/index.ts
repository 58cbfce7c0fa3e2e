/** Residents: their accounts, and how they show who they are. */
export { confirmIdentity } from "./confirm-identity.ts";
export {
  answerDemoRequest,
  type DemoPages,
  demoRequestParameter,
  demoTrustedProfile,
} from "./demo-trusted-profile.ts";
export { findIdentity } from "./find-identity.ts";
export { findMailAddress } from "./find-mail-address.ts";
export type { NewResident } from "./new-resident.ts";
export { type OrderedAccount, orderAccount } from "./order-account.ts";
export { registerResident } from "./register-resident.ts";
export type { Identity, IdentityRefusal, IdentityRequest, TrustedProfile } from "./trusted-profile.ts";
