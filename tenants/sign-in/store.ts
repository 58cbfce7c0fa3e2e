import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { CountyTx, SignInTx } from "#db/scope.ts";
import type { Account, AccountKind } from "./account.ts";
import type { PasswordHash } from "./password.ts";
import type { Tries } from "./throttle.ts";

/** Inserts an account; answers false when its e-mail address has one of that kind. */
export async function insertUser(
  tx: CountyTx | SignInTx,
  user: { userId: string; kind: AccountKind; email: string; passwordHash: PasswordHash | null },
): Promise<boolean> {
  const row = await tx.rows
    .insertInto("users")
    .values({
      id: user.userId,
      kind: user.kind,
      email: user.email,
      password_hash: user.passwordHash,
      created_at: tx.wallNow,
    })
    .onConflict((conflict) => conflict.columns(["kind", "email"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** The id of the staff account of an address. */
export async function selectStaffId(tx: CountyTx, email: string): Promise<string> {
  const row = await tx.rows
    .selectFrom("users")
    .select("id")
    .where("kind", "=", "staff")
    .where("email", "=", email)
    .executeTakeFirstOrThrow();
  return row.id;
}

/** The account of that kind and address. */
export async function selectAccount(tx: SignInTx, kind: AccountKind, email: string): Promise<Account | null> {
  const row = await tx.rows
    .selectFrom("users")
    .select(["id", "password_hash", "totp_secret", "blocked_at"])
    .where("kind", "=", kind)
    .where("email", "=", email)
    .executeTakeFirst();
  if (!row) return null;
  return {
    userId: row.id,
    passwordHash: row.password_hash,
    sealedSecret: row.totp_secret,
    isBlocked: row.blocked_at !== null,
  };
}

/** The account of that kind and address, locked to the end of the transaction. */
export async function lockUser(tx: SignInTx, kind: AccountKind, email: string) {
  const row = await tx.rows
    .selectFrom("users")
    .select(["id", "password_hash", "blocked_at"])
    .where("kind", "=", kind)
    .where("email", "=", email)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return null;
  return { userId: row.id, hasPassword: row.password_hash !== null, isBlocked: row.blocked_at !== null };
}

/** Sets another password. */
export async function updatePassword(
  tx: SignInTx,
  userId: string,
  passwordHash: PasswordHash,
): Promise<void> {
  await tx.rows.updateTable("users").set({ password_hash: passwordHash }).where("id", "=", userId).execute();
}

/** Sets the second factor and the step of its first code; answers false when there is one already. */
export async function updateSecondFactor(
  tx: SignInTx,
  userId: string,
  sealed: string,
  step: number,
): Promise<boolean> {
  const { numUpdatedRows } = await tx.rows
    .updateTable("users")
    .set({ totp_secret: sealed, totp_step: step })
    .where("id", "=", userId)
    .where("totp_secret", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The password and the block of an account as they are now; neither changes before the transaction ends. */
export async function holdPassword(tx: SignInTx, userId: string) {
  const row = await tx.rows
    .selectFrom("users")
    .select(["password_hash", "blocked_at"])
    .where("id", "=", userId)
    .forShare()
    .executeTakeFirst();
  return row && { passwordHash: row.password_hash, isBlocked: row.blocked_at !== null };
}

/** Whether an account has a second factor. */
export async function selectHasSecondFactor(tx: SignInTx, userId: string): Promise<boolean> {
  const row = await tx.rows
    .selectFrom("users")
    .select("totp_secret")
    .where("id", "=", userId)
    .executeTakeFirstOrThrow();
  return row.totp_secret !== null;
}

/** Takes the second factor away; the step of its last code stays, so that none opens twice. */
export async function deleteSecondFactor(tx: SignInTx, userId: string): Promise<void> {
  await tx.rows.updateTable("users").set({ totp_secret: null }).where("id", "=", userId).execute();
}

/** Uses a code's time step up; answers false when it, or a later one, was used before. */
export async function takeCodeStep(tx: SignInTx, userId: string, step: number): Promise<boolean> {
  const { numUpdatedRows } = await tx.rows
    .updateTable("users")
    .set({ totp_step: step })
    .where("id", "=", userId)
    .where((row) => row.or([row("totp_step", "is", null), row("totp_step", "<", step)]))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The tries of a key, locked to the end of the transaction; a new key starts with none. */
export async function lockTries(tx: SignInTx, key: string): Promise<Tries> {
  const row = await tx.rows
    .insertInto("attempts")
    .values({ key, failures: 0, window_started_at: tx.wallNow })
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ key }))
    .returning(["failures", "window_started_at", "blocked_until"])
    .executeTakeFirstOrThrow();
  return {
    failures: row.failures,
    windowStartedAt: row.window_started_at,
    blockedUntil: row.blocked_until,
  };
}

/** Writes the tries of a key. */
export async function updateTries(tx: SignInTx, key: string, tries: Tries): Promise<void> {
  await tx.rows
    .updateTable("attempts")
    .set({
      failures: tries.failures,
      window_started_at: tries.windowStartedAt,
      blocked_until: tries.blockedUntil,
    })
    .where("key", "=", key)
    .execute();
}

/** Forgets the tries of an account, from wherever they came. */
export async function clearTries(tx: SignInTx, account: string): Promise<void> {
  await tx.rows
    .deleteFrom("attempts")
    .where((tried) => tried.or([tried("key", "=", account), tried("key", "like", `${account}:%`)]))
    .execute();
}

/** Forgets tries of windows that started, and blocks that ended, before `moment`. */
export async function deleteForgottenTries(tx: SignInTx, moment: Temporal.Instant): Promise<void> {
  await tx.rows
    .deleteFrom("attempts")
    .where("window_started_at", "<", moment)
    .where((row) => row.or([row("blocked_until", "is", null), row("blocked_until", "<", moment)]))
    .execute();
}

/** Deletes residents' accounts made before `moment` that have neither a password nor a link to set one. */
export async function deleteUnopenedAccounts(tx: SignInTx, moment: Temporal.Instant): Promise<void> {
  const unopened = await tx.rows
    .selectFrom("users")
    .select("id")
    .where("kind", "=", "resident")
    .where("password_hash", "is", null)
    .where("created_at", "<", moment)
    .where((user) =>
      user.not(
        user.exists(
          user.selectFrom("password_links").select("id").whereRef("password_links.user_id", "=", "users.id"),
        ),
      ),
    )
    // One that is being ordered anew is left alone; what was ordered before it was locked, the next statements see.
    .forUpdate()
    .skipLocked()
    .execute();
  const ids = unopened.map(({ id }) => id);
  if (ids.length === 0) return;
  const ordered = await tx.rows
    .selectFrom("password_links")
    .select("user_id")
    .where("user_id", "in", ids)
    .execute();
  const forgotten = ids.filter((id) => !ordered.some(({ user_id }) => user_id === id));
  if (forgotten.length === 0) return;
  await tx.rows.deleteFrom("residents").where("user_id", "in", forgotten).execute();
  await tx.rows.deleteFrom("users").where("id", "in", forgotten).execute();
}

/** Inserts a session. */
export async function insertSession(
  tx: SignInTx,
  id: string,
  userId: string,
  expiresAt: Temporal.Instant,
): Promise<void> {
  await tx.rows
    .insertInto("sessions")
    .values({ id, user_id: userId, created_at: tx.wallNow, expires_at: expiresAt })
    .execute();
}

/** A live session with its account and the officers (a row an office) or the resident behind it, in one query. */
export function selectSession(tx: SignInTx, sessionId: string) {
  return tx.rows
    .selectFrom("sessions")
    .innerJoin("users", "users.id", "sessions.user_id")
    .leftJoin("officers", "officers.user_id", "users.id")
    .leftJoin("tenants", "tenants.id", "officers.tenant_id")
    .leftJoin("residents", "residents.user_id", "users.id")
    .select(["sessions.id", "users.id as userId", "users.kind", "users.email"])
    .select(["sessions.expires_at as expiresAt", "sessions.trusted_at as trustedAt"])
    .select(["officers.tenant_id as tenantId", "tenants.slug as office", "officers.person_id as personId"])
    .select(["officers.name", "officers.position", "officers.unit_id as unitId"])
    .select(["officers.roles", "officers.authorised"])
    .select((row) =>
      row
        .selectFrom("county_roles")
        .whereRef("county_roles.user_id", "=", "users.id")
        .select(sql`coalesce(jsonb_agg(role), '[]')`.as("all"))
        .as("countyRoles"),
    )
    .select(["residents.resident_id as residentId", "residents.confirmed_at as confirmedAt"])
    .select(["residents.first_name as firstName", "residents.last_name as lastName"])
    .where("sessions.id", "=", sessionId)
    .where("sessions.expires_at", ">", tx.wallNow)
    .where("users.blocked_at", "is", null)
    .orderBy("officers.tenant_id")
    .execute();
}

/** Trusts a live session and moves it to a new id; answers false when there is none. */
export async function updateSessionTrust(tx: SignInTx, id: string, newId: string): Promise<boolean> {
  const { numUpdatedRows } = await tx.rows
    .updateTable("sessions")
    .set({ id: newId, trusted_at: tx.wallNow })
    .where("id", "=", id)
    .where("expires_at", ">", tx.wallNow)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Deletes one session. */
export async function deleteSession(tx: SignInTx, id: string): Promise<void> {
  await tx.rows.deleteFrom("sessions").where("id", "=", id).execute();
}

/** Deletes all sessions of an account. */
export async function deleteSessionsOf(tx: SignInTx, userId: string): Promise<void> {
  await tx.rows.deleteFrom("sessions").where("user_id", "=", userId).execute();
}

/** Deletes sessions that are over. */
export async function deleteExpiredSessions(tx: SignInTx): Promise<void> {
  await tx.rows.deleteFrom("sessions").where("expires_at", "<=", tx.wallNow).execute();
}

/** Writes down a role above the offices; one held already stays. */
export async function insertCountyRole(tx: CountyTx, userId: string, role: string): Promise<void> {
  await tx.rows
    .insertInto("county_roles")
    .values({ user_id: userId, role, granted_at: tx.wallNow })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
