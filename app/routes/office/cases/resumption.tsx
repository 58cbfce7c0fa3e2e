import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { notFound } from "#app/http/not-found.ts";
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
import { listClockFacts, resumeClock } from "#tenants/cases/index.ts";
import { ActForm } from "../parts/act-form.tsx";
import { findOwnCase } from "../parts/find-own-case.ts";
import { CaseStep } from "./case-step.tsx";
import { allReasons, reasonWords } from "./reason-words.ts";

export const meta: MetaFunction = ({ params }) => [{ title: `Wznów termin, ${params.mark}` }];

/** The reasons for which the clock stands now; nothing to resume is no page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  requireRight(officer, "draft");
  return inTenant(officer, async (tx) => {
    const { caseId, title, partyName, version } = await findOwnCase(tx, params);
    const facts = await listClockFacts(tx, caseId);
    const standing = (facts?.exclusions ?? []).filter(({ to }) => !to);
    if (standing.length === 0) throw notFound();
    const reasons = standing.map(({ reason }) => ({ value: reason, label: reasonWords[reason] }));
    return { title, partyName, version, today: legalDate(tx.now).toString(), reasons };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params, { carriesPost: true });
  const form = await request.formData();
  const endsOn = readDate(form, "dzien");
  if (!endsOn) return refuse({ refusal: "day-missing" }, typedTexts(form));
  const reason = readChoice(form, "przyczyna", allReasons, "suspension");
  const outcome = await inTenant(officer, async (tx) => {
    const { caseId } = await findOwnCase(tx, params);
    return resumeClock(tx, officer, { caseId, version: readCount(form, "wersja"), reason, endsOn });
  });
  return outcome.done
    ? redirect(paths.caseClock(officer.office, params.mark!))
    : refuse(outcome, typedTexts(form));
}

export default function Resumption() {
  const { version, today, reasons, ...found } = useLoaderData<typeof loader>();
  const typed = useActionData<typeof action>()?.typed;
  const { office = "", mark = "" } = useParams();
  return (
    <CaseStep office={office} mark={mark} heading="Wznów termin" found={found}>
      <ActForm room="cases" action={paths.resumption(office, mark)}>
        <input type="hidden" name="wersja" value={version} />
        <Radios
          name="przyczyna"
          label="Co się skończyło?"
          defaultValue={typed?.przyczyna ?? reasons[0]?.value}
          choices={reasons}
        />
        <TextField
          name="dzien"
          type="date"
          label="Od którego dnia termin znów biegnie"
          defaultValue={typed?.dzien ?? today}
        />
        <Button>Wznów</Button>
      </ActForm>
    </CaseStep>
  );
}
