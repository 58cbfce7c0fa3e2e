import type { TenantTx } from "#db/scope.ts";
import type { Officer } from "#tenants/people/index.ts";
import { selectUsualInstructions } from "./store.ts";

/** Up to five instructions that the officer gave most often in her last 100 assignments. */
export function listUsualInstructions(tx: TenantTx, { personId }: Officer): Promise<string[]> {
  return selectUsualInstructions(tx, personId, { latest: 100, most: 5 });
}
