import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { readCount, readDate, typedTexts } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/html/button.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import { legalDate } from "#tenants/calendar/index.ts";
import { endParty } from "#tenants/cases/index.ts";
import { ActForm } from "../parts/act-form.tsx";
import { inCase } from "../parts/in-case.ts";
import { RefusalNotice } from "../parts/refusal-notice.tsx";
import { requireCaseReader } from "../parts/require-case-reader.ts";
import { CaseStep } from "./case-step.tsx";
import { openParty } from "./open-party.ts";

export const meta: MetaFunction = ({ params }) => [{ title: `Zakończ udział w sprawie, ${params.mark}` }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireCaseReader(request, params);
  return inCase(officer, params, async (tx, found) => {
    const { party, ...step } = await openParty(tx, officer, found, params.party);
    const { name, role } = party;
    return { ...step, name, isAttorney: role === "attorney", today: legalDate(tx.now).toString() };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params, { carriesPost: true });
  const form = await request.formData();
  const endedOn = readDate(form, "dzien");
  if (!endedOn) return refuse({ refusal: "day-missing" }, typedTexts(form));
  const [partyId, version] = [params.party ?? "", readCount(form, "wersja")];
  const outcome = await inCase(officer, params, (tx, { caseId }) =>
    endParty(tx, officer, { partyId, endedOn, caseId, version }),
  );
  return outcome.done
    ? redirect(paths.caseParties(officer.office, params.mark!))
    : refuse(outcome, typedTexts(form));
}

export default function PartyEnd() {
  const { version, name, isAttorney, today, obstacle, ...found } = useLoaderData<typeof loader>();
  const typed = useActionData<typeof action>()?.typed;
  const { office = "", mark = "", party = "" } = useParams();
  return (
    <CaseStep office={office} mark={mark} heading="Zakończ udział w&nbsp;sprawie" found={found}>
      {obstacle ? (
        <RefusalNotice room="documents" refused={obstacle} />
      ) : (
        <ActForm room="cases" action={paths.partyEnd(office, mark, party)}>
          <input type="hidden" name="wersja" value={version} />
          <p>
            {name}:{" "}
            {isAttorney
              ? "pisma będą szły znowu do samej strony."
              : "nie dostanie już żadnego pisma, jej pełnomocnik też nie."}{" "}
            W&nbsp;aktach wpis zostaje.
          </p>
          <TextField
            name="dzien"
            type="date"
            label={isAttorney ? "Od którego dnia nie jest pełnomocnikiem" : "Od którego dnia nie jest stroną"}
            defaultValue={typed?.dzien ?? today}
          />
          <Button>Zakończ udział</Button>
        </ActForm>
      )}
    </CaseStep>
  );
}
