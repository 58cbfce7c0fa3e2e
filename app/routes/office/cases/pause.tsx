import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { readChoice, readCount, readDate, typedTexts } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { requireRight } from "#app/http/require-right.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/html/button.tsx";
import { Radios } from "#app/ui/html/choices.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import { inTenant } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { pauseClock } from "#tenants/cases/index.ts";
import { ActForm } from "../parts/act-form.tsx";
import { findOwnCase } from "../parts/find-own-case.ts";
import { CaseStep } from "./case-step.tsx";
import { pauseReasons, reasonWords } from "./reason-words.ts";

export const meta: MetaFunction = ({ params }) => [{ title: `Wstrzymaj termin, ${params.mark}` }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  requireRight(officer, "draft");
  return inTenant(officer, async (tx) => {
    const { title, partyName, version } = await findOwnCase(tx, params);
    return { title, partyName, version, today: legalDate(tx.now).toString() };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params, { carriesPost: true });
  const form = await request.formData();
  const startsOn = readDate(form, "dzien");
  if (!startsOn) return refuse({ refusal: "day-missing" }, typedTexts(form));
  const reason = readChoice(form, "przyczyna", pauseReasons, "suspension");
  const outcome = await inTenant(officer, async (tx) => {
    const { caseId } = await findOwnCase(tx, params);
    return pauseClock(tx, officer, { caseId, version: readCount(form, "wersja"), reason, startsOn });
  });
  return outcome.done
    ? redirect(paths.caseClock(officer.office, params.mark!))
    : refuse(outcome, typedTexts(form));
}

export default function Pause() {
  const { version, today, ...found } = useLoaderData<typeof loader>();
  const typed = useActionData<typeof action>()?.typed;
  const { office = "", mark = "" } = useParams();
  return (
    <CaseStep office={office} mark={mark} heading="Wstrzymaj termin" found={found}>
      <ActForm room="cases" action={paths.pause(office, mark)}>
        <input type="hidden" name="wersja" value={version} />
        <Radios
          name="przyczyna"
          label="Dlaczego termin ma stać?"
          hint="Tych dni nie wlicza się do terminu (art.&nbsp;35 §&nbsp;5 KPA)"
          defaultValue={typed?.przyczyna ?? pauseReasons[0]}
          choices={pauseReasons.map((reason) => ({ value: reason, label: reasonWords[reason] }))}
        />
        <TextField name="dzien" type="date" label="Od którego dnia" defaultValue={typed?.dzien ?? today} />
        <Button>Wstrzymaj</Button>
      </ActForm>
    </CaseStep>
  );
}
