/** Room: the demo county: dev seed, test fixture and sandbox content in one (decision 22). */
export { buildWorld, type WorldPlan } from "./build-world.ts";
export { demoPassword, tellAccounts } from "./demo-accounts.ts";
export { ensureWorld } from "./ensure-world.ts";
export { demoAddress } from "./found-county.ts";
export { demoResidentAddress } from "./residents.ts";
