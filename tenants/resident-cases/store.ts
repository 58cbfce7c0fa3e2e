import { newId } from "#db/id.ts";
import type { FilingTx, PublicTx, ResidentTx, TenantTx } from "#db/scope.ts";
import type { ExplainedDate } from "#tenants/calendar/index.ts";
import { readExplained } from "./explained-json.ts";
import { type LetterRow, toLetter } from "./letter-row.ts";
import { isRetracted } from "./retracted/store.ts";
import type {
  PublicStatus,
  ResidentCase,
  ResidentLetter,
  Retraction,
  StageChange,
  Step,
  StepTaken,
} from "./types.ts";

/** A case as it begins, with what it was filed as. */
export interface NewResidentCase {
  readonly id: string;
  readonly service: string;
  readonly title: string;
  readonly rpw: string;
  readonly startedOn: ResidentCase["startedOn"];
  readonly lookupHash: string;
}

/** Inserts a case that was just filed. */
export async function insertCase(tx: FilingTx, one: NewResidentCase): Promise<void> {
  await tx.rows
    .insertInto("resident_cases")
    .values({
      tenant_id: tx.tenantId,
      id: one.id,
      resident_id: tx.residentId,
      service: one.service,
      title: one.title,
      rpw: one.rpw,
      stage: "received",
      stage_data: {},
      started_on: one.startedOn,
      lookup_hash: one.lookupHash,
      updated_at: tx.now,
    })
    .execute();
}

/** What of a case an office's command changes; undefined stays as it is. */
export interface CaseChange {
  readonly caseMark?: string;
  readonly handler?: string | null;
  readonly unitName?: string | null;
  readonly due?: ExplainedDate | null;
}

/**
 * Writes what changed and answers whose case it is; undefined when the scope knows no such case. Columns not
 * named stay out of the statement: the filing role may update the stage alone.
 */
export async function updateCase(
  tx: TenantTx | FilingTx,
  id: string,
  stage: StageChange | undefined,
  { caseMark, handler, unitName, due }: CaseChange,
): Promise<string | undefined> {
  const row = await tx.rows
    .updateTable("resident_cases")
    .set({
      updated_at: tx.now,
      ...(stage && { stage: stage.stage, stage_data: stage.stageData ?? {} }),
      ...(caseMark !== undefined && { case_mark: caseMark }),
      ...(handler !== undefined && { handler }),
      ...(unitName !== undefined && { unit_name: unitName }),
      ...(due !== undefined && { due_on: due?.date ?? null, due_explained: due }),
    })
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", id)
    .returning("resident_id")
    .executeTakeFirst();
  return row?.resident_id;
}

/** Inserts a step of a case, or that one was undone; answers its id. */
export async function insertStep(
  tx: TenantTx | FilingTx,
  residentId: string,
  residentCaseId: string,
  { kind, data }: Step | Retraction,
  id = newId(),
): Promise<string> {
  await tx.rows
    .insertInto("resident_steps")
    .values({
      tenant_id: tx.tenantId,
      id,
      resident_id: residentId,
      resident_case_id: residentCaseId,
      at: tx.now,
      ordinal: tx.nextOrdinal(),
      kind,
      data,
    })
    .execute();
  return id;
}

/** The resident's cases, the one with the latest news first. */
export async function selectCases(tx: ResidentTx, id?: string): Promise<ResidentCase[]> {
  const cases = tx.rows
    .selectFrom("resident_cases")
    .innerJoin("tenants", "tenants.id", "resident_cases.tenant_id")
    .selectAll("resident_cases")
    .select("tenants.slug")
    .where("resident_id", "=", tx.residentId)
    .orderBy("updated_at", "desc")
    .orderBy("resident_cases.id", "desc");
  const rows = await (id === undefined ? cases : cases.where("resident_cases.id", "=", id)).execute();
  return rows.map((row) => ({
    ...statusOf(row),
    id: row.id,
    title: row.title,
    handler: row.handler,
    unitName: row.unit_name,
  }));
}

/** The steps of a case that haven't been undone, newest first. */
export async function selectSteps(tx: ResidentTx, tenantId: number, caseId: string): Promise<StepTaken[]> {
  const rows = await tx.rows
    .selectFrom("resident_steps as step")
    .select(["id", "at", "kind", "data"])
    .where("tenant_id", "=", tenantId)
    .where("resident_id", "=", tx.residentId)
    .where("resident_case_id", "=", caseId)
    .where("kind", "<>", "retracted")
    .where((row) => row.not(isRetracted()))
    .orderBy("at", "desc")
    // Within one instant: UUIDv7 sorts by transaction, the ordinal within it.
    .orderBy("ordinal", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map((row) => row as StepTaken);
}

/** The resident's letters, unopened first, then the newest; of one case, or one letter, when named. */
export async function selectLetters(
  tx: ResidentTx,
  only: { readonly caseId?: string; readonly letterId?: string } = {},
): Promise<ResidentLetter[]> {
  let letters = tx.rows
    .selectFrom("resident_letters as letter")
    .innerJoin("resident_cases as of", (join) =>
      join.onRef("of.tenant_id", "=", "letter.tenant_id").onRef("of.id", "=", "letter.resident_case_id"),
    )
    .innerJoin("tenants", "tenants.id", "letter.tenant_id")
    .selectAll("letter")
    .select(["of.title as case_title", "of.case_mark", "tenants.slug"])
    .where("letter.resident_id", "=", tx.residentId)
    .orderBy((row) => row("letter.opened_at", "is not", null))
    .orderBy("letter.arrived_at", "desc")
    .orderBy("letter.id", "desc");
  if (only.caseId !== undefined) letters = letters.where("letter.resident_case_id", "=", only.caseId);
  if (only.letterId !== undefined) letters = letters.where("letter.id", "=", only.letterId);
  return (await letters.execute()).map((row: LetterRow) => toLetter(row));
}

/** The case that the visitor's secret opens, if it has this number. */
export async function selectStatus(
  tx: PublicTx,
  lookupHash: string,
  rpw: string,
): Promise<PublicStatus | undefined> {
  const row = await tx.rows
    .selectFrom("resident_cases")
    .innerJoin("tenants", "tenants.id", "resident_cases.tenant_id")
    .select(["resident_cases.tenant_id", "service", "rpw", "case_mark", "stage", "stage_data", "started_on"])
    .select(["due_on", "due_explained", "updated_at", "tenants.slug"])
    .where("lookup_hash", "=", lookupHash)
    .where("rpw", "=", rpw)
    .executeTakeFirst();
  return row && statusOf(row);
}

interface StatusRow {
  tenant_id: number;
  slug: string;
  service: string;
  rpw: string;
  case_mark: string | null;
  stage: string;
  stage_data: unknown;
  started_on: ResidentCase["startedOn"];
  due_on: ResidentCase["dueOn"];
  due_explained: unknown;
  updated_at: ResidentCase["updatedAt"];
}

function statusOf(row: StatusRow): PublicStatus {
  return {
    // Written by `tellResident` alone, whose type pairs each stage with its facts.
    ...({ stage: row.stage, stageData: row.stage_data } as StageChange),
    tenantId: row.tenant_id,
    officeSlug: row.slug,
    service: row.service,
    rpw: row.rpw,
    caseMark: row.case_mark,
    startedOn: row.started_on,
    dueOn: row.due_on,
    dueExplained: readExplained(row.due_explained),
    updatedAt: row.updated_at,
  };
}

/** Locks a resident's case to the end of the transaction. */
export async function lockRow(tx: TenantTx, residentCaseId: string): Promise<StageChange> {
  const row = await tx.rows
    .selectFrom("resident_cases")
    .select(["stage", "stage_data as stageData"])
    .where("tenant_id", "=", tx.tenantId)
    .where("id", "=", residentCaseId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return row as StageChange;
}
