import { readDate, readId, readText, typedTexts } from "#app/http/read-form.ts";
import { type Role, roles } from "#tenants/people/index.ts";

/** What the form of a new person holds; the roles are what was ticked. */
export function readNewcomer(form: FormData) {
  const ticked = form.getAll("role");
  return {
    firstName: readText(form, "imie"),
    lastName: readText(form, "nazwisko"),
    title: readText(form, "stanowisko"),
    email: readText(form, "email"),
    unitId: readId(form, "komorka") ?? null,
    from: readDate(form, "od"),
    roles: roles.filter((role) => ticked.includes(role)) as readonly Role[],
    extent: readText(form, "zakres") || null,
  };
}

/** What was typed, with all the roles that were ticked. */
export function typedNewcomer(form: FormData): Record<string, string> {
  return { ...typedTexts(form), role: form.getAll("role").join(" ") };
}
