/**
 * What a command answers: it was done, or it was refused for a reason that the person can act on.
 * A refusal is a value (the scope rolls back on it); a failure is thrown.
 */
export type Outcome<Value, Refusal extends string> =
  | { readonly done: true; readonly value: Value }
  | { readonly done: false; readonly refusal: Refusal; readonly details?: RefusalDetails };

/** Facts a refusal's sentence needs: names, dates, numbers, already fit to be shown. */
export type RefusalDetails = Readonly<Record<string, string | number>>;

/** Answers that a command was done, with what it made. */
export function done(): Outcome<undefined, never>;
export function done<Value>(value: Value): Outcome<Value, never>;
export function done<Value>(value?: Value): Outcome<Value | undefined, never> {
  return { done: true, value };
}

/** Answers that a command was refused; every refusal has its Polish text in `app/i18n/refusals/`. */
export function refused<Refusal extends string>(
  refusal: Refusal,
  details?: RefusalDetails,
): Outcome<never, Refusal> {
  return details ? { done: false, refusal, details } : { done: false, refusal };
}
