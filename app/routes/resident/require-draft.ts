import { redirect } from "@remix-run/node";
import type { Temporal } from "temporal-polyfill";
import { notFound } from "#app/http/not-found.ts";
import { requireId } from "#app/http/require-id.ts";
import { requireResident } from "#app/http/require-resident.ts";
import { paths } from "#app/paths.ts";
import { asResident } from "#db/scope.ts";
import { type Draft, findDraft, findFiled } from "#tenants/filing/index.ts";
import { findMyCase, followMyLetter, type ResidentCase } from "#tenants/resident-cases/index.ts";
import type { Resident } from "#tenants/sign-in/index.ts";

/** A draft of the resident who asks for it, with the time of the look. */
export interface OwnDraft {
  readonly resident: Resident;
  readonly draft: Draft;
  /** The case that it goes on with; undefined for an application. */
  readonly matter: ResidentCase | undefined;
  /** What the call that a supplement answers asks for; empty for every other draft. */
  readonly points: readonly string[];
  readonly now: Temporal.Instant;
  readonly wallNow: Temporal.Instant;
}

/**
 * The resident's draft that an address names. One that was filed leads to its receipt; anybody else's gives the same
 * 404 as one that never was.
 */
export async function requireDraft(request: Request, params: { readonly draft?: string }): Promise<OwnDraft> {
  const resident = await requireResident(request);
  const id = requireId(params.draft);
  return asResident(resident.residentId, async (tx) => {
    const draft = await findDraft(tx, id);
    if (draft) {
      const { residentCaseId, letterId, kind } = draft;
      const mine = residentCaseId === null ? undefined : await findMyCase(tx, residentCaseId);
      const call = kind === "supplement" && letterId !== null && (await followMyLetter(tx, letterId));
      const points = call ? call.points : [];
      return { resident, draft, matter: mine?.case, points, now: tx.now, wallNow: tx.wallNow };
    }
    const filed = await findFiled(tx, id);
    throw filed ? redirect(paths.receipt(filed.receiptId)) : notFound();
  });
}
