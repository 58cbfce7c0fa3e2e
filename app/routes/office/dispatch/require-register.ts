import type { TenantTx } from "#db/scope.ts";
import { listOutgoingRegister, type OutgoingItem } from "#tenants/dispatch/index.ts";
import type { Officer } from "#tenants/people/index.ts";

/** The register of one year; 403 for whoever may not see it. */
export async function requireRegister(tx: TenantTx, officer: Officer, year: number): Promise<OutgoingItem[]> {
  const register = await listOutgoingRegister(tx, officer, year);
  if (!register.done) throw new Response(null, { status: 403 });
  return register.value;
}

/** The year that an address asks for; this year unless it names an earlier one. */
export function readRegisterYear(request: Request, thisYear: number): number {
  const typed = Number(new URL(request.url).searchParams.get("rok"));
  return Number.isInteger(typed) && typed >= 2000 && typed < thisYear ? typed : thisYear;
}
