import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { findSigningAuthority, listPeople, type OfficePerson } from "#tenants/people/index.ts";
import { findUnit } from "#tenants/units/index.ts";

/**
 * Who approves a draft of this unit: its head, or the head of the unit above when it has none or she wrote it herself;
 * above all units, whoever may sign.
 */
export async function findApprover(
  tx: TenantTx,
  unitId: string,
  authorId: string,
): Promise<OfficePerson | undefined> {
  const people = await listPeople(tx);
  for (
    let unit = await findUnit(tx, unitId);
    unit;
    unit = unit.parentId ? await findUnit(tx, unit.parentId) : null
  ) {
    const { unitId: id } = unit;
    const head = people.find(
      (person) => person.unitId === id && person.personId !== authorId && holds(person, "head"),
    );
    if (head) return head;
  }
  return findSignatory(tx, authorId);
}

/** The first person who may sign for the office today, leaving out `exceptId`. */
export async function findSignatory(tx: TenantTx, exceptId?: string): Promise<OfficePerson | undefined> {
  const today = legalDate(tx.now);
  for (const person of await listPeople(tx)) {
    if (person.personId === exceptId || !holds(person, "signatory")) continue;
    if (await findSigningAuthority(tx, person.personId, today)) return person;
  }
  return undefined;
}

/** One of the office's people, if she may approve today. */
export async function findApproverById(tx: TenantTx, personId: string): Promise<OfficePerson | undefined> {
  const person = (await listPeople(tx)).find((one) => one.personId === personId);
  return person && (holds(person, "head") || holds(person, "signatory")) ? person : undefined;
}

function holds(person: OfficePerson, role: "head" | "signatory"): boolean {
  return person.isAuthorised && person.roles.has(role);
}
