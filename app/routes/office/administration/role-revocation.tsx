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
import { Radios } from "#app/ui/html/choices.tsx";
import { inTenant } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { refused } from "#tenants/outcome.ts";
import { revokeRole, roles } from "#tenants/people/index.ts";
import { DayField } from "./day-field.tsx";
import { requireAdministrator } from "./require-administrator.ts";
import { requirePerson } from "./require-person.ts";
import { roleChoices } from "./rights-fields.tsx";
import { Step } from "./step.tsx";
import { StepForm } from "./step-form.tsx";
import { useAnswer } from "./use-answer.ts";

export const meta: MetaFunction = () => [{ title: "Odbierz rolę" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireAdministrator(request, params);
  return inTenant(officer, async (tx) => {
    const { name, roles: held } = await requirePerson(tx, params);
    return { name, held: [...held] as string[], today: legalDate(tx.now).toString() };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireAdministrator(request, params);
  const form = await request.formData();
  const role = roles.find((one) => one === form.get("rola"));
  const from = readDate(form, "od");
  const outcome = await inTenant(officer, async (tx) => {
    const { personId } = await requirePerson(tx, params);
    if (!role) return refused("role-missing");
    return from ? revokeRole(tx, { personId, role, from }) : refused("day-missing");
  });
  return outcome.done
    ? redirect(paths.person(officer.office, params.person!))
    : refuse(outcome, typedTexts(form));
}

export default function RoleRevocation() {
  const { name, held, today } = useLoaderData<typeof loader>();
  const { office = "", person = "" } = useParams();
  const answer = useAnswer({
    "role-missing": "rola",
    "last-administrator": "rola",
    "role-not-held": "od",
    "day-missing": "od",
  });
  return (
    <Step back={{ href: paths.person(office, person), label: name }} heading="Odbierz rolę">
      {held.length > 0 ? (
        <StepForm answer={answer} verb="Odbierz rolę">
          <Radios
            name="rola"
            label="Rola"
            choices={roleChoices.filter(({ value }) => held.includes(value))}
            defaultValue={answer.typed("rola")}
            error={answer.errorAt("rola")}
          />
          <DayField
            name="od"
            label="Pierwszy dzień bez tej roli"
            hint="Dziś: od razu"
            answer={answer}
            atFirst={today}
          />
        </StepForm>
      ) : (
        <p>Ta osoba nie ma dziś żadnej roli.</p>
      )}
    </Step>
  );
}
