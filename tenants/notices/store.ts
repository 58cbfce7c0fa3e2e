import type { Updateable } from "kysely";
import type { DB } from "#db/schema.ts";
import type { FilingTx, TenantTx } from "#db/scope.ts";
import type { TextData } from "./fill-text.ts";
import type { NoticeKind } from "./templates/staff-notices.ts";

type NewMail = {
  readonly id: string;
  readonly template: string;
  readonly recipient: string;
  readonly data: TextData;
  readonly caseId: string | null;
  readonly messageId: string;
};

/** Inserts a mail; one with that id that is there already stays as it is. */
export async function insertMail(tx: TenantTx | FilingTx, mail: NewMail): Promise<void> {
  await tx.rows
    .insertInto("mails")
    .values({
      tenant_id: tx.tenantId,
      id: mail.id,
      recipient: mail.recipient,
      template: mail.template,
      data: mail.data,
      case_id: mail.caseId,
      message_id: mail.messageId,
      state: "waiting",
      created_at: tx.wallNow,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Finds a mail with its office's public name, if the office has a profile. */
export async function findMail(tx: TenantTx, mailId: string) {
  const row = await tx.rows
    .selectFrom("mails")
    .innerJoin("tenants", "tenants.id", "mails.tenant_id")
    .leftJoin("office_profiles", "office_profiles.tenant_id", "mails.tenant_id")
    .select(["mails.recipient", "mails.template", "mails.data", "mails.state"])
    .select(["mails.message_id as messageId", "mails.case_id as caseId"])
    .select(["office_profiles.official_name as officeName", "tenants.slug as office", "tenants.environment"])
    .where("mails.tenant_id", "=", tx.tenantId)
    .where("mails.id", "=", mailId)
    .executeTakeFirst();
  return row && { ...row, data: row.data as TextData, isExercise: row.environment === "training" };
}

/**
 * Changes a mail that still waits, or was on its way when its notice was settled; false when its fate is known already.
 */
export async function updateWaitingMail(
  tx: TenantTx,
  mailId: string,
  fate: Updateable<DB["mails"]>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx.rows
    .updateTable("mails")
    .set(fate)
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", mailId)
    .where("state", "in", ["waiting", "settled"])
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Finds a case's mark and who handles it. */
export function findHandledCase(tx: TenantTx, caseId: string) {
  return tx.rows
    .selectFrom("cases")
    .select(["mark", "handler_id as handlerId"])
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", caseId)
    .executeTakeFirstOrThrow();
}

/** Finds where a person's mail goes and whether she wants her notices by mail. */
export function findAddressee(tx: TenantTx, personId: string) {
  return tx.rows
    .selectFrom("people")
    .select(["email", "mail_notices as wantsMail"])
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", personId)
    .executeTakeFirstOrThrow();
}

type NewNotice = {
  readonly id: string;
  readonly personId: string;
  readonly kind: NoticeKind;
  readonly data: TextData;
  readonly caseId?: string | null;
  readonly incomingItemId?: string | null;
  readonly documentId?: string | null;
};

export async function insertNotice(tx: TenantTx, notice: NewNotice): Promise<void> {
  await tx.rows
    .insertInto("notices")
    .values({
      tenant_id: tx.tenantId,
      id: notice.id,
      person_id: notice.personId,
      kind: notice.kind,
      data: notice.data,
      case_id: notice.caseId ?? null,
      incoming_item_id: notice.incomingItemId ?? null,
      document_id: notice.documentId ?? null,
      created_at: tx.now,
    })
    .execute();
}

export async function findNotices(tx: TenantTx, personId: string, limit: number) {
  const rows = await tx.rows
    .selectFrom("notices")
    .select(["id", "kind", "data", "case_id as caseId", "incoming_item_id as incomingItemId"])
    .select(["document_id as documentId", "created_at as createdAt", "read_at as readAt"])
    .select("settled_at as settledAt")
    .where("tenant_id", "=", tx.tenantId)
    .where("person_id", "=", personId)
    .orderBy((row) => row("read_at", "is not", null))
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  return rows.map(({ readAt, settledAt, kind, data, ...notice }) => ({
    ...notice,
    kind: kind as NoticeKind,
    data: data as TextData,
    isRead: readAt !== null,
    isSettled: settledAt !== null,
  }));
}

export async function countUnreadOf(tx: TenantTx, personId: string, cap: number): Promise<number> {
  const unread = await tx.rows
    .selectFrom("notices")
    .select("id")
    .where("tenant_id", "=", tx.tenantId)
    .where("person_id", "=", personId)
    .where("read_at", "is", null)
    .limit(cap)
    .execute();
  return unread.length;
}

export async function updateRead(tx: TenantTx, personId: string, noticeId?: string): Promise<void> {
  const unread = tx.rows
    .updateTable("notices")
    .set({ read_at: tx.now })
    .where("tenant_id", "=", tx.tenantId)
    .where("person_id", "=", personId)
    .where("read_at", "is", null);
  await (noticeId ? unread.where("id", "=", noticeId) : unread).execute();
}

export async function updateMailNotices(tx: TenantTx, personId: string, isWanted: boolean): Promise<void> {
  await tx.rows
    .updateTable("people")
    .set({ mail_notices: isWanted })
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", personId)
    .execute();
}
