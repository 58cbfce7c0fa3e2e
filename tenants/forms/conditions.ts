import { type Answer, type Answers, asText, isFilled, readAnswer } from "./answer.ts";
import { checkMeasure } from "./formats.ts";

/**
 * When something is asked: a closed syntax tree, the same for server and browser. There is nothing in it to
 * execute; a word the evaluator doesn't know can't pass the definition's schema.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly eq: readonly [field: string, value: string] }
  | { readonly ne: readonly [field: string, value: string] }
  | { readonly in: readonly [field: string, values: readonly string[]] }
  | { readonly gt: readonly [field: string, value: number] }
  | { readonly filled: string };

/**
 * Says whether a condition holds for the answers given so far. An answer that was not given equals nothing;
 * where several values may be chosen, `eq` and `in` ask whether one of them is among the chosen. Inside a
 * repeated group `item` is asked first, then the whole form.
 */
export function holds(condition: Condition, answers: Answers, item?: Answers): boolean {
  if ("all" in condition) return condition.all.every((part) => holds(part, answers, item));
  if ("any" in condition) return condition.any.some((part) => holds(part, answers, item));
  if ("not" in condition) return !holds(condition.not, answers, item);
  const read = (field: string) => (item && readAnswer(item, field)) ?? readAnswer(answers, field);
  if ("eq" in condition) return isAmong(read(condition.eq[0]), [condition.eq[1]]);
  if ("ne" in condition) return !isAmong(read(condition.ne[0]), [condition.ne[1]]);
  if ("in" in condition) return isAmong(read(condition.in[0]), condition.in[1]);
  if ("gt" in condition) return isGreater(read(condition.gt[0]), condition.gt[1]);
  return isFilled(read(condition.filled));
}

/** Lists the ids of the fields that a condition asks about. */
export function listReferences(condition: Condition): string[] {
  if ("all" in condition) return condition.all.flatMap(listReferences);
  if ("any" in condition) return condition.any.flatMap(listReferences);
  if ("not" in condition) return listReferences(condition.not);
  if ("filled" in condition) return [condition.filled];
  const [[field]] = Object.values(condition) as [readonly [string, unknown]];
  return [field];
}

function isAmong(answer: Answer | undefined, values: readonly string[]): boolean {
  const given = Array.isArray(answer) ? answer : [answer];
  return given.some((one) => typeof one === "string" && values.includes(one));
}

function isGreater(answer: Answer | undefined, limit: number): boolean {
  const measure = checkMeasure(asText(answer), 4);
  return measure.ok && Number(measure.value) > limit;
}
