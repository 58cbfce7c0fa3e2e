import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { readDate } from "#app/http/read-form.ts";
import { paths } from "#app/paths.ts";
import { StepForm } from "#app/ui/forms/step-form.tsx";
import { useAnswer } from "#app/ui/forms/use-answer.ts";
import { Radios } from "#app/ui/html/choices.tsx";
import { revokeRole } from "#tenants/people/index.ts";
import { nbsp } from "#tenants/typography.ts";
import { StepPage } from "../parts/step-page.tsx";
import { DayField } from "./day-field.tsx";
import { loadPersonStep, takePersonStep } from "./person-step.ts";
import { readRole } from "./read-role.ts";
import { sayRoles } from "./rights-fields.tsx";

export const meta: MetaFunction = () => [{ title: "Odbierz rolę" }];

export function loader(args: LoaderFunctionArgs) {
  return loadPersonStep(args);
}

export function action(args: ActionFunctionArgs) {
  return takePersonStep(args, (tx, personId, form) =>
    revokeRole(tx, { personId, role: readRole(form), from: readDate(form, "od") }),
  );
}

export default function RoleRevocation() {
  const { name, roles, today } = useLoaderData<typeof loader>();
  const { office = "", person = "" } = useParams();
  const answer = useAnswer({
    "role-missing": "rola",
    "last-administrator": "rola",
    "role-not-held": "od",
    "day-missing": "od",
    "day-past": "od",
  });
  return (
    <StepPage back={{ href: paths.person(office, person), label: name }} heading="Odbierz rolę">
      {roles.length > 0 ? (
        <StepForm answer={answer} verb="Odbierz rolę">
          <Radios
            name="rola"
            label="Rola"
            choices={sayRoles(roles)}
            defaultValue={answer.typed("rola", roles.length === 1 ? roles[0] : undefined)}
            error={answer.errorAt("rola")}
          />
          <DayField
            name="od"
            label="Pierwszy dzień bez tej roli"
            hint={nbsp("Dziś: od razu. Rola, która zaczyna się później, przepada w całości")}
            answer={answer}
            atFirst={today}
          />
        </StepForm>
      ) : (
        <p>Ta osoba nie ma żadnej roli.</p>
      )}
    </StepPage>
  );
}
