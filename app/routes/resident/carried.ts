/** Names of the sign-in form's own fields; ids of form fields hold no such dot, so the two can't meet. */
export const signInFields = { email: "konto.email", password: "konto.haslo" } as const;

/** What somebody who was signed out meanwhile had typed elsewhere: it rides along through signing in. */
export type Carried = [name: string, value: string][];

/** The fields of a posted form that aren't the sign-in form's own; files can't be carried. */
export function readCarried(form: FormData): Carried {
  return [...form].filter(
    (field): field is [string, string] => typeof field[1] === "string" && !field[0].startsWith("konto."),
  );
}
