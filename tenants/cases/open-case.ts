import type { TenantTx } from "#db/scope.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { type Channel, isBarredDemand } from "#tenants/intake/index.ts";
import { enqueue } from "#tenants/outbox/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { listPeople, mayDo, type Officer } from "#tenants/people/index.ts";
import { tellResident } from "#tenants/resident-cases/index.ts";
import { type CaseTerm, usualTerm } from "./clock/case-terms.ts";
import { fileDocuments } from "./opening/file-documents.ts";
import { listFirstParties } from "./opening/list-first-parties.ts";
import { type OpenedCase, recordCase } from "./opening/record-case.ts";
import { selectResidentSide, selectWaitingItems } from "./opening/store.ts";
import { takeItem } from "./opening/take-item.ts";
import type { OpenRefusal } from "./refusals.ts";

/** A case to be opened from an item. */
export interface NewCase {
  readonly itemId: string;
  /** Version of the item. */
  readonly version: number;
  readonly jrwaSymbol: string;
  readonly title: string;
  /** Number of the base case when the case goes into a group that was set apart (IK § 5). */
  readonly groupNumber?: number | null;
  /** Left out: what the law gives to its kind, most often one month (KPA art. 35 § 3). */
  readonly term?: CaseTerm;
}

/**
 * Opens a case from an assigned item (IK § 26). It belongs to the unit of the item's lead assignment; its handler
 * is the person named there, or the officer who takes it from her unit's queue. It started when the item came in
 * (KPA art. 61 § 3, 3a), and that is where its clock starts. Its parties are those whom an online application names,
 * else the item's sender.
 */
export async function openCase(
  tx: TenantTx,
  officer: Officer,
  { itemId, version, jrwaSymbol, title, groupNumber = null, term }: NewCase,
): Promise<Outcome<Pick<OpenedCase, "caseId" | "mark">, OpenRefusal>> {
  if (!mayDo(officer, "open-case")) return refused("not-allowed");
  const taken = await takeItem(tx, officer, { itemId, version });
  if (!taken.done) return taken;
  const { item, assignment } = taken.value;
  const { documentKind, residentCaseId } = item;
  if (isBarredDemand({ documentKind, channel: item.channel as Channel }))
    return refused("email-is-no-application");
  const resident = residentCaseId ? await selectResidentSide(tx, residentCaseId) : undefined;
  const service = resident?.service ?? null;
  const handlerId = assignment.personId ?? officer.personId;
  const opened = await recordCase(tx, {
    unitId: assignment.unitId,
    handlerId,
    jrwaSymbol,
    title,
    groupNumber,
    service,
    residentCaseId,
    startedOn: item.receivedOn,
    term: term ?? usualTerm(documentKind, service),
    parties: await listFirstParties(tx, item, resident?.residentId ?? null),
  });
  if (!opened.done) return opened;
  const { caseId, mark } = opened.value;
  const documentId = await fileDocuments(tx, caseId, item);
  const data = { mark, rpw: item.rpw, jrwaSymbol };
  await recordEvent(tx, { type: "case.opened", caseId, incomingItemId: itemId, documentId, data });
  if (residentCaseId) {
    await tellOpened(tx, residentCaseId, handlerId, opened.value);
    await attachWaiting(tx, residentCaseId, caseId);
  }
  return done({ caseId, mark });
}

async function tellOpened(tx: TenantTx, residentCaseId: string, handlerId: string, opened: OpenedCase) {
  const person = (await listPeople(tx)).find(({ personId }) => personId === handlerId)!;
  const handler = `${person.name}, ${person.position}`;
  const { mark, unitName } = opened;
  await tellResident(tx, residentCaseId, {
    stage: "in-progress",
    step: { kind: "case-opened", data: { caseMark: mark, handler } },
    caseMark: mark,
    handler,
    unitName,
  });
}

/** What she filed in the matter while it had no case yet follows into this one. */
async function attachWaiting(tx: TenantTx, residentCaseId: string, caseId: string): Promise<void> {
  for (const incomingItemId of await selectWaitingItems(tx, residentCaseId)) {
    const key = `${incomingItemId}:${caseId}`;
    await enqueue(tx, { topic: "filing.attach", key, payload: { incomingItemId } });
  }
}
