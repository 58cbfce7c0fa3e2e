import type { TenantActor } from "#db/scope.ts";

/**
 * The county's administrator as she acts in an office while she sets it up: by name in that office's own log, and
 * without a person there, so that she never stands among its staff.
 */
export function countyActor(tenantId: number, email: string): TenantActor {
  return { tenantId, personId: null, name: email, position: "administrator powiatu" };
}
