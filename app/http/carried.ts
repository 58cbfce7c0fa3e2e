/** Names of a sign-in form's own fields; no other form's name begins so, hence the two can't meet. */
export const signInFields = { email: "konto.email", password: "konto.haslo", code: "konto.kod" } as const;

/** What somebody who was signed out meanwhile had typed elsewhere: it rides along through signing in. */
export type Carried = [name: string, value: string][];

/** The fields of a posted form, apart from secrets; files can't be carried. */
export function readCarried(form: FormData): Carried {
  return [...form].filter(
    (field): field is [string, string] => typeof field[1] === "string" && !isSecret(field[0]),
  );
}

/** Whether a field is a password or belongs to signing in; no page may ever show it again. */
export function isSecret(name: string): boolean {
  return name.startsWith("haslo") || name.startsWith("konto.");
}
