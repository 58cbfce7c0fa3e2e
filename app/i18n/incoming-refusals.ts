import type { RefusalDetails } from "#tenants/outcome.ts";
import { nbsp } from "#tenants/typography.ts";
import { caseRefusals } from "./refusals/cases.ts";
import { fileRefusals } from "./refusals/files.ts";
import { intakeRefusals } from "./refusals/intake.ts";
import type { RefusalSentence } from "./refusals/sentence.ts";

const sentences: Readonly<Record<string, RefusalSentence>> = {
  ...fileRefusals,
  ...caseRefusals,
  ...intakeRefusals,
};

/** Says in Polish why an act on an incoming item was refused and what to do next. */
export function sayItemRefusal(refusal: string, details: RefusalDetails = {}): string {
  const sentence = sentences[refusal];
  if (!sentence) throw new Error(`The refusal ${refusal} has no words`);
  return nbsp(typeof sentence === "string" ? sentence : sentence(details));
}
