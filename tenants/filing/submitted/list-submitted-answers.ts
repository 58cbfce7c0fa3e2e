import type { TenantTx } from "#db/scope.ts";
import { findForm, listAnswers, type ReviewSection } from "#tenants/forms/index.ts";
import { readSubmittedAnswers } from "../compose-submission.ts";
import { selectSubmitted } from "./store.ts";

/**
 * The questions and answers of a filed form as its sender saw them at review, in the version she filled in; none for
 * a submission that the office doesn't have.
 */
export async function listSubmittedAnswers(tx: TenantTx, submissionId: string): Promise<ReviewSection[]> {
  const submitted = await selectSubmitted(tx, submissionId);
  if (!submitted) return [];
  const form = findForm(submitted.service, submitted.formVersion);
  if (!form) throw new Error(`No form ${submitted.service} ${submitted.formVersion}`);
  return listAnswers(form.definition, readSubmittedAnswers(submitted.canonical), "pl");
}
