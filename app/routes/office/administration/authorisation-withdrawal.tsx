import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { readChoice, readDate, typedTexts } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import { paths } from "#app/paths.ts";
import { Radios } from "#app/ui/html/choices.tsx";
import { inTenant } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { refused } from "#tenants/outcome.ts";
import { type AuthorisationKind, withdrawAuthorisation } from "#tenants/people/index.ts";
import { DayField } from "./day-field.tsx";
import { requireAdministrator } from "./require-administrator.ts";
import { requirePerson } from "./require-person.ts";
import { Step } from "./step.tsx";
import { StepForm } from "./step-form.tsx";
import { useAnswer } from "./use-answer.ts";

export const meta: MetaFunction = () => [{ title: "Cofnij upoważnienie" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireAdministrator(request, params);
  return inTenant(officer, async (tx) => {
    const { name, authorisations } = await requirePerson(tx, params);
    const held = authorisations.filter(({ isInForce }) => isInForce).map(({ kind }) => kind);
    return { name, held, today: legalDate(tx.now).toString() };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireAdministrator(request, params);
  const form = await request.formData();
  const kind = readChoice(form, "rodzaj", ["data-processing", "signing"], "data-processing");
  const from = readDate(form, "od");
  const outcome = await inTenant(officer, async (tx) => {
    const { personId } = await requirePerson(tx, params);
    return from ? withdrawAuthorisation(tx, { personId, kind, from }) : refused("day-missing");
  });
  return outcome.done
    ? redirect(paths.person(officer.office, params.person!))
    : refuse(outcome, typedTexts(form));
}

const choices: readonly { value: AuthorisationKind; label: string; hint: string }[] = [
  {
    value: "data-processing",
    label: "Przetwarzanie danych osobowych",
    hint: "Bez niego konto nic nie może, także podpisywać",
  },
  { value: "signing", label: "Podpisywanie pism", hint: "Wszystkie, które wtedy obowiązują" },
];

export default function AuthorisationWithdrawal() {
  const { name, held, today } = useLoaderData<typeof loader>();
  const { office = "", person = "" } = useParams();
  const answer = useAnswer({
    "not-authorised": "od",
    "day-missing": "od",
    "last-administrator": "rodzaj",
  });
  const offered = choices.filter(({ value }) => held.includes(value));
  return (
    <Step back={{ href: paths.person(office, person), label: name }} heading="Cofnij upoważnienie">
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
        <p>Ta osoba nie ma dziś żadnego upoważnienia.</p>
      )}
    </Step>
  );
}
