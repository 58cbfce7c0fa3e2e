import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { readDate, typedTexts } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import { paths } from "#app/paths.ts";
import { inTenant } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { refused } from "#tenants/outcome.ts";
import { endEmployment } from "#tenants/people/index.ts";
import { DayField } from "./day-field.tsx";
import { requireAdministrator } from "./require-administrator.ts";
import { requirePerson } from "./require-person.ts";
import { Step } from "./step.tsx";
import { StepForm } from "./step-form.tsx";
import { useAnswer } from "./use-answer.ts";

export const meta: MetaFunction = () => [{ title: "Zakończ pracę w urzędzie" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireAdministrator(request, params);
  return inTenant(officer, async (tx) => {
    const { name } = await requirePerson(tx, params);
    return { name, today: legalDate(tx.now).toString() };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireAdministrator(request, params);
  const form = await request.formData();
  const lastDay = readDate(form, "dzien");
  const outcome = await inTenant(officer, async (tx) => {
    const { personId } = await requirePerson(tx, params);
    return lastDay ? endEmployment(tx, { personId, lastDay }) : refused("day-missing");
  });
  return outcome.done
    ? redirect(paths.person(officer.office, params.person!))
    : refuse(outcome, typedTexts(form));
}

export default function Departure() {
  const { name, today } = useLoaderData<typeof loader>();
  const { office = "", person = "" } = useParams();
  const answer = useAnswer({
    "day-missing": "dzien",
    "already-left": "dzien",
    "leaves-before-start": "dzien",
    "stands-in": "dzien",
  });
  return (
    <Step back={{ href: paths.person(office, person), label: name }} heading="Zakończ pracę w urzędzie">
      <p>
        Po tym dniu {name} traci wszystkie role i&nbsp;upoważnienia. Wszystko, co zrobiła ta osoba, zostaje
        pod jej nazwiskiem. Jej sprawy przekaże innym kierownik komórki.
      </p>
      <StepForm answer={answer} verb="Zakończ pracę">
        <DayField name="dzien" label="Ostatni dzień pracy" answer={answer} atFirst={today} />
      </StepForm>
    </Step>
  );
}
