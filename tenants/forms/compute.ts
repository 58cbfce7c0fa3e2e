import { type Answers, asItems, asText, readAnswer } from "./answer.ts";
import type { ComputedField } from "./fields.ts";
import { checkMeasure } from "./formats.ts";

/** Works out a computed field: the rows of a group, or the sum of one of their numbers (unreadable ones are 0). */
export function compute(field: ComputedField, answers: Answers): number {
  if ("count" in field.of) return asItems(readAnswer(answers, field.of.count)).length;
  const [group, summed] = field.of.sum;
  const total = asItems(readAnswer(answers, group))
    .map((item) => checkMeasure(asText(readAnswer(item, summed)), 4))
    .reduce((sum, measure) => sum + (measure.ok ? Number(measure.value) : 0), 0);
  return Math.round(total * 1e4) / 1e4;
}
