import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { refuse } from "#app/http/refuse.ts";
import { requireCountyAdmin } from "#app/http/require-county-admin.ts";
import { paths } from "#app/paths.ts";
import { StepForm } from "#app/ui/forms/step-form.tsx";
import { useAnswer } from "#app/ui/forms/use-answer.ts";
import { inCounty } from "#db/scope.ts";
import { CountyFrame } from "./county-frame.tsx";
import { found } from "./found.ts";
import { OfficeFacts } from "./office-facts.tsx";
import { requireCountyOffice } from "./require-county-office.ts";
import { viewOfficeFacts } from "./view-office-facts.ts";

export const meta: MetaFunction = () => [{ title: "Załóż urząd – E-Powiat Częstochowski" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireCountyAdmin(request);
  const { office, isFounded } = await inCounty((tx) => requireCountyOffice(tx, params.office));
  if (isFounded) throw redirect(paths.countyOffice(office.slug));
  return { name: office.displayName, facts: viewOfficeFacts(office) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { email } = await requireCountyAdmin(request);
  const wanted = await inCounty((tx) => requireCountyOffice(tx, params.office));
  const outcome = await found(wanted, email);
  return outcome.done ? redirect(paths.administrator(wanted.office.slug)) : refuse(outcome);
}

export default function Founding() {
  const { name, facts } = useLoaderData<typeof loader>();
  const answer = useAnswer({});
  return (
    <CountyFrame heading={`Załóż urząd: ${name}`}>
      <OfficeFacts facts={facts} />
      <p>
        Urząd dostanie własny klucz do pieczęci i&nbsp;jednolity rzeczowy wykaz akt. Dane, których nikt nie
        potwierdził, poprawi jego administrator. Założenia nie da się cofnąć.
      </p>
      <StepForm answer={answer} verb="Załóż urząd" />
    </CountyFrame>
  );
}
