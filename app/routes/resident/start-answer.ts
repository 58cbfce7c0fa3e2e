import { redirect } from "@remix-run/node";
import { notFound } from "#app/http/not-found.ts";
import { requireId } from "#app/http/require-id.ts";
import { requireResident } from "#app/http/require-resident.ts";
import { paths } from "#app/paths.ts";
import { asResident } from "#db/scope.ts";
import { type DraftWish, startDraft } from "#tenants/filing/index.ts";

/** What an answer goes on with, by its id: a letter or a case. */
interface Answered {
  wish(id: string): DraftWish;
  /** Its own page. */
  page(id: string): string;
}

/**
 * Starts what goes on with a letter or a case of hers, or goes on with the draft that is open. One that takes no such
 * answer any more leads back to its page, which shows what it does take.
 */
export async function startAnswer(
  request: Request,
  named: string | undefined,
  { wish, page }: Answered,
): Promise<Response> {
  const { residentId } = await requireResident(request);
  const id = requireId(named);
  const outcome = await asResident(residentId, (tx) => startDraft(tx, wish(id)));
  if (outcome.done) return redirect(paths.draft(outcome.value.draftId));
  if (["letter-not-found", "case-not-found"].includes(outcome.refusal)) throw notFound();
  return redirect(page(id));
}
