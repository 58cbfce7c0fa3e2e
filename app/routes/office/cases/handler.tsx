import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { readCount, readText } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { requireRight } from "#app/http/require-right.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/html/button.tsx";
import { Radios } from "#app/ui/html/choices.tsx";
import { inTenant } from "#db/scope.ts";
import { changeHandler } from "#tenants/cases/index.ts";
import { listPeople, mayDo } from "#tenants/people/index.ts";
import { ActForm } from "../parts/act-form.tsx";
import { findOwnCase } from "../parts/find-own-case.ts";
import { CaseStep } from "./case-step.tsx";

export const meta: MetaFunction = ({ params }) => [{ title: `Zmień prowadzącego sprawę ${params.mark}` }];

/** The case and the people of its unit who may take it over. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  requireRight(officer, "assign");
  return inTenant(officer, async (tx) => {
    const { title, partyName, version, handlerId, handlerName, unitId } = await findOwnCase(tx, params);
    const people = (await listPeople(tx)).filter(
      (person) => person.unitId === unitId && person.personId !== handlerId && mayDo(person, "draft"),
    );
    return {
      title,
      partyName,
      version,
      handlerName,
      people: people.map(({ personId, name, position }) => ({
        value: personId,
        label: name,
        hint: position,
      })),
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params);
  const form = await request.formData();
  const outcome = await inTenant(officer, async (tx) => {
    const { caseId } = await findOwnCase(tx, params);
    return changeHandler(tx, officer, {
      caseId,
      version: readCount(form, "wersja"),
      handlerId: readText(form, "osoba"),
    });
  });
  return outcome.done ? redirect(paths.case(officer.office, params.mark!)) : refuse(outcome);
}

export default function Handler() {
  const { people, version, handlerName, ...found } = useLoaderData<typeof loader>();
  const { office = "", mark = "" } = useParams();
  return (
    <CaseStep office={office} mark={mark} heading="Zmień prowadzącego" found={found}>
      {people.length > 0 ? (
        <ActForm room="cases" action={paths.handler(office, mark)}>
          <input type="hidden" name="wersja" value={version} />
          <Radios
            name="osoba"
            label="Kto poprowadzi sprawę?"
            hint={`Teraz prowadzi ją ${handlerName}. Nowa osoba dostanie powiadomienie.`}
            choices={people}
          />
          <Button icon="people">Przekaż sprawę</Button>
        </ActForm>
      ) : (
        <p>
          W&nbsp;tej komórce nikt inny nie może prowadzić spraw. Poproś administratora o&nbsp;kolejną osobę.
        </p>
      )}
    </CaseStep>
  );
}
