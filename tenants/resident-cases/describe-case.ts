import type { Temporal } from "temporal-polyfill";
import type { Language } from "#tenants/calendar/index.ts";
import type { Stage, StageChange, Step } from "./types.ts";
import type { CaseFacts, StageWords, StepWords, Wording } from "./wording.ts";
import { english } from "./wording-en.ts";
import { polish } from "./wording-pl.ts";

const wordings: Record<Language, Wording> = { pl: polish, en: english };

/**
 * Says where a case stands: what happens now and who does it, what comes next, by when at the latest.
 * @param today the day in Poland, for "in 25 days"
 */
export function describeStage(
  { stage, stageData = {} }: StageChange,
  facts: CaseFacts,
  today: Temporal.PlainDate,
  language: Language,
): StageWords {
  const tell = wordings[language].stages[stage] as Wording["stages"][Stage];
  return tell(stageData as never, facts, today);
}

/**
 * Says what happened in a step, in one plain sentence, with the law for who wants it.
 * @param isPast whether what the step announced has come: the letter that it laid in the account is delivered
 */
export function describeStep({ kind, data }: Step, language: Language, isPast = false): StepWords {
  const tell = wordings[language].steps[kind] as (facts: Step["data"], isPast: boolean) => StepWords;
  return tell(data, isPast);
}
