import type { CountyTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { isAuthorisedOn, rolesOn } from "../rules.ts";
import { selectAllOfficers } from "./store.ts";

/** An office's staff as the county sees it: accounts, never what they work on (decision 4). */
export interface StaffSurvey {
  /** People who are authorised to work today. */
  readonly people: number;
  /** Names of those who administer the office today. */
  readonly administrators: readonly string[];
}

/** The staff of every office that has any, by tenant id. */
export async function surveyStaff(tx: CountyTx): Promise<ReadonlyMap<number, StaffSurvey>> {
  const today = legalDate(tx.now);
  const survey = new Map<number, StaffSurvey>();
  for (const { tenantId, name, roles, authorised } of await selectAllOfficers(tx)) {
    if (!isAuthorisedOn(authorised, today)) continue;
    const { people, administrators } = survey.get(tenantId) ?? { people: 0, administrators: [] };
    const administers = rolesOn(roles, today).has("office-admin");
    survey.set(tenantId, {
      people: people + 1,
      administrators: administers ? [...administrators, name] : administrators,
    });
  }
  return survey;
}
