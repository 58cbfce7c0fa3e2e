import { notFound } from "#app/http/not-found.ts";
import { requireId } from "#app/http/require-id.ts";
import { requireResident } from "#app/http/require-resident.ts";
import { asResident } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { listReceipts } from "#tenants/receipts/index.ts";
import { findMyCase } from "#tenants/resident-cases/index.ts";
import type { CaseMatter } from "./case-view.ts";

/** The resident's case that an address names, with all its page needs; the common 404 for anybody else's. */
export async function requireCase(request: Request, params: { readonly case?: string }): Promise<CaseMatter> {
  const { residentId } = await requireResident(request);
  const id = requireId(params.case);
  const matter = await asResident(residentId, async (tx) => {
    const found = await findMyCase(tx, id);
    return found && { ...found, receipts: await listReceipts(tx, id), today: legalDate(tx.now) };
  });
  if (!matter) throw notFound();
  return matter;
}
