import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { cameBack } from "../store.ts";

/** A case by its mark, with its unit and handler. */
export function selectCaseByMark(tx: TenantTx, mark: string) {
  return tx.rows
    .selectFrom("cases")
    .innerJoin("units as unit", (join) =>
      join.onRef("unit.tenant_id", "=", "cases.tenant_id").onRef("unit.id", "=", "cases.unit_id"),
    )
    .innerJoin("officers as handler", (join) =>
      join
        .onRef("handler.tenant_id", "=", "cases.tenant_id")
        .onRef("handler.person_id", "=", "cases.handler_id"),
    )
    .select(["cases.id as caseId", "mark", "title", "category", "service", "party_name as partyName"])
    .select(["cases.state", "stage", "awaits_handler as awaitsHandler", "started_on as startedOn"])
    .select(["closed_on as closedOn", "closing_note as closingNote", "due_on as dueOn", "cases.version"])
    .select(["jrwa_symbol as jrwaSymbol", "resident_case_id as residentCaseId", "opened_at as openedAt"])
    .select(["cases.unit_id as unitId", "unit.name as unitName", "handler_id as handlerId"])
    .select(["handler.name as handlerName", "handler.position as handlerPosition"])
    .where("cases.tenant_id", "=", tx.tenantId)
    .where("mark", "=", mark)
    .executeTakeFirst();
}

/** Documents of a case with the item they came by and how their delivery went, the latest first. */
export function selectDocuments(tx: TenantTx, caseId: string) {
  return tx.rows
    .selectFrom("documents as document")
    .leftJoin("incoming_items as item", (join) =>
      join
        .onRef("item.tenant_id", "=", "document.tenant_id")
        .onRef("item.id", "=", "document.incoming_item_id"),
    )
    .leftJoin("files", (join) =>
      join.onRef("files.tenant_id", "=", "document.tenant_id").onRef("files.id", "=", "document.file_id"),
    )
    .select(["document.id as documentId", "document.kind", "document.type", "document.title"])
    .select([
      "document.template",
      "document.state",
      "document.version_number as versionNumber",
      "document.added_at as addedAt",
    ])
    .select([
      "document.awaits_person_id as awaitsPersonId",
      "document.incoming_item_id as itemId",
      "item.rpw",
    ])
    .select(["files.id as fileId", "files.name as fileName", "files.media_type as mediaType"])
    .select(["files.size_bytes as sizeBytes", cameBack("document").as("cameBack")])
    .select((row) =>
      row
        .selectFrom("deliveries")
        .select((delivery) => delivery.fn.max("effective_on").as("on"))
        .whereRef("deliveries.tenant_id", "=", "document.tenant_id")
        .whereRef("deliveries.document_id", "=", "document.id")
        .as("deliveredOn"),
    )
    .where("document.tenant_id", "=", tx.tenantId)
    .where("document.case_id", "=", caseId)
    .orderBy("document.added_at", "desc")
    .orderBy("document.id", "desc")
    .execute();
}

/** Events of a case and of the items filed in it, the earliest first. */
export async function selectHistory(tx: TenantTx, caseId: string) {
  const rows = await tx.rows
    .selectFrom("events")
    .leftJoin("documents as document", (join) =>
      join
        .onRef("document.tenant_id", "=", "events.tenant_id")
        .onRef("document.id", "=", "events.document_id"),
    )
    .select(["events.id as eventId", "at", "wall_at as wallAt", "events.type", "person_id as personId"])
    .select(["person_name as personName", "person_position as personPosition", "events.data"])
    .select(["document_id as documentId", "document.title as documentTitle"])
    .where("events.tenant_id", "=", tx.tenantId)
    .where((row) =>
      row.or([
        row("events.case_id", "=", caseId),
        row("events.incoming_item_id", "in", (items) =>
          items
            .selectFrom("incoming_items")
            .select("incoming_items.id")
            .where("incoming_items.tenant_id", "=", tx.tenantId)
            .where("incoming_items.case_id", "=", caseId),
        ),
      ]),
    )
    .orderBy("at")
    .orderBy("wall_at")
    .orderBy("ordinal")
    .execute();
  return rows.map((row) => ({
    ...row,
    data: row.data as Readonly<Record<string, string | number | boolean | null>>,
  }));
}

/** Which cases a case list shows; a class stands for all classes below it. */
export interface CaseListScope {
  readonly jrwaSymbol: string;
  readonly unitSymbol?: string;
  /** Days on which the cases started. */
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/** Rows of a case list, in the order of marks, with the letter that set each case off. */
export function selectCaseList(tx: TenantTx, { jrwaSymbol, unitSymbol, from, to }: CaseListScope) {
  const query = tx.rows
    .selectFrom("cases")
    .innerJoin("officers as handler", (join) =>
      join
        .onRef("handler.tenant_id", "=", "cases.tenant_id")
        .onRef("handler.person_id", "=", "cases.handler_id"),
    )
    .leftJoinLateral(
      (row) =>
        row
          .selectFrom("incoming_items as item")
          .select(["item.sender_name", "item.sender_mark", "item.letter_on"])
          .whereRef("item.tenant_id", "=", "cases.tenant_id")
          .whereRef("item.case_id", "=", "cases.id")
          .orderBy("item.received_on")
          .orderBy("item.id")
          .limit(1)
          .as("first"),
      (join) => join.onTrue(),
    )
    .select(["mark", "title", "first.sender_name as senderName", "first.sender_mark as senderMark"])
    .select(["first.letter_on as letterOn", "started_on as startedOn", "closed_on as closedOn"])
    .select(["handler.name as handlerName", "closing_note as closingNote", "unit_symbol as unitSymbol"])
    .select(["jrwa_symbol as jrwaSymbol", "number", "group_number as groupNumber", "year"])
    .where("cases.tenant_id", "=", tx.tenantId)
    .where("jrwa_symbol", "like", `${jrwaSymbol}%`)
    .where("started_on", ">=", from)
    .where("started_on", "<=", to);
  const chosen = unitSymbol === undefined ? query : query.where("unit_symbol", "=", unitSymbol);
  return chosen
    .orderBy(sql`unit_symbol collate "pl-x-icu"`)
    .orderBy(sql`jrwa_symbol collate "C"`)
    .orderBy("year")
    .orderBy((row) => row.fn.coalesce("group_number", "number"))
    .orderBy("group_number", (by) => by.asc().nullsFirst())
    .orderBy("number")
    .execute();
}

/** Whether a case has this document. */
export async function selectHasDocument(tx: TenantTx, caseId: string, id: string): Promise<boolean> {
  const row = await tx.rows
    .selectFrom("documents")
    .select("id")
    .where("tenant_id", "=", tx.tenantId)
    .where("case_id", "=", caseId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row !== undefined;
}
