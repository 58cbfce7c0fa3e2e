import { formatDate } from "#app/i18n/format.ts";
import type { Language } from "#app/i18n/language.ts";
import { statusWords } from "#app/i18n/status-words.ts";
import { typeset } from "#app/i18n/typeset.ts";
import { asPublic, asSignIn } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { done, refused } from "#tenants/outcome.ts";
import { findService } from "#tenants/portal/index.ts";
import { hashCheckCode } from "#tenants/receipts/index.ts";
import { describeStage, findStatus } from "#tenants/resident-cases/index.ts";
import { countGuess, forgiveGuess } from "#tenants/sign-in/index.ts";
import { nbsp } from "#tenants/typography.ts";
import { stageStatus } from "../resident/stage-status.ts";

/** What the holder of a receipt typed, and from where. */
export interface StatusQuestion {
  readonly number: string;
  readonly code: string;
  readonly address: string;
  readonly language: Language;
}

/**
 * Looks up where a case stands by its number and status code, in words; nothing of a person. Guesses are counted
 * before the look-up and forgiven when right, each in a scope of its own, so that the count outlives a refusal.
 */
export async function lookUpStatus({ number, code, address, language }: StatusQuestion) {
  const guess = { at: "status", address } as const;
  const counted = await asSignIn((tx) => countGuess(tx, guess));
  if (!counted.done) return counted;
  const hash = hashCheckCode(code);
  const found =
    hash &&
    (await asPublic(
      async (tx) => describe(await findStatus(tx, hash, number), legalDate(tx.now), language),
      hash,
    ));
  if (!found) return refused("status-unknown");
  await asSignIn((tx) => forgiveGuess(tx, guess));
  return done(found);
}

function describe(
  found: Awaited<ReturnType<typeof findStatus>>,
  today: ReturnType<typeof legalDate>,
  language: Language,
) {
  if (!found) return null;
  const { now, next, latest, name } = typeset(
    describeStage(found, { ...found, handler: null, unitName: null }, today, language),
  );
  return {
    title: nbsp(findService(found.service)?.name ?? statusWords[language].service),
    mark: found.caseMark ?? found.rpw,
    status: stageStatus[found.stage],
    word: name,
    filed: statusWords[language].filed(formatDate(found.startedOn, language)),
    now,
    next,
    latest,
  };
}
