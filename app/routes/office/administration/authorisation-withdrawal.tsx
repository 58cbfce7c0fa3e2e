import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { readChoice, readDate } from "#app/http/read-form.ts";
import { paths } from "#app/paths.ts";
import { StepForm } from "#app/ui/forms/step-form.tsx";
import { useAnswer } from "#app/ui/forms/use-answer.ts";
import { Radios } from "#app/ui/html/choices.tsx";
import { type AuthorisationKind, withdrawAuthorisation } from "#tenants/people/index.ts";
import { nbsp } from "#tenants/typography.ts";
import { StepPage } from "../parts/step-page.tsx";
import { DayField } from "./day-field.tsx";
import { loadPersonStep, takePersonStep } from "./person-step.ts";

export const meta: MetaFunction = () => [{ title: "Cofnij upoważnienie" }];

export function loader(args: LoaderFunctionArgs) {
  return loadPersonStep(args);
}

export function action(args: ActionFunctionArgs) {
  return takePersonStep(args, (tx, personId, form) => {
    const kind = readChoice(form, "rodzaj", ["data-processing", "signing"], "data-processing");
    return withdrawAuthorisation(tx, { personId, kind, from: readDate(form, "od") });
  });
}

const choices: readonly { value: AuthorisationKind; label: string; hint: string }[] = [
  {
    value: "data-processing",
    label: "Przetwarzanie danych osobowych",
    hint: "Bez niego konto nic nie może, także podpisywać",
  },
  {
    value: "signing",
    label: "Podpisywanie pism",
    hint: nbsp("Wszystkie: te, które obowiązują, i te, które zaczną się później"),
  },
];

export default function AuthorisationWithdrawal() {
  const { name, authorisations, today } = useLoaderData<typeof loader>();
  const { office = "", person = "" } = useParams();
  const answer = useAnswer({
    "not-authorised": "od",
    "day-missing": "od",
    "day-past": "od",
    "last-administrator": "rodzaj",
  });
  const offered = choices.filter(({ value }) => authorisations.includes(value));
  return (
    <StepPage back={{ href: paths.person(office, person), label: name }} heading="Cofnij upoważnienie">
      {offered.length > 0 ? (
        <StepForm answer={answer} verb="Cofnij upoważnienie">
          <Radios
            name="rodzaj"
            label="Które"
            choices={offered}
            defaultValue={answer.typed("rodzaj", offered[0]?.value)}
            error={answer.errorAt("rodzaj")}
          />
          <DayField
            name="od"
            label="Pierwszy dzień bez upoważnienia"
            hint="Dziś: od razu"
            answer={answer}
            atFirst={today}
          />
        </StepForm>
      ) : (
        <p>Ta osoba nie ma żadnego upoważnienia.</p>
      )}
    </StepPage>
  );
}
