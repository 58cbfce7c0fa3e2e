import { newId } from "#db/id.ts";
import type { TenantTx } from "#db/scope.ts";
import { queueMail } from "./queue-mail.ts";
import { findAddressee, insertNotice } from "./store.ts";
import type { MailData, NoticeData } from "./templates/mails.ts";
import type { NoticeKind } from "./templates/staff-notices.ts";
import { insertUnopened } from "./unopened/store.ts";

/** Something that a member of staff should know or do. */
export interface NoticeOrder<Kind extends NoticeKind> {
  readonly personId: string;
  readonly kind: Kind;
  readonly data: NoticeData<Kind>;
  readonly caseId?: string | null;
  readonly incomingItemId?: string | null;
  readonly documentId?: string | null;
}

/** Notices that something has come to the person's desk: in her lists it is new until she opens it. */
const arrivals: readonly NoticeKind[] = ["item-assigned", "case-handed-over"];

/** Leaves a notice for a person of this office, and mails it to her too if she wants that. */
export async function notifyPerson<Kind extends NoticeKind>(
  tx: TenantTx,
  order: NoticeOrder<Kind>,
): Promise<void> {
  const { email, wantsMail } = await findAddressee(tx, order.personId);
  const id = newId();
  await insertNotice(tx, { id, ...order });
  const thingId = order.caseId ?? order.incomingItemId;
  if (thingId && arrivals.includes(order.kind)) await insertUnopened(tx, order.personId, thingId);
  if (!wantsMail) return;
  const data = order.data as MailData<Kind>;
  // Under the notice's id, so that what settles the one keeps the other from leaving.
  await queueMail(tx, { id, template: order.kind, recipient: email, data, caseId: order.caseId });
}
