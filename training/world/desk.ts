import { inTenant, type TenantTx } from "#db/scope.ts";
import { type CaseDetails, findCase } from "#tenants/cases/index.ts";
import { findItem, findLeadAssignment, type ItemDetails } from "#tenants/intake/index.ts";
import type { Outcome } from "#tenants/outcome.ts";
import type { Officer } from "#tenants/people/index.ts";
import type { PartName } from "./cast.ts";
import type { DemoOffice } from "./found-county.ts";
import { must } from "./must.ts";

type Work<Value> = (tx: TenantTx, me: Officer) => Promise<Outcome<Value, string>>;

/** Does one command at the desk of a part, in a transaction of its own, as a request would; a refusal is a fault. */
export async function at<Value>(office: DemoOffice, part: PartName, work: Work<Value>): Promise<Value> {
  const officer = office.people.get(part);
  if (!officer) throw new Error(`${office.slug} has nobody as ${part}`);
  return must(await inTenant(officer, (tx) => work(tx, officer)));
}

/** The item as it stands now: commands want the version that the person has read. */
export async function readItem(tx: TenantTx, itemId: string): Promise<ItemDetails> {
  const item = await findItem(tx, itemId);
  if (!item) throw new Error(`No item ${itemId}`);
  return item;
}

/** The assignment that the item lies with now. */
export async function readAssignment(tx: TenantTx, itemId: string) {
  const assignment = await findLeadAssignment(tx, itemId);
  if (!assignment) throw new Error(`Item ${itemId} lies with nobody`);
  return assignment;
}

/** The case as it stands now. */
export async function readCase(tx: TenantTx, mark: string): Promise<CaseDetails> {
  const found = await findCase(tx, mark);
  if (!found) throw new Error(`No case ${mark}`);
  return found;
}
