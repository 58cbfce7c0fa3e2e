/** A file that was stored when it was uploaded; the form holds only this reference to it. */
export type Attachment = {
  readonly id: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly mediaType: string;
  readonly sha256: string;
};

/** The parts of a date, an address or a parcel, as they were typed. */
export type Parts = { readonly [part: string]: string };

/**
 * One answer. It keeps the shape the page gave it: checking trims and normalises but never turns it into
 * another type, so that draft, review, submission, print and the officer's view all read the same thing.
 */
export type Answer = string | Parts | readonly string[] | readonly Attachment[] | readonly Answers[];

/** The answers of a form, or of one item of a repeated group, by field id. */
export type Answers = { readonly [field: string]: Answer };

/** Gives the answer to a field, never something inherited from a prototype. */
export function readAnswer(answers: Answers, field: string): Answer | undefined {
  return Object.hasOwn(answers, field) ? answers[field] : undefined;
}

/** Says whether there is anything in an answer but blanks. */
export function isFilled(answer: unknown): boolean {
  if (typeof answer === "string") return answer.trim() !== "";
  if (Array.isArray(answer)) return answer.length > 0;
  return typeof answer === "object" && answer !== null && Object.values(answer).some(isFilled);
}

/** Gives the answer as text; anything else than text counts as not given. */
export function asText(answer: Answer | undefined): string {
  return typeof answer === "string" ? answer : "";
}

/** Gives the parts of a date, an address or a parcel; none when it was not answered. */
export function asParts(answer: Answer | undefined): Parts {
  return typeof answer === "object" && answer !== null && !Array.isArray(answer) ? (answer as Parts) : {};
}

/** Gives the items of a repeated group; none when there are no rows. */
export function asItems(answer: Answer | undefined): readonly Answers[] {
  return Array.isArray(answer) ? answer.filter(isItem) : [];
}

function isItem(value: unknown): value is Answers {
  return typeof value === "object" && value !== null;
}
