import type { Temporal } from "temporal-polyfill";

/** The short sign of a person in drafts and registers: "Anna Nowak-Kowalska" is "ANK". */
export function initialsOf(firstName: string, lastName: string): string {
  const parts = `${firstName} ${lastName}`.split(/[\s-]+/).filter(Boolean);
  return parts.map((part) => [...part][0]!.toLocaleUpperCase("pl")).join("");
}

/** What of a new person's own data is missing, if anything; to be asked before her account is opened. */
export function findNewcomerFault(newcomer: {
  readonly firstName: string;
  readonly lastName: string;
  readonly title: string;
  readonly from?: Temporal.PlainDate | null;
}): "name-missing" | "title-missing" | "day-missing" | null {
  if (!newcomer.firstName || !newcomer.lastName) return "name-missing";
  if (!newcomer.title) return "title-missing";
  return newcomer.from === null ? "day-missing" : null;
}
