import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { refuse } from "#app/http/refuse.ts";
import { paths } from "#app/paths.ts";
import { InvitationNote } from "#app/ui/forms/invitation-note.tsx";
import { StepForm } from "#app/ui/forms/step-form.tsx";
import { useAnswer } from "#app/ui/forms/use-answer.ts";
import { EmptyState } from "#app/ui/html/empty-state.tsx";
import { inTenant } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { usefulRoles } from "#tenants/people/index.ts";
import { StepPage } from "../parts/step-page.tsx";
import { hire } from "./hire.ts";
import { listUnitOptions } from "./list-unit-options.ts";
import { NewcomerFields, newcomerFaults } from "./newcomer-fields.tsx";
import { readNewcomer, typedNewcomer } from "./read-newcomer.ts";
import { requireAdministrator } from "./require-administrator.ts";
import { RightsFields } from "./rights-fields.tsx";

export const meta: MetaFunction = () => [{ title: "Dodaj osobę" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireAdministrator(request, params);
  return inTenant(officer, async (tx) => ({
    today: legalDate(tx.now).toString(),
    units: await listUnitOptions(tx),
    roles: [...usefulRoles],
  }));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireAdministrator(request, params, { carriesPost: true });
  const form = await request.formData();
  const outcome = await hire(officer, readNewcomer(form));
  if (!outcome.done) return refuse(outcome, typedNewcomer(form));
  return redirect(`${paths.person(officer.office, outcome.value.personId)}?zaproszono`);
}

export default function Hiring() {
  const { today, units, roles } = useLoaderData<typeof loader>();
  const office = useParams().office ?? "";
  const answer = useAnswer(newcomerFaults);
  return (
    <StepPage back={{ href: paths.people(office), label: "Osoby" }} heading="Dodaj osobę">
      {units.length > 0 ? (
        <StepForm answer={answer} verb="Dodaj i wyślij zaproszenie">
          <NewcomerFields answer={answer} units={units} today={today} />
          <RightsFields answer={answer} roles={roles} />
          <InvitationNote />
        </StepForm>
      ) : (
        <EmptyState title="Nie ma jeszcze żadnej komórki">
          <a href={paths.unitCreation(office)}>Utwórz pierwszą</a>, a&nbsp;potem dodaj do niej ludzi.
        </EmptyState>
      )}
    </StepPage>
  );
}
