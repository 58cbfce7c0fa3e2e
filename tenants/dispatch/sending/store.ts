import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { countLimit } from "#tenants/capped-count.ts";
import type { LetterParty } from "#tenants/documents/index.ts";
import type { StoredFile } from "#tenants/files/index.ts";
import type { Channel } from "../types.ts";

/** A letter laid into a resident's account. */
export interface NewLetter {
  readonly letterId: string;
  readonly residentId: string;
  readonly residentCaseId: string;
  readonly documentKind: string;
  readonly title: string;
  readonly firstLine: string;
  readonly fictionOn: Temporal.PlainDate;
  readonly answerDays: number | null;
  readonly sha256: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly enclosures: readonly StoredFile[];
}

/** Inserts a letter on the resident's side; it arrives now. */
export async function insertLetter(tx: TenantTx, letter: NewLetter): Promise<void> {
  await tx.rows
    .insertInto("resident_letters")
    .values({
      tenant_id: tx.tenantId,
      id: letter.letterId,
      resident_id: letter.residentId,
      resident_case_id: letter.residentCaseId,
      document_kind: letter.documentKind,
      title: letter.title,
      first_line: letter.firstLine,
      arrived_at: tx.now,
      fiction_on: letter.fictionOn,
      answer_days: letter.answerDays,
      sha256: letter.sha256,
      file_name: letter.fileName,
      size_bytes: letter.sizeBytes,
      enclosures: letter.enclosures,
    })
    .execute();
}

/** A letter waiting in an account, with what the mail about it says. */
export function selectAnnouncement(tx: TenantTx, letterId: string) {
  return tx.rows
    .selectFrom("resident_letters")
    .innerJoin("deliveries", (join) =>
      join
        .onRef("deliveries.tenant_id", "=", "resident_letters.tenant_id")
        .onRef("deliveries.id", "=", "resident_letters.id"),
    )
    .innerJoin("cases", (join) =>
      join.onRef("cases.tenant_id", "=", "deliveries.tenant_id").onRef("cases.id", "=", "deliveries.case_id"),
    )
    .innerJoin("tenants", "tenants.id", "deliveries.tenant_id")
    .select(["resident_id as residentId", "resident_letters.fiction_on as fictionOn", "tenants.slug"])
    .select(["cases.id as caseId", "mark", "service", "cases.title"])
    .where("resident_letters.tenant_id", "=", tx.tenantId)
    .where("resident_letters.id", "=", letterId)
    .executeTakeFirst();
}

/** Whether a mail leading to this address was written already. */
export async function hasMailTo(tx: TenantTx, caseId: string, address: string): Promise<boolean> {
  const rows = await tx.rows
    .selectFrom("mails")
    .select("data")
    .where("tenant_id", "=", tx.tenantId)
    .where("case_id", "=", caseId)
    .where("template", "=", "letter-arrived")
    .execute();
  return rows.some(({ data }) => (data as { readonly path?: string }).path === address);
}

/** Signed letters that nobody has sent yet, the oldest first. */
export function selectSigned(tx: TenantTx) {
  return tx.rows
    .selectFrom("documents")
    .innerJoin("cases", (join) =>
      join.onRef("cases.tenant_id", "=", "documents.tenant_id").onRef("cases.id", "=", "documents.case_id"),
    )
    .innerJoin("signatures", (join) =>
      join
        .onRef("signatures.tenant_id", "=", "documents.tenant_id")
        .onRef("signatures.document_id", "=", "documents.id"),
    )
    .innerJoin("document_versions", (join) =>
      join
        .onRef("document_versions.tenant_id", "=", "documents.tenant_id")
        .onRef("document_versions.document_id", "=", "documents.id")
        .onRef("document_versions.number", "=", "documents.version_number"),
    )
    .select(["documents.id as documentId", "documents.title", "mark", "cases.id as caseId"])
    .select(["documents.template", "documents.type", "document_versions.letter"])
    .select(["signed_at as signedAt", "person_name as signedBy"])
    .select((row) =>
      row
        .exists(
          row
            .selectFrom("incoming_items as item")
            .select("item.id")
            .whereRef("item.tenant_id", "=", "documents.tenant_id")
            .whereRef("item.case_id", "=", "documents.case_id")
            .where("item.channel", "=", "edelivery"),
        )
        .$castTo<boolean>()
        .as("cameByEDelivery"),
    )
    .where("documents.tenant_id", "=", tx.tenantId)
    .where("documents.state", "=", "signed")
    .orderBy("signed_at")
    .execute();
}

/** How many letters are signed and not sent, counted no further than one past the limit. */
export async function countSigned(tx: TenantTx): Promise<number> {
  const some = tx.rows
    .selectFrom("documents")
    .select("id")
    .where("tenant_id", "=", tx.tenantId)
    .where("state", "=", "signed")
    .limit(countLimit + 1);
  const { count } = await tx.rows
    .selectFrom(some.as("some"))
    .select((row) => row.fn.countAll<string>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Those who are parties of several cases today, or act for them, in the order they were entered. */
export async function selectPartiesOf(tx: TenantTx, caseIds: readonly string[]) {
  const rows = await tx.rows
    .selectFrom("case_parties")
    .select(["case_id as caseId", "id as partyId", "name", "address", "role", "channel"])
    .select(["represents_id as representsId", "ade"])
    .where("tenant_id", "=", tx.tenantId)
    .where("case_id", "in", caseIds)
    .where("ended_on", "is", null)
    .orderBy("id")
    .execute();
  return rows.map(({ role, channel, ...party }) => ({
    ...party,
    role: role as LetterParty["role"],
    channel: channel as Channel,
  }));
}
