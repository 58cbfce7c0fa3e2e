import type { Temporal } from "temporal-polyfill";
import { notFound } from "#app/http/not-found.ts";
import { requireId } from "#app/http/require-id.ts";
import { asResident } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { findMyLetter, type ResidentLetter } from "#tenants/resident-cases/index.ts";

/** The resident's letter that an address names, and today; the common 404 for anybody else's. */
export async function requireLetter(
  residentId: string,
  params: { readonly letter?: string },
): Promise<{ letter: ResidentLetter; today: Temporal.PlainDate }> {
  const id = requireId(params.letter);
  return asResident(residentId, async (tx) => {
    const letter = await findMyLetter(tx, id);
    if (!letter) throw notFound();
    return { letter, today: legalDate(tx.now) };
  });
}
