import type { ResidentTx, SignInTx } from "#db/scope.ts";
import { normaliseEmail } from "#tenants/sign-in/index.ts";
import type { NewResident } from "./new-resident.ts";
import type { Identity } from "./trusted-profile.ts";

/** Inserts the resident of an account. */
export async function insertResident(
  tx: SignInTx,
  resident: NewResident & { userId: string; residentId: string },
): Promise<void> {
  await tx.rows
    .insertInto("residents")
    .values({
      resident_id: resident.residentId,
      user_id: resident.userId,
      email: normaliseEmail(resident.email),
      first_name: resident.firstName.trim(),
      last_name: resident.lastName.trim(),
    })
    .execute();
}

/** Writes what somebody says her name is. */
export async function updateNames(
  tx: SignInTx,
  userId: string,
  { firstName, lastName }: Pick<NewResident, "firstName" | "lastName">,
): Promise<void> {
  await tx.rows
    .updateTable("residents")
    .set({ first_name: firstName.trim(), last_name: lastName.trim() })
    .where("user_id", "=", userId)
    .execute();
}

/** Writes a confirmed identity, unless another PESEL stands there; answers whether it was written. */
export async function updateIdentity(tx: ResidentTx, identity: Identity): Promise<boolean> {
  const { numUpdatedRows } = await tx.rows
    .updateTable("residents")
    .set({
      pesel: identity.pesel,
      first_name: identity.firstName,
      last_name: identity.lastName,
      confirmed_at: tx.wallNow,
    })
    .where("resident_id", "=", tx.residentId)
    .where((row) => row.or([row("pesel", "is", null), row("pesel", "=", identity.pesel)]))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The resident's mail address. */
export async function selectEmail(tx: ResidentTx): Promise<string | undefined> {
  const row = await tx.rows
    .selectFrom("residents")
    .select("email")
    .where("resident_id", "=", tx.residentId)
    .executeTakeFirst();
  return row?.email;
}

/** The identity that was confirmed. */
export async function selectIdentity(tx: ResidentTx): Promise<Identity | undefined> {
  const row = await tx.rows
    .selectFrom("residents")
    .select(["pesel", "first_name", "last_name"])
    .where("resident_id", "=", tx.residentId)
    .where("confirmed_at", "is not", null)
    .executeTakeFirst();
  if (!row?.pesel) return undefined;
  return { pesel: row.pesel, firstName: row.first_name, lastName: row.last_name };
}
