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
}): "name-missing" | "title-missing" | null {
  if (!newcomer.firstName || !newcomer.lastName) return "name-missing";
  return newcomer.title ? null : "title-missing";
}
