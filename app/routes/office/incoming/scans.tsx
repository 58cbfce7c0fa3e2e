import { type ActionFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useParams, useSearchParams } from "@remix-run/react";
import { type Refused, refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { requireRight } from "#app/http/require-right.ts";
import { sayItemRefusal } from "#app/i18n/incoming-refusals.ts";
import { Notice } from "#app/ui/html/notice.tsx";
import { inTenant } from "#db/scope.ts";
import { recordFile } from "#tenants/files/index.ts";
import { putChosen } from "../parts/put-chosen.ts";
import { StepPage } from "../parts/step-page.tsx";
import { intakeAddress, readPile } from "./pile.ts";

export const meta: MetaFunction = () => [{ title: "Dodaj skany" }];

/** Stores scans at once, before anything is typed, and puts them on the pile that the intake page works through. */
export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params);
  requireRight(officer, "register-item");
  const form = await request.formData();
  const stored = await putChosen(form.getAll("skany"));
  if (!stored.done) return refuse(stored);
  const added = await inTenant(officer, async (tx) => {
    const ids: string[] = [];
    for (const file of stored.value) ids.push(await recordFile(tx, file));
    return ids;
  });
  const pile = [...readPile(new URL(request.url).searchParams), ...added];
  return redirect(intakeAddress(officer.office, { pile }));
}

/** What a browser without JavaScript shows when scans are refused; with it, the intake page says it at the field. */
export default function Scans() {
  const refused = useActionData<Refused<string>>();
  const [search] = useSearchParams();
  const office = useParams().office ?? "";
  const intake = intakeAddress(office, { pile: readPile(search) });
  return (
    <StepPage back={{ href: intake, label: "Nowy wpływ" }} heading="Dodaj skany">
      {refused ? (
        <Notice tone="warning" title={sayItemRefusal(refused.refusal, refused.details)} isAnnounced />
      ) : (
        <p>Skany dodasz na stronie rejestracji wpływu.</p>
      )}
    </StepPage>
  );
}
