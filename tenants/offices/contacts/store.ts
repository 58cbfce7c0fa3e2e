import type { Temporal } from "temporal-polyfill";
import { newId } from "#db/id.ts";
import type { PublicTx, TenantTx } from "#db/scope.ts";
import type { ContactKind, NewContact, OfficeContact } from "./contact.ts";

const columns = ["kind", "name", "email", "phone", "valid_from as from", "valid_to as to"] as const;

/** The contacts in force on `day`. */
export async function selectContacts(
  tx: TenantTx | PublicTx,
  tenantId: number,
  day: Temporal.PlainDate,
): Promise<OfficeContact[]> {
  const rows = await tx.rows
    .selectFrom("office_contacts")
    .select(columns)
    .where("tenant_id", "=", tenantId)
    .where("valid_from", "<=", day)
    .where((row) => row.or([row("valid_to", "is", null), row("valid_to", ">=", day)]))
    .execute();
  return rows.map((row) => ({ ...row, kind: row.kind as ContactKind }));
}

/** The latest contact of a kind, locked to the end of the transaction. */
export function lockLatestContact(tx: TenantTx, kind: ContactKind) {
  return tx.rows
    .selectFrom("office_contacts")
    .select(["id", "valid_from as from", "valid_to as to"])
    .where("tenant_id", "=", tx.tenantId)
    .where("kind", "=", kind)
    .orderBy("valid_from", "desc")
    .forUpdate()
    .executeTakeFirst();
}

/** Inserts a contact. */
export async function insertContact(tx: TenantTx, contact: NewContact): Promise<void> {
  const { kind, name, email, phone, from } = contact;
  await tx.rows
    .insertInto("office_contacts")
    .values({ tenant_id: tx.tenantId, id: newId(), kind, name, email, phone, valid_from: from })
    .execute();
}

/** Changes a contact. */
export async function updateContact(
  tx: TenantTx,
  id: string,
  change: Partial<Pick<NewContact, "name" | "email" | "phone">> & { valid_to?: Temporal.PlainDate | null },
): Promise<void> {
  await tx.rows
    .updateTable("office_contacts")
    .set(change)
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", id)
    .execute();
}
