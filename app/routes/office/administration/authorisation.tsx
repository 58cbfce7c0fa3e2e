import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { readChoice, readDate, readText, typedTexts } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import { nbsp } from "#app/i18n/typography.ts";
import { paths } from "#app/paths.ts";
import { Radios } from "#app/ui/html/choices.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import { inTenant } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { refused } from "#tenants/outcome.ts";
import { authorisePerson } from "#tenants/people/index.ts";
import { DayField } from "./day-field.tsx";
import { requireAdministrator } from "./require-administrator.ts";
import { requirePerson } from "./require-person.ts";
import { Step } from "./step.tsx";
import { StepForm } from "./step-form.tsx";
import { useAnswer } from "./use-answer.ts";

export const meta: MetaFunction = () => [{ title: "Nadaj upoważnienie" }];

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
  const kind = readChoice(form, "rodzaj", ["data-processing", "signing"], "data-processing");
  const [extent, from, to] = [readText(form, "zakres"), readDate(form, "od"), readDate(form, "do")];
  const outcome = await inTenant(officer, async (tx) => {
    const { personId } = await requirePerson(tx, params);
    if (!extent) return refused("extent-missing");
    return from ? authorisePerson(tx, { personId, kind, extent, from, to }) : refused("day-missing");
  });
  return outcome.done
    ? redirect(paths.person(officer.office, params.person!))
    : refuse(outcome, typedTexts(form));
}

export default function Authorisation() {
  const { name, today } = useLoaderData<typeof loader>();
  const { office = "", person = "" } = useParams();
  const answer = useAnswer({ "extent-missing": "zakres", "day-missing": "od", "period-reversed": "do" });
  return (
    <Step back={{ href: paths.person(office, person), label: name }} heading="Nadaj upoważnienie">
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
    </Step>
  );
}
