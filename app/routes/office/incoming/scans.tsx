import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { requireRight } from "#app/http/require-right.ts";
import { inTenant } from "#db/scope.ts";
import { type FileRefusal, putFile, recordFile, type StoredFile } from "#tenants/files/index.ts";
import { done, type Outcome } from "#tenants/outcome.ts";
import { intakeAddress, readPile } from "./pile.ts";

/** Stores scans at once, before anything is typed, and puts them on the pile that the intake page works through. */
export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params);
  requireRight(officer, "register-item");
  const form = await request.formData();
  const stored = await storeScans(form.getAll("skany"));
  if (!stored.done) return refuse(stored);
  const added = await inTenant(officer, async (tx) => {
    const ids: string[] = [];
    for (const file of stored.value) ids.push(await recordFile(tx, file));
    return ids;
  });
  const pile = [...readPile(new URL(request.url).searchParams), ...added];
  return redirect(intakeAddress(officer.office, { pile }));
}

/** Stores the contents of what was chosen, all or none; an empty field is nothing. */
async function storeScans(
  chosen: readonly FormDataEntryValue[],
): Promise<Outcome<StoredFile[], FileRefusal>> {
  const stored: StoredFile[] = [];
  for (const scan of chosen) {
    if (!(scan instanceof File) || (scan.name === "" && scan.size === 0)) continue;
    const outcome = await putFile(new Uint8Array(await scan.arrayBuffer()), scan.name);
    if (!outcome.done) return outcome;
    stored.push(outcome.value);
  }
  return done(stored);
}
