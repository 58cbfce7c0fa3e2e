import { newId } from "#db/id.ts";
import { findCase, openCase } from "#tenants/cases/index.ts";
import { assignItem, findItem, type NewItem } from "#tenants/intake/index.ts";
import type { Officer } from "#tenants/people/index.ts";
import type { TestDatabase } from "./database.ts";
import { mustBeDone } from "./staff.ts";
import type { StaffedOffice } from "./staffed-office.ts";

/** Registers an item and assigns it to a person; answers what her page reads of it. */
export async function assignTo(office: StaffedOffice, officer: Officer, item: Partial<NewItem> = {}) {
  const { itemId } = await office.register(item);
  const executors = [{ kind: "person", personId: officer.personId, isLead: true } as const];
  const order = { itemId, version: 1, instructions: "", dueOn: null, evenIfAbsent: true, executors };
  mustBeDone(await office.as(office.zofia, (tx) => assignItem(tx, office.zofia, order)));
  return readItem(office, itemId);
}

/** What a page reads of an item. */
export async function readItem(office: StaffedOffice, itemId: string) {
  const item = await office.as(office.joanna, (tx) => findItem(tx, itemId));
  return { itemId, version: item!.version };
}

/** Opens a case of class 6131 from a fresh item; answers its page. */
export async function openFresh(office: StaffedOffice, officer: Officer, item: Partial<NewItem> = {}) {
  const read = await assignTo(office, officer, item);
  const wanted = { ...read, jrwaSymbol: "6131", title: "Usunięcie lipy, Borowno" };
  const { mark } = mustBeDone(await office.as(officer, (tx) => openCase(tx, officer, wanted)));
  return readCase(office, mark);
}

/** What a page reads of a case. */
export async function readCase(office: StaffedOffice, mark: string) {
  const found = await office.as(office.ewa, (tx) => findCase(tx, mark));
  if (!found) throw new Error(`No case ${mark}`);
  return found;
}

/** A matter of a resident on her side, for items that she filed. */
export async function makeMatter(
  database: TestDatabase,
  tenantId: number,
  email = "anna@example.org",
): Promise<string> {
  const [userId, residentId, matterId] = [newId(), newId(), newId()];
  await database.admin(
    `insert into users (id, kind, email, password_hash, created_at) values ($1, 'resident', $2, '-', now())`,
    [userId, `${userId}@example.org`],
  );
  await database.admin(
    `insert into residents (resident_id, user_id, email, first_name, last_name)
     values ($1, $2, $3, 'Anna', 'Przybylska')`,
    [residentId, userId, email],
  );
  await database.admin(
    `insert into resident_cases (tenant_id, id, resident_id, service, title, rpw, stage, stage_data, started_on,
       lookup_hash, updated_at)
     values ($1, $2, $3, 'drzewo-zezwolenie', 'Usunięcie lipy', 'RPW.1.2026', 'received', '{}', '2026-10-12',
       repeat('0', 64), now())`,
    [tenantId, matterId, residentId],
  );
  return matterId;
}

/** Makes an item one that the resident filed in her matter. */
export async function fileInMatter(database: TestDatabase, itemId: string, matterId: string): Promise<void> {
  await database.admin("update incoming_items set resident_case_id = $2, channel = 'form' where id = $1", [
    itemId,
    matterId,
  ]);
}

/** What the resident's page has of her matter. */
export async function readMatter(database: TestDatabase, matterId: string) {
  const [matter] = await database.admin<{
    stage: string;
    case_mark: string;
    handler: string;
    dueOn: string | null;
  }>('select stage, case_mark, handler, due_on::text as "dueOn" from resident_cases where id = $1', [
    matterId,
  ]);
  const steps = await database.admin<{ kind: string }>(
    "select kind from resident_steps where resident_case_id = $1 order by at, ordinal",
    [matterId],
  );
  return { ...matter!, steps: steps.map(({ kind }) => kind) };
}
