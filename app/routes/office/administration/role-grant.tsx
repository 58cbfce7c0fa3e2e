import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { readDate } from "#app/http/read-form.ts";
import { paths } from "#app/paths.ts";
import { StepForm } from "#app/ui/forms/step-form.tsx";
import { useAnswer } from "#app/ui/forms/use-answer.ts";
import { Radios } from "#app/ui/html/choices.tsx";
import { grantRole } from "#tenants/people/index.ts";
import { StepPage } from "../parts/step-page.tsx";
import { DayField } from "./day-field.tsx";
import { loadPersonStep, takePersonStep } from "./person-step.ts";
import { readRole } from "./read-role.ts";
import { sayRoles } from "./rights-fields.tsx";

export const meta: MetaFunction = () => [{ title: "Nadaj rolę" }];

export function loader(args: LoaderFunctionArgs) {
  return loadPersonStep(args);
}

export function action(args: ActionFunctionArgs) {
  return takePersonStep(args, (tx, personId, form) => {
    const [role, from, to] = [readRole(form), readDate(form, "od"), readDate(form, "do")];
    return grantRole(tx, { personId, role, from, to });
  });
}

export default function RoleGrant() {
  const { name, rolesToGive, today } = useLoaderData<typeof loader>();
  const { office = "", person = "" } = useParams();
  const answer = useAnswer({
    "role-missing": "rola",
    "role-already-held": "rola",
    "day-missing": "od",
    "already-left": "od",
    "period-reversed": "do",
  });
  return (
    <StepPage back={{ href: paths.person(office, person), label: name }} heading="Nadaj rolę">
      <StepForm answer={answer} verb="Nadaj rolę">
        <Radios
          name="rola"
          label="Rola"
          choices={sayRoles(rolesToGive)}
          defaultValue={answer.typed("rola")}
          error={answer.errorAt("rola")}
        />
        <DayField name="od" label="Od kiedy" answer={answer} atFirst={today} />
        <DayField name="do" label="Do kiedy" hint="Puste: aż do odebrania" optional answer={answer} />
      </StepForm>
    </StepPage>
  );
}
