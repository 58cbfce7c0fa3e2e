import { sha256Hex } from "#tenants/canonical.ts";
import { type Answers, toCanonicalJson } from "#tenants/forms/index.ts";
import type { Draft } from "./types.ts";

/** The text of a submission and the hash that review, submission and receipt share. */
export interface ComposedSubmission {
  readonly canonical: string;
  readonly sha256: string;
}

/**
 * Composes what is filed, the same at review and at filing: to which office, by which version of which form, and
 * the checked answers with the hashes of their files.
 */
export function composeSubmission(draft: Draft, answers: Answers): ComposedSubmission {
  const { definition, hash } = draft.form;
  const canonical = toCanonicalJson({
    kind: "epowiat-submission",
    version: 1,
    id: draft.id,
    tenant: draft.tenantId,
    filing: draft.kind,
    answersLetter: draft.letterId ?? undefined,
    form: { service: definition.service, version: definition.version, sha256: hash },
    answers,
  });
  return { canonical, sha256: sha256Hex(canonical) };
}

/** Reads the answers back out of a filed submission. */
export function readSubmittedAnswers(canonical: string): Answers {
  return (JSON.parse(canonical) as { answers: Answers }).answers;
}
