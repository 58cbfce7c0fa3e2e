import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { readDate } from "#app/http/read-form.ts";
import { paths } from "#app/paths.ts";
import { StepForm } from "#app/ui/forms/step-form.tsx";
import { useAnswer } from "#app/ui/forms/use-answer.ts";
import { endEmployment } from "#tenants/people/index.ts";
import { StepPage } from "../parts/step-page.tsx";
import { DayField } from "./day-field.tsx";
import { loadPersonStep, takePersonStep } from "./person-step.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.standing === "to-come" ? "Odwołaj zatrudnienie" : "Zakończ pracę w urzędzie" },
];

export function loader(args: LoaderFunctionArgs) {
  return loadPersonStep(args);
}

export function action(args: ActionFunctionArgs) {
  return takePersonStep(args, (tx, personId, form) =>
    endEmployment(tx, { personId, lastDay: readDate(form, "dzien") }),
  );
}

export default function Departure() {
  const { name, standing, today } = useLoaderData<typeof loader>();
  const { office = "", person = "" } = useParams();
  const answer = useAnswer({
    "day-missing": "dzien",
    "already-left": "dzien",
    "leaves-before-start": "dzien",
    "stands-in": "dzien",
  });
  const back = { href: paths.person(office, person), label: name };
  if (standing === "to-come")
    return (
      <StepPage back={back} heading="Odwołaj zatrudnienie">
        <p>
          {name}: ta osoba jeszcze nie zaczęła pracy i&nbsp;jej nie zacznie. Straci przyznane role
          i&nbsp;upoważnienia.
        </p>
        <StepForm answer={answer} verb="Odwołaj zatrudnienie">
          <input type="hidden" name="dzien" value={today} />
        </StepForm>
      </StepPage>
    );
  return (
    <StepPage back={back} heading="Zakończ pracę w urzędzie">
      <p>
        Po tym dniu {name} traci wszystkie role i&nbsp;upoważnienia. Wszystko, co zrobiła ta osoba, zostaje
        pod jej nazwiskiem. Jej sprawy przekaże innym kierownik komórki.
      </p>
      <StepForm answer={answer} verb="Zakończ pracę">
        <DayField name="dzien" label="Ostatni dzień pracy" answer={answer} atFirst={today} />
      </StepForm>
    </StepPage>
  );
}
