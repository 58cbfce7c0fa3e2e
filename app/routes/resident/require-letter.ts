import { notFound } from "#app/http/not-found.ts";
import { requireId } from "#app/http/require-id.ts";
import { asResident, type ResidentTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { listReceipts } from "#tenants/receipts/index.ts";
import { findMyLetter, followMyLetter, type ResidentLetter } from "#tenants/resident-cases/index.ts";
import type { LetterMatter } from "./letter-view.ts";

type Params = { readonly letter?: string };

/** The resident's letter that an address names; the common 404 for anybody else's. */
export function requireLetter(residentId: string, params: Params): Promise<{ letter: ResidentLetter }> {
  return findOrThrow(residentId, params, async (tx, id) => {
    const letter = await findMyLetter(tx, id);
    return letter && { letter };
  });
}

/** The same with all that its page shows. */
export function requireLetterMatter(residentId: string, params: Params): Promise<LetterMatter> {
  return findOrThrow(residentId, params, async (tx, id) => {
    const found = await followMyLetter(tx, id);
    if (!found) return undefined;
    const receipts = await listReceipts(tx, found.letter.residentCaseId);
    return { ...found, receipts, today: legalDate(tx.now) };
  });
}

async function findOrThrow<Found>(
  residentId: string,
  params: Params,
  find: (tx: ResidentTx, id: string) => Promise<Found | undefined>,
): Promise<Found> {
  const id = requireId(params.letter);
  const found = await asResident(residentId, (tx) => find(tx, id));
  if (!found) throw notFound();
  return found;
}
