import { newId } from "#db/id.ts";
import type { TenantTx } from "#db/scope.ts";
import type { CaseRow, FiledDocument } from "../types.ts";

/** Inserts a case in its first stage. */
export async function insertCase(tx: TenantTx, opened: CaseRow): Promise<void> {
  await tx.rows
    .insertInto("cases")
    .values({
      tenant_id: tx.tenantId,
      id: opened.caseId,
      mark: opened.mark,
      unit_id: opened.unitId,
      unit_symbol: opened.unitSymbol,
      jrwa_symbol: opened.jrwaSymbol,
      number: opened.number,
      group_number: opened.groupNumber,
      year: opened.year,
      title: opened.title,
      category: opened.category,
      service: opened.service,
      party_name: opened.partyName,
      resident_case_id: opened.residentCaseId,
      handler_id: opened.handlerId,
      state: "open",
      stage: "new",
      started_on: opened.startedOn,
      opened_at: tx.now,
    })
    .execute();
}

/** Puts an incoming item's documents into the case files, in order, and answers their ids. */
export async function insertIncoming(
  tx: TenantTx,
  caseId: string,
  itemId: string,
  documents: readonly FiledDocument[],
): Promise<string[]> {
  const rows = documents.map(({ type, title, fileId }) => ({
    tenant_id: tx.tenantId,
    id: newId(),
    case_id: caseId,
    kind: "incoming",
    type,
    title,
    state: "filed",
    incoming_item_id: itemId,
    file_id: fileId,
    added_at: tx.now,
  }));
  await tx.rows.insertInto("documents").values(rows).execute();
  return rows.map(({ id }) => id);
}

/** Whose the matter on the resident's side is, and from which service it came. */
export function selectResidentSide(tx: TenantTx, residentCaseId: string) {
  return tx.rows
    .selectFrom("resident_cases")
    .select(["resident_id as residentId", "service"])
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", residentCaseId)
    .executeTakeFirst();
}

/** Items of a matter on the resident's side that are in no case yet, the earliest first. */
export async function selectWaitingItems(tx: TenantTx, residentCaseId: string): Promise<string[]> {
  const rows = await tx.rows
    .selectFrom("incoming_items")
    .select("id")
    .where("tenant_id", "=", tx.tenantId)
    .where("resident_case_id", "=", residentCaseId)
    .where("state", "in", ["registered", "assigned"])
    .orderBy("registered_at")
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}

/** The latest case of a matter on the resident's side, an open one before closed ones. */
export function selectCaseOfResident(tx: TenantTx, residentCaseId: string) {
  return tx.rows
    .selectFrom("cases")
    .select(["id as caseId", "mark", "state", "handler_id as handlerId"])
    .where("tenant_id", "=", tx.tenantId)
    .where("resident_case_id", "=", residentCaseId)
    .orderBy("state", "desc")
    .orderBy("opened_at", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** Whether the list of a unit, class and year holds a case of its own with this number. */
export async function hasBaseCase(
  tx: TenantTx,
  base: Pick<CaseRow, "unitSymbol" | "jrwaSymbol" | "number" | "year">,
): Promise<boolean> {
  const row = await tx.rows
    .selectFrom("cases")
    .select("id")
    .where("tenant_id", "=", tx.tenantId)
    .where("unit_symbol", "=", base.unitSymbol)
    .where("jrwa_symbol", "=", base.jrwaSymbol)
    .where("year", "=", base.year)
    .where("number", "=", base.number)
    .where("group_number", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}

/** The office's slug, as in addresses. */
export async function selectOfficeSlug(tx: TenantTx): Promise<string> {
  const { slug } = await tx.rows
    .selectFrom("tenants")
    .select("slug")
    .where("id", "=", tx.tenantId)
    .executeTakeFirstOrThrow();
  return slug;
}
