import { type Role, roles } from "#tenants/people/index.ts";

/** The role that was chosen; null when none was. */
export function readRole(form: FormData): Role | null {
  return roles.find((role) => role === form.get("rola")) ?? null;
}
