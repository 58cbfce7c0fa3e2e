const nobodys = "00000000-0000-0000-0000-000000000000";

/** Whether a text can be an id at all; what can't be one must not reach the database, which would answer with an error. */
export function isId(typed: string | undefined): typed is string {
  return typed !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(typed);
}

/** The text if it can be an id; else one that nothing has, so that it is refused like any other unknown id. */
export function asId(typed: string): string {
  return isId(typed) ? typed : nobodys;
}
