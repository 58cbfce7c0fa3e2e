import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { freeLetterId } from "./letter-ids.ts";
import type { CaseStage } from "./stages.ts";
import type { CaseHead } from "./types.ts";

/** Locks a case to the end of the transaction, so that two commands judge it one after the other. */
export async function selectCaseForUpdate(tx: TenantTx, caseId: string): Promise<CaseHead | undefined> {
  const row = await tx.rows
    .selectFrom("cases")
    .innerJoin("officers", (join) =>
      join
        .onRef("officers.tenant_id", "=", "cases.tenant_id")
        .onRef("officers.person_id", "=", "cases.handler_id"),
    )
    .select(["cases.id as caseId", "mark", "title", "cases.unit_id as unitId", "handler_id as handlerId"])
    .select(["officers.name as handlerName", "state", "stage", "started_on as startedOn", "due_on as dueOn"])
    .select(["is_paused as isPaused", "resident_case_id as residentCaseId", "version"])
    .where("cases.tenant_id", "=", tx.tenantId)
    .where("cases.id", "=", caseId)
    .forUpdate("cases")
    .executeTakeFirst();
  return row && { ...row, state: row.state as CaseHead["state"], stage: row.stage as CaseStage };
}

/** What a command changes of a case. */
interface CaseChange {
  readonly stage?: CaseStage;
  readonly awaits_handler?: boolean;
  readonly handler_id?: string;
  readonly party_name?: string;
  readonly state?: CaseHead["state"];
  readonly closed_on?: Temporal.PlainDate | null;
  readonly closing_note?: string | null;
}

/** Changes a locked case and counts its version up. */
export async function updateCase(tx: TenantTx, caseId: string, change: CaseChange): Promise<void> {
  await tx.rows
    .updateTable("cases")
    .set((row) => ({ ...change, version: row("version", "+", 1) }))
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", caseId)
    .execute();
}

/** The last thing that happened to a case: who did it, what, when. */
export function selectLastEvent(tx: TenantTx, caseId: string) {
  return (
    tx.rows
      .selectFrom("events")
      .select(["person_name as by", "type as what", "at"])
      .where("tenant_id", "=", tx.tenantId)
      .where("case_id", "=", caseId)
      // Ids are given out as events are written, under the case's lock; a transaction that began first may write last.
      .orderBy("id", "desc")
      .limit(1)
      .executeTakeFirst()
  );
}

/** Whether a letter came back: no addressee is still to be reached by it, and one wasn't. */
export function cameBack(letter: "letter" | "document") {
  return sql<boolean>`coalesce((select bool_or(state = 'failed') and not bool_or(state = 'sent') from deliveries
    where deliveries.tenant_id = ${sql.ref(`${letter}.tenant_id`)} and document_id = ${sql.ref(`${letter}.id`)}
      and replaced_by is null), false)`;
}

/**
 * The case's outgoing documents that aren't delivered, the oldest first, each with whether it came back.
 */
export function selectUndelivered(tx: TenantTx, caseId: string) {
  return tx.rows
    .selectFrom("documents as letter")
    .select(["id as documentId", "title", "state", "template", "type"])
    .select(cameBack("letter").as("cameBack"))
    .select((row) =>
      row
        .exists(
          row
            .selectFrom("documents as later")
            .select("later.id")
            .whereRef("later.tenant_id", "=", "letter.tenant_id")
            .whereRef("later.case_id", "=", "letter.case_id")
            .whereRef("later.template", "=", "letter.template")
            .where("later.template", "!=", freeLetterId)
            .where("later.state", "in", ["dispatched", "delivered"])
            // UUIDv7 sorts by time.
            .whereRef("later.id", ">", "letter.id"),
        )
        .as("wasSentAnew"),
    )
    .where("tenant_id", "=", tx.tenantId)
    .where("case_id", "=", caseId)
    .where("kind", "=", "outgoing")
    .where("state", "in", ["draft", "in-approval", "approved", "signed", "dispatched"])
    .orderBy("added_at")
    .orderBy("id")
    .execute();
}

/** All outgoing letters of a case, the latest first. */
export function selectLettersOf(tx: TenantTx, caseId: string) {
  return (
    tx.rows
      .selectFrom("documents")
      .select(["type", "state"])
      .where("tenant_id", "=", tx.tenantId)
      .where("case_id", "=", caseId)
      .where("kind", "=", "outgoing")
      // UUIDv7 sorts by time.
      .orderBy("id", "desc")
      .execute()
  );
}
