import type { TenantTx } from "#db/scope.ts";
import { letterAddress } from "#tenants/addresses.ts";
import { dateInPolish } from "#tenants/calendar/index.ts";
import { queueMail } from "#tenants/notices/index.ts";
import { findOffice } from "#tenants/offices/index.ts";
import { findService } from "#tenants/portal/index.ts";
import { hasMailTo, selectAnnouncement } from "./store.ts";

/** Whose account a letter lies in; undefined for an unknown one. */
export async function findRecipient(tx: TenantTx, letterId: string): Promise<string | undefined> {
  return (await selectAnnouncement(tx, letterId))?.residentId;
}

/**
 * Writes the mail that says a letter waits: from whom, by when to open it, and where; nothing of what it holds.
 * Written once, however often it is asked for.
 */
export async function announceLetter(tx: TenantTx, letterId: string, recipient: string): Promise<void> {
  const letter = await selectAnnouncement(tx, letterId);
  const path = letterAddress(letterId);
  if (!letter || (await hasMailTo(tx, letter.caseId, path))) return;
  const { caseId, mark, fictionOn, slug, service } = letter;
  const office = await findOffice(tx, slug);
  await queueMail(tx, {
    template: "letter-arrived",
    recipient,
    caseId,
    data: {
      number: mark,
      service: (service && findService(service)?.name) ?? letter.title,
      office: office?.officeName.text ?? "",
      openUntil: dateInPolish(fictionOn.subtract({ days: 1 })),
      deemedOn: dateInPolish(fictionOn),
      path,
    },
  });
}
