import type { TenantTx } from "#db/scope.ts";
import { readSubmittedAnswers } from "../compose-submission.ts";
import { type NamedParties, readParties } from "../named-parties.ts";
import { selectApplication } from "./store.ts";

/** Whom the application of a resident's matter names; undefined when the office has no such application. */
export async function findNamedParties(
  tx: TenantTx,
  residentCaseId: string,
): Promise<NamedParties | undefined> {
  const application = await selectApplication(tx, residentCaseId);
  return application && readParties(readSubmittedAnswers(application.canonical), application.accountHolder);
}
