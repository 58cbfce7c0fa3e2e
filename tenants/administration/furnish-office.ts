import { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { importList, type ListKind } from "#tenants/jrwa/index.ts";
import { findOfficeKey, issueOfficeKey, lockOffice } from "#tenants/offices/index.ts";

/** The classification list is that of the regulation of 18.01.2011, in force from the first day of that year. */
const listFrom = Temporal.PlainDate.from("2011-01-01");

/**
 * Gives an office what it can't take in a letter without: a signing key and its classification list. What it has
 * already stays, so that it may be done again after a founding that broke off.
 * @param epowiatKey EPOWIAT_KEY: 32 bytes in base64
 */
export async function furnishOffice(tx: TenantTx, kind: ListKind, epowiatKey: string): Promise<void> {
  await lockOffice(tx);
  if (!(await findOfficeKey(tx, epowiatKey))) await issueOfficeKey(tx, epowiatKey);
  await importList(tx, kind, listFrom);
}
