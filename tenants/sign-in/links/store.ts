import { sql, type Updateable } from "kysely";
import type { Temporal } from "temporal-polyfill";
import { newId } from "#db/id.ts";
import type { DB } from "#db/schema.ts";
import type { SignInTx, TenantTx } from "#db/scope.ts";
import type { Backlog } from "#tenants/outbox/index.ts";
import type { AccountKind } from "../account.ts";
import type { LinkPurpose } from "./link.ts";

interface NewLink {
  readonly userId: string;
  readonly purpose: LinkPurpose;
  readonly sender: string;
  readonly returnTo?: string;
}

/** Leaves the order to mail a link, and wakes the worker at commit. */
export async function insertLink(tx: TenantTx | SignInTx, link: NewLink): Promise<void> {
  await tx.rows
    .insertInto("password_links")
    .values({
      id: newId(),
      user_id: link.userId,
      purpose: link.purpose,
      sender: link.sender,
      ...(link.returnTo !== undefined && { return_to: link.returnTo }),
      created_at: tx.wallNow,
      due_at: tx.wallNow,
    })
    .execute();
  await sql`select pg_notify('epowiat_outbox', 'password_links')`.execute(tx.rows);
}

/** The accounts of an address that aren't blocked, locked to the end of the transaction. */
export async function lockAccountsOf(tx: SignInTx, email: string): Promise<string[]> {
  const rows = await tx.rows
    .selectFrom("users")
    .select("id")
    .where("email", "=", email)
    .where("blocked_at", "is", null)
    .forUpdate()
    .execute();
  return rows.map(({ id }) => id);
}

/** How many links of a kind were ordered for an account since `moment`. */
export async function countLinks(
  tx: SignInTx,
  userId: string,
  purpose: LinkPurpose,
  moment: Temporal.Instant,
): Promise<number> {
  const rows = await tx.rows
    .selectFrom("password_links")
    .select("id")
    .where("user_id", "=", userId)
    .where("purpose", "=", purpose)
    .where("created_at", ">", moment)
    .execute();
  return rows.length;
}

/** The oldest link that waits to be mailed and is nobody else's, with its account. */
export async function lockDueLink(tx: SignInTx) {
  const row = await tx.rows
    .selectFrom("password_links")
    .innerJoin("users", "users.id", "password_links.user_id")
    .select(["password_links.id", "purpose", "sender", "attempts"])
    .select(["users.kind", "users.email"])
    .select((users) => users("password_hash", "is not", null).as("hasPassword"))
    .where("sent_at", "is", null)
    .where("failed_at", "is", null)
    .where("due_at", "<=", tx.wallNow)
    .orderBy("due_at")
    .orderBy("password_links.id")
    .limit(1)
    .forUpdate("password_links")
    .skipLocked()
    .executeTakeFirst();
  return row && { ...row, purpose: row.purpose as LinkPurpose, kind: row.kind as AccountKind };
}

/** Changes a link. */
export async function updateLink(
  tx: SignInTx,
  id: string,
  change: Updateable<DB["password_links"]>,
): Promise<void> {
  await tx.rows.updateTable("password_links").set(change).where("id", "=", id).execute();
}

/** The account that a live link belongs to. */
export async function selectLinkedAccount(tx: SignInTx, tokenHash: string) {
  const row = await tx.rows
    .selectFrom("password_links")
    .innerJoin("users", "users.id", "password_links.user_id")
    .select(["users.id as userId", "users.kind", "users.email", "return_to as returnTo"])
    .where("token_hash", "=", tokenHash)
    .where("expires_at", ">", tx.wallNow)
    .where("users.blocked_at", "is", null)
    .executeTakeFirst();
  return row && { ...row, kind: row.kind as AccountKind };
}

/** Uses a live link up; answers whether it was one. */
export async function deleteLink(tx: SignInTx, tokenHash: string): Promise<boolean> {
  const { numDeletedRows } = await tx.rows
    .deleteFrom("password_links")
    .where("token_hash", "=", tokenHash)
    .where("expires_at", ">", tx.wallNow)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Deletes all links of an account. */
export async function deleteLinksOf(tx: SignInTx, userId: string): Promise<void> {
  await tx.rows.deleteFrom("password_links").where("user_id", "=", userId).execute();
}

/** Deletes links ordered before `moment`. */
export async function deleteOldLinks(tx: SignInTx, moment: Temporal.Instant): Promise<void> {
  await tx.rows.deleteFrom("password_links").where("created_at", "<", moment).execute();
}

/** Whether an account has a password, with the latest invitation ordered for it. */
export function selectInvitation(tx: SignInTx, userId: string) {
  return tx.rows
    .selectFrom("users")
    .leftJoin("password_links", (join) =>
      join.onRef("password_links.user_id", "=", "users.id").on("password_links.purpose", "=", "invitation"),
    )
    .select((users) => users("password_hash", "is not", null).as("hasPassword"))
    .select([
      "password_links.id as linkId",
      "sent_at as sentAt",
      "failed_at as failedAt",
      "expires_at as expiresAt",
      "answer",
    ])
    .where("users.id", "=", userId)
    .orderBy("password_links.created_at", (order) => order.desc().nullsLast())
    .limit(1)
    .executeTakeFirst();
}

/** Counts links not mailed: those ordered before `waitingSince`, and those given up after `failedSince`. */
export async function countTroubledLinks(
  tx: SignInTx,
  waitingSince: Temporal.Instant,
  failedSince: Temporal.Instant,
): Promise<Backlog> {
  const { rows } = await sql<Backlog>`
    select (count(*) filter (where failed_at is null and created_at < ${waitingSince}))::int as waiting,
      (count(*) filter (where failed_at > ${failedSince}))::int as failed
    from password_links where sent_at is null`.execute(tx.rows);
  return rows[0]!;
}
