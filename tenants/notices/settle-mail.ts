import type { TenantTx } from "#db/scope.ts";
import { caseAddress } from "#tenants/addresses.ts";
import { recordEvent } from "#tenants/audit/index.ts";
import { listPeople } from "#tenants/people/index.ts";
import { notifyPerson } from "./notify-person.ts";
import { findHandledCase, findMail, updateWaitingMail } from "./store.ts";
import { isStaffMail } from "./templates/mails.ts";

/** Settles that a mail server took the mail over, with what it said. */
export async function confirmMail(tx: TenantTx, mailId: string, answer: string): Promise<void> {
  await updateWaitingMail(tx, mailId, { state: "sent", answer, sent_at: tx.wallNow });
}

/**
 * Settles that a mail can't be delivered: keeps the answer, records it, and tells the case's handler, or the registry
 * when there is no case yet, to call or to write. A notice to staff that bounces tells nobody: it stands in the product
 * anyway, and her answer could bounce in turn.
 */
export async function refuseMail(tx: TenantTx, mailId: string, answer: string): Promise<void> {
  if (!(await updateWaitingMail(tx, mailId, { state: "refused", answer }))) return;
  const mail = (await findMail(tx, mailId))!;
  const { template, recipient, caseId } = mail;
  await recordEvent(tx, { type: "mail.refused", caseId, data: { template } });
  if (isStaffMail(template)) return;
  const handled = caseId ? await findHandledCase(tx, caseId) : undefined;
  const path = handled ? caseAddress(mail.office, handled.mark) : "/";
  const data = { recipient, answer, number: mail.data.number ?? "–", path };
  const answerable = handled ? [handled.handlerId] : await listRegistry(tx);
  for (const personId of answerable) await notifyPerson(tx, { personId, kind: "mail-refused", data, caseId });
}

async function listRegistry(tx: TenantTx): Promise<string[]> {
  const people = await listPeople(tx);
  return people.filter(({ roles }) => roles.has("registry")).map(({ personId }) => personId);
}
