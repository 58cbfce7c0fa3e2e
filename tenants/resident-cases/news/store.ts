import type { TenantTx } from "#db/scope.ts";
import { isRetracted } from "../retracted/store.ts";
import type { Step } from "../types.ts";

/** A step with whose it is and what its mail says of the case. */
export async function selectStepNews(tx: TenantTx, stepId: string) {
  const row = await tx.rows
    .selectFrom("resident_steps as step")
    .innerJoin("resident_cases as matter", (join) =>
      join.onRef("matter.tenant_id", "=", "step.tenant_id").onRef("matter.id", "=", "step.resident_case_id"),
    )
    .innerJoin("tenants", "tenants.id", "step.tenant_id")
    .leftJoin("cases", (join) =>
      join.onRef("cases.tenant_id", "=", "matter.tenant_id").onRef("cases.mark", "=", "matter.case_mark"),
    )
    .select(["step.resident_id as residentId", "step.resident_case_id as residentCaseId", "step.kind"])
    .select(["step.data", "matter.rpw", "matter.case_mark as caseMark", "matter.title", "slug"])
    .select("cases.id as caseId")
    .select(isRetracted().as("isRetracted"))
    .where("step.tenant_id", "=", tx.tenantId)
    .where("step.id", "=", stepId)
    .executeTakeFirst();
  if (!row) return undefined;
  const { kind, data, rpw, caseMark, ...news } = row;
  return { ...news, number: caseMark ?? rpw, step: { kind, data } as Step };
}

/** Whether the case had taken a step of that kind before this one, and it hasn't been undone. */
export async function hasEarlierStep(
  tx: TenantTx,
  residentCaseId: string,
  stepId: string,
  kind: Step["kind"],
): Promise<boolean> {
  const earlier = await tx.rows
    .selectFrom("resident_steps as step")
    .select("id")
    .where("tenant_id", "=", tx.tenantId)
    .where("resident_case_id", "=", residentCaseId)
    .where("kind", "=", kind)
    // UUIDv7 sorts by time.
    .where("id", "<", stepId)
    .where((row) => row.not(isRetracted()))
    .executeTakeFirst();
  return earlier !== undefined;
}
