import type { RefusalDetails } from "#tenants/outcome.ts";
import { caseRefusals } from "./refusals/cases.ts";
import { dispatchRefusals } from "./refusals/dispatch.ts";
import { documentRefusals } from "./refusals/documents.ts";
import type { RefusalSentence } from "./refusals/sentence.ts";
import { nbsp } from "./typography.ts";

const sentences: Readonly<Record<string, RefusalSentence>> = {
  ...dispatchRefusals,
  ...documentRefusals,
  ...caseRefusals,
  "day-missing": "Podaj dzień",
};

/** Says in Polish why an act in a case was refused and what to do next. */
export function sayRefusal(refusal: string, details: RefusalDetails = {}): string {
  const sentence = sentences[refusal];
  if (!sentence) throw new Error(`The refusal ${refusal} has no words`);
  return nbsp(typeof sentence === "string" ? sentence : sentence(details));
}
