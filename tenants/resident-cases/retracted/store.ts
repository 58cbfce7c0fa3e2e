import { type RawBuilder, sql } from "kysely";

/**
 * Whether a row of the same case says that the row's step was undone; for a query in which the steps are called `step`.
 */
export function isRetracted(): RawBuilder<boolean> {
  return sql<boolean>`exists (select from resident_steps as retraction
    where retraction.tenant_id = step.tenant_id and retraction.resident_case_id = step.resident_case_id
      and retraction.kind = 'retracted' and retraction.data ->> 'stepId' = step.id::text)`;
}
