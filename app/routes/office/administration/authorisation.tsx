import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { readChoice, readDate, readText } from "#app/http/read-form.ts";
import { paths } from "#app/paths.ts";
import { StepForm } from "#app/ui/forms/step-form.tsx";
import { useAnswer } from "#app/ui/forms/use-answer.ts";
import { Radios } from "#app/ui/html/choices.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import { authorisePerson } from "#tenants/people/index.ts";
import { nbsp } from "#tenants/typography.ts";
import { StepPage } from "../parts/step-page.tsx";
import { DayField } from "./day-field.tsx";
import { loadPersonStep, takePersonStep } from "./person-step.ts";

export const meta: MetaFunction = () => [{ title: "Nadaj upoważnienie" }];

export function loader(args: LoaderFunctionArgs) {
  return loadPersonStep(args);
}

export function action(args: ActionFunctionArgs) {
  return takePersonStep(args, (tx, personId, form) => {
    const kind = readChoice(form, "rodzaj", ["data-processing", "signing"], "data-processing");
    const [extent, from, to] = [readText(form, "zakres"), readDate(form, "od"), readDate(form, "do")];
    return authorisePerson(tx, { personId, kind, extent, from, to });
  });
}

export default function Authorisation() {
  const { name, today } = useLoaderData<typeof loader>();
  const { office = "", person = "" } = useParams();
  const answer = useAnswer({
    "extent-missing": "zakres",
    "day-missing": "od",
    "already-authorised": "zakres",
    "already-left": "od",
    "period-reversed": "do",
  });
  return (
    <StepPage back={{ href: paths.person(office, person), label: name }} heading="Nadaj upoważnienie">
      <p>Upoważnienie wydaje kierownik podmiotu. Tu zapisujesz, co i&nbsp;na jak długo.</p>
      <StepForm answer={answer} verb="Zapisz upoważnienie">
        <Radios
          name="rodzaj"
          label="Do czego"
          defaultValue={answer.typed("rodzaj", "data-processing")}
          choices={[
            {
              value: "data-processing",
              label: "Przetwarzanie danych osobowych",
              hint: nbsp("Bez niego konto nic nie może (instrukcja kancelaryjna § 11)"),
            },
            { value: "signing", label: "Podpisywanie pism", hint: nbsp("Razem z rolą podpisującego") },
          ]}
        />
        <TextField
          name="zakres"
          label="Zakres"
          hint={nbsp("Tak jak w wydanym upoważnieniu, np. decyzje w sprawach drzew")}
          defaultValue={answer.typed("zakres")}
          error={answer.errorAt("zakres")}
        />
        <DayField name="od" label="Od kiedy" answer={answer} atFirst={today} />
        <DayField name="do" label="Do kiedy" hint="Puste: aż do cofnięcia" optional answer={answer} />
      </StepForm>
    </StepPage>
  );
}
