import { paths } from "#app/paths.ts";
import { environment } from "#environment";
import { type DemoPages, demoTrustedProfile, type TrustedProfile } from "#tenants/residents/index.ts";

/** Where the demo provider's page stands, and where its answer comes back to. */
export const demoPages: DemoPages = {
  page: paths.demoTrustedProfile(),
  callback: paths.trustedProfileReturn(),
};

/** The way in which residents of this installation show who they are; the one place that chooses it. */
export function identityProvider(): TrustedProfile {
  return demoTrustedProfile(demoPages, environment().EPOWIAT_KEY ?? "");
}
