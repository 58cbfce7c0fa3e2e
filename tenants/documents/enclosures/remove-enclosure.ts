import type { TenantTx } from "#db/scope.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { Officer } from "#tenants/people/index.ts";
import type { EnclosureRefusal } from "../refusals.ts";
import type { ReadVersion } from "../types.ts";
import { changeEnclosures } from "./change-enclosures.ts";

/** Takes one file off a draft again, as a new version; the older versions keep it. */
export function removeEnclosure(
  tx: TenantTx,
  officer: Officer,
  { fileId, ...read }: ReadVersion & { readonly fileId: string },
): Promise<Outcome<ReadVersion, EnclosureRefusal>> {
  return changeEnclosures(tx, officer, read, async (enclosed) => {
    const left = enclosed.filter((one) => one.fileId !== fileId);
    return left.length < enclosed.length ? done(left) : refused("enclosure-unknown");
  });
}
