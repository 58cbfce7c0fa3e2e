import { isId } from "#app/http/is-id.ts";
import { notFound } from "#app/http/not-found.ts";
import { inTenant, type TenantTx } from "#db/scope.ts";
import { type CaseDetails, hasDocument, hasParty } from "#tenants/cases/index.ts";
import { hasDelivery } from "#tenants/dispatch/index.ts";
import { hasFee } from "#tenants/documents/index.ts";
import type { Officer } from "#tenants/people/index.ts";
import { findOwnCase } from "./find-own-case.ts";

/** Parameters of the addresses under a case: its mark and, further down, what is to be that case's. */
interface CaseAddress {
  readonly mark?: string;
  readonly document?: string;
  readonly fee?: string;
  readonly delivery?: string;
  readonly party?: string;
}

/** Whether something is a case's own, by the parameter that names it. */
const isOfCase: Readonly<Record<string, (tx: TenantTx, caseId: string, id: string) => Promise<boolean>>> = {
  document: hasDocument,
  fee: hasFee,
  delivery: hasDelivery,
  party: hasParty,
};

/**
 * Works in the office's scope on what an address under a case names. Throws the common 404 when the office has no such
 * case, and when the document, fee, delivery or party isn't that case's: the one home of the rule that an address holds
 * together.
 */
export function inCase<Result>(
  officer: Officer,
  address: CaseAddress,
  work: (tx: TenantTx, found: CaseDetails) => Promise<Result>,
): Promise<Result> {
  return inTenant(officer, async (tx) => {
    const found = await findOwnCase(tx, address);
    for (const [name, id] of Object.entries(address)) {
      const belongs = isOfCase[name];
      if (belongs && !(isId(id) && (await belongs(tx, found.caseId, id)))) throw notFound();
    }
    return work(tx, found);
  });
}
