import type { PublicTx, TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import type { ContactKind, OfficeContact } from "./contact.ts";
import { selectContacts } from "./store.ts";

/** Whom to write to in an office today, by what about; null where the office has named nobody yet. */
export async function findContacts(
  tx: TenantTx | PublicTx,
  tenantId: number,
): Promise<Readonly<Record<ContactKind, OfficeContact | null>>> {
  const contacts = await selectContacts(tx, tenantId, legalDate(tx.now));
  const of = (wanted: ContactKind) => contacts.find(({ kind }) => kind === wanted) ?? null;
  return { "data-protection": of("data-protection"), accessibility: of("accessibility") };
}
