import type { TenantTx } from "#db/scope.ts";
import { type Answers, type FormDefinition, findForm } from "#tenants/forms/index.ts";
import { readSubmittedAnswers } from "../compose-submission.ts";
import { selectApplication } from "./store.ts";

/** What an application said, with the form that asked for it. */
export interface FiledAnswers {
  readonly definition: FormDefinition;
  readonly answers: Answers;
}

/** The answers of the application that a matter began with; undefined when the office has none. */
export async function findFiledAnswers(
  tx: TenantTx,
  residentCaseId: string,
): Promise<FiledAnswers | undefined> {
  const application = await selectApplication(tx, residentCaseId);
  const form = application && findForm(application.service, application.formVersion);
  if (!application || !form) return undefined;
  return { definition: form.definition, answers: readSubmittedAnswers(application.canonical) };
}
