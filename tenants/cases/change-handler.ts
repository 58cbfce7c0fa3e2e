import type { TenantTx } from "#db/scope.ts";
import { caseAddress } from "#tenants/addresses.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { type NoticeKind, notifyPerson, settleNotices } from "#tenants/notices/index.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { listPeople, mayDo, type Officer } from "#tenants/people/index.ts";
import { tellResident } from "#tenants/resident-cases/index.ts";
import { lockCase } from "./lock-case.ts";
import type { HandlerRefusal } from "./refusals.ts";
import { updateCase } from "./store.ts";
import type { CaseRead } from "./types.ts";

/** What a handler is asked as such: a letter that waits for her consent or signature waits on. */
const askedOfHandler: readonly NoticeKind[] = [
  "case-handed-over",
  "call-unanswered",
  "position-missing",
  "item-attached",
  "withdrawal-filed",
  "due-soon",
  "overdue",
  "document-returned",
  "letter-delivered",
  "delivery-failed",
  "mail-refused",
];

/**
 * Gives a case to another handler of the same unit; the unit's head does so. A case that another unit takes over
 * gets a new mark there and a cross-reference (IK § 28.3), which is not this.
 */
export async function changeHandler(
  tx: TenantTx,
  officer: Officer,
  { handlerId, ...read }: CaseRead & { readonly handlerId: string },
): Promise<Outcome<undefined, HandlerRefusal>> {
  if (!mayDo(officer, "assign")) return refused("not-allowed");
  const locked = await lockCase(tx, officer, read);
  if (!locked.done) return locked;
  const { head, capacity } = locked.value;
  const person = (await listPeople(tx)).find(({ personId }) => personId === handlerId);
  if (!person?.isAuthorised) return refused("handler-unknown");
  if (handlerId === head.handlerId) return refused("handler-unchanged", { handler: person.name });
  if (person.unitId !== head.unitId) return refused("handler-outside-unit", { handler: person.name });
  const { caseId, mark, title, residentCaseId } = head;
  await updateCase(tx, caseId, { handler_id: handlerId });
  await recordEvent(tx, {
    type: "case.handler-changed",
    caseId,
    data: { from: head.handlerName, to: person.name, ...capacity },
  });
  await settleNotices(tx, { caseId, personIds: [head.handlerId], kinds: askedOfHandler });
  if (handlerId !== officer.personId) {
    const data = { mark, title, path: caseAddress(officer.office, mark) };
    await notifyPerson(tx, { personId: handlerId, kind: "case-handed-over", data, caseId });
  }
  if (residentCaseId) {
    const handler = `${person.name}, ${person.position}`;
    await tellResident(tx, residentCaseId, { step: { kind: "handler-changed", data: { handler } }, handler });
  }
  return done();
}
