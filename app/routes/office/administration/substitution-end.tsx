import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { notFound } from "#app/http/not-found.ts";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { requireRight } from "#app/http/require-right.ts";
import { paths } from "#app/paths.ts";
import { StepForm } from "#app/ui/forms/step-form.tsx";
import { useAnswer } from "#app/ui/forms/use-answer.ts";
import { inTenant } from "#db/scope.ts";
import { endSubstitution, listSubstitutions } from "#tenants/people/index.ts";
import { StepPage } from "../parts/step-page.tsx";
import { sayPeriod } from "./period.ts";

export const meta: MetaFunction = () => [{ title: "Zakończ zastępstwo" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  requireRight(officer, "set-substitution");
  const listed = await inTenant(officer, listSubstitutions);
  const found = listed.find(({ substitutionId, isHers }) => substitutionId === params.substitution && isHers);
  if (!found) throw notFound();
  const { absentName, substituteName, startsOn, endsOn } = found;
  const period = sayPeriod({ from: startsOn.toString(), to: endsOn.toString() });
  return { absentName, substituteName, period };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params);
  requireRight(officer, "set-substitution");
  const outcome = await inTenant(officer, (tx) => endSubstitution(tx, params.substitution ?? ""));
  return outcome.done ? redirect(paths.substitutions(officer.office)) : refuse(outcome);
}

export default function SubstitutionEnd() {
  const { absentName, substituteName, period } = useLoaderData<typeof loader>();
  const office = useParams().office ?? "";
  const answer = useAnswer({});
  return (
    <StepPage back={{ href: paths.substitutions(office), label: "Zastępstwa" }} heading="Zakończ zastępstwo">
      <p>
        {substituteName} zastępuje: {absentName}, {period}.
      </p>
      <p>
        Od dziś sprawy wracają na listę osoby, której nie było. Zastępstwo, które zaczęło się dziś, trwa do
        końca dnia. Zastępstwo, które się jeszcze nie zaczęło, znika z&nbsp;listy.
      </p>
      <StepForm answer={answer} verb="Zakończ zastępstwo" />
    </StepPage>
  );
}
