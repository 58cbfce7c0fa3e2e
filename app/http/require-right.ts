import { type Action, mayDo, type Officer } from "#tenants/people/index.ts";

/** Throws 403 unless the officer's roles of today allow the action. */
export function requireRight(officer: Officer, action: Action): void {
  if (!mayDo(officer, action)) throw new Response(null, { status: 403 });
}
