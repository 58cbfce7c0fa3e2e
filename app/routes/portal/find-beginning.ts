import { readPreferences } from "#app/http/preferences.ts";
import { readSession } from "#app/http/session.ts";
import { paths } from "#app/paths.ts";
import { asResident } from "#db/scope.ts";
import { listDrafts } from "#tenants/filing/index.ts";
import { sayWhen } from "../resident/say-when.ts";

/** Where a signed-in resident stands with a service: the draft she has begun, if there is one. */
export interface Beginning {
  readonly draft: { readonly href: string; readonly saved: string } | null;
}

/** Finds the draft that the reader of a service's card has begun; null when nobody has signed in. */
export async function findBeginning(
  request: Request,
  tenantId: number,
  service: string,
): Promise<Beginning | null> {
  const session = await readSession(request);
  if (session?.kind !== "resident") return null;
  const { language } = readPreferences(request);
  return asResident(session.resident.residentId, async (tx) => {
    const draft = (await listDrafts(tx)).find(
      (one) => one.tenantId === tenantId && one.form.definition.service === service,
    );
    if (!draft) return { draft: null };
    const saved = sayWhen(draft.updatedAt, tx.wallNow, language);
    return { draft: { href: paths.draft(draft.id), saved } };
  });
}
