import { inTenant } from "#db/scope.ts";
import type { Officer } from "#tenants/people/index.ts";
import { findOwnCase } from "../parts/find-own-case.ts";

/** The case of a step's own page: what it is, and its version as the person will have read it. */
export async function stepCase(officer: Officer, params: { readonly mark?: string }) {
  const { caseId, title, partyName, version, state, handlerId, handlerName, unitId } = await inTenant(
    officer,
    (tx) => findOwnCase(tx, params),
  );
  return { caseId, title, partyName, version, state, handlerId, handlerName, unitId };
}
