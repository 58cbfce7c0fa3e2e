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
import { inTenant } from "#db/scope.ts";
import { inviteAgain } from "#tenants/administration/index.ts";
import { StepPage } from "../parts/step-page.tsx";
import { findOfficeName } from "./find-office-name.ts";
import { requireAdministrator } from "./require-administrator.ts";
import { requirePerson } from "./require-person.ts";

export const meta: MetaFunction = () => [{ title: "Wyślij zaproszenie" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireAdministrator(request, params);
  const { name, email } = await inTenant(officer, (tx) => requirePerson(tx, params));
  return { name, email };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireAdministrator(request, params);
  const outcome = await inTenant(officer, async (tx) => {
    const { personId } = await requirePerson(tx, params);
    return inviteAgain(tx, personId, await findOfficeName(tx, officer));
  });
  if (!outcome.done) return refuse(outcome);
  return redirect(`${paths.person(officer.office, params.person!)}?zaproszono`);
}

export default function Invitation() {
  const { name, email } = useLoaderData<typeof loader>();
  const { office = "", person = "" } = useParams();
  const answer = useAnswer({});
  return (
    <StepPage back={{ href: paths.person(office, person), label: name }} heading="Wyślij zaproszenie">
      <p>
        Adres: <b>{email}</b>
      </p>
      <InvitationNote />
      <StepForm answer={answer} verb="Wyślij zaproszenie" />
    </StepPage>
  );
}
