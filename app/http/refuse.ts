import { data } from "@remix-run/node";
import type { RefusalDetails } from "#tenants/outcome.ts";

/** A refusal as a page receives it: its name, whose words stand in `i18n/refusals/`, and the facts they need. */
export interface Refused<Refusal extends string> {
  readonly refusal: Refusal;
  readonly details?: RefusalDetails;
}

/** Refusals that mean that somebody else was quicker: 409, and the page shows what changed. */
const conflicts = new Set([
  "changed-meanwhile",
  "already-registered",
  "draft-changed",
  "reviewed-other-content",
  "filed-other-content",
]);

/**
 * Answers a refusal to the page that sent the form: 403, 409 or 422.
 * @param typed what was typed, so that the page shows it again (`typedTexts`)
 */
export function refuse<Refusal extends string>(
  outcome: Refused<Refusal>,
  typed?: Readonly<Record<string, string>>,
) {
  const { refusal, details } = outcome;
  const status = refusal === "not-allowed" ? 403 : conflicts.has(refusal) ? 409 : 422;
  return data({ refusal, details, typed }, { status });
}
