import { paths } from "#app/paths.ts";
import { environment } from "#environment";
import { type DemoPages, demoTrustedProfile, type TrustedProfile } from "#tenants/residents/index.ts";

/** Where the demo provider's page stands, and where its answer comes back to. */
export const demoPages: DemoPages = {
  page: paths.demoTrustedProfile(),
  callback: paths.trustedProfileReturn(),
};

/**
 * The way in which residents of this installation show who they are; the one place that chooses it. The demo's
 * provider takes anybody's word, so an installation that isn't a demo has none until a real one is connected: 501.
 */
export function identityProvider(): TrustedProfile {
  const { EPOWIAT_DEMO, EPOWIAT_KEY } = environment();
  if (EPOWIAT_DEMO !== "1") throw new Response(null, { status: 501 });
  return demoTrustedProfile(demoPages, EPOWIAT_KEY ?? "");
}
