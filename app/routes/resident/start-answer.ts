import { redirect } from "@remix-run/node";
import { notFound } from "#app/http/not-found.ts";
import { requireId } from "#app/http/require-id.ts";
import { requireResident } from "#app/http/require-resident.ts";
import { paths } from "#app/paths.ts";
import { asResident } from "#db/scope.ts";
import { startDraft } from "#tenants/filing/index.ts";

/**
 * Starts the answer to a letter, or goes on with the one that is open. A letter that takes no such answer any more
 * leads back to its page, which shows what it does take.
 */
export async function startAnswer(
  request: Request,
  params: { readonly letter?: string },
  kind: "supplement" | "appeal",
): Promise<Response> {
  const { residentId } = await requireResident(request);
  const letterId = requireId(params.letter);
  const outcome = await asResident(residentId, (tx) => startDraft(tx, { kind, letterId }));
  if (outcome.done) return redirect(paths.draft(outcome.value.draftId));
  if (outcome.refusal === "letter-not-found") throw notFound();
  return redirect(paths.letter(letterId));
}
