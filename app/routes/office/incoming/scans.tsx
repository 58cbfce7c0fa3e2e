import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { requireRight } from "#app/http/require-right.ts";
import { inTenant } from "#db/scope.ts";
import { putFile, recordFile, type StoredFile } from "#tenants/files/index.ts";
import { intakeAddress, readPile } from "./pile.ts";

/** Stores scans at once, before anything is typed, and puts them on the pile that the intake page works through. */
export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params);
  requireRight(officer, "register-item");
  const form = await request.formData();
  const stored: StoredFile[] = [];
  for (const scan of form.getAll("skany")) {
    if (!(scan instanceof File) || (scan.name === "" && scan.size === 0)) continue;
    const outcome = await putFile(new Uint8Array(await scan.arrayBuffer()), scan.name);
    if (!outcome.done) return refuse(outcome);
    stored.push(outcome.value);
  }
  const added = await inTenant(officer, async (tx) => {
    const ids: string[] = [];
    for (const file of stored) ids.push(await recordFile(tx, file));
    return ids;
  });
  return redirect(
    intakeAddress(officer.office, { pile: [...readPile(new URL(request.url).searchParams), ...added] }),
  );
}
