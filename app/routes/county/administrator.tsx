import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { notFound } from "#app/http/not-found.ts";
import { readText, typedTexts } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import { requireCountyAdmin } from "#app/http/require-county-admin.ts";
import { paths } from "#app/paths.ts";
import { InvitationNote } from "#app/ui/forms/invitation-note.tsx";
import { NameFields } from "#app/ui/forms/name-fields.tsx";
import { StepForm } from "#app/ui/forms/step-form.tsx";
import { useAnswer } from "#app/ui/forms/use-answer.ts";
import { TextField } from "#app/ui/html/text-field.tsx";
import { inCounty } from "#db/scope.ts";
import { appoint } from "./appoint.ts";
import { CountyFrame } from "./county-frame.tsx";
import { requireCountyOffice } from "./require-county-office.ts";

export const meta: MetaFunction = () => [{ title: "Powołaj administratora – E-Powiat Częstochowski" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireCountyAdmin(request);
  const { office, isFounded } = await inCounty((tx) => requireCountyOffice(tx, params.office));
  if (!isFounded) throw redirect(paths.founding(office.slug));
  return { name: office.displayName };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { email } = await requireCountyAdmin(request);
  const wanted = await inCounty((tx) => requireCountyOffice(tx, params.office));
  if (!wanted.isFounded) throw notFound();
  const form = await request.formData();
  const typed = {
    firstName: readText(form, "imie"),
    lastName: readText(form, "nazwisko"),
    title: readText(form, "stanowisko"),
    email: readText(form, "email"),
    unit: { symbol: readText(form, "symbol"), name: readText(form, "komorka") },
  };
  const outcome = await appoint(wanted, typed, email);
  if (!outcome.done) return refuse(outcome, typedTexts(form));
  return redirect(`${paths.countyOffice(wanted.office.slug)}?zaproszono`);
}

export default function Administrator() {
  const { name } = useLoaderData<typeof loader>();
  const answer = useAnswer({
    "name-missing": "imie",
    "title-missing": "stanowisko",
    "email-malformed": "email",
    "symbol-malformed": "symbol",
    "symbol-taken": "symbol",
    "unit-name-missing": "komorka",
  });
  return (
    <CountyFrame heading={`Powołaj administratora: ${name}`}>
      <p>
        Administrator zatrudni resztę osób, nada im role i&nbsp;upoważnienia. Spraw nie zobaczy, Ty też nie.
        O&nbsp;kolejnych administratorach urząd decyduje sam.
      </p>
      <StepForm answer={answer} verb="Powołaj i wyślij zaproszenie">
        <NameFields answer={answer} />
        <TextField
          name="komorka"
          label="Komórka, w której pracuje"
          hint="Na przykład Referat Organizacyjny"
          autoComplete="off"
          defaultValue={answer.typed("komorka")}
          error={answer.errorAt("komorka")}
        />
        <TextField
          name="symbol"
          label="Symbol komórki"
          hint="Z regulaminu organizacyjnego, np. Or"
          width={12}
          autoComplete="off"
          spellCheck={false}
          defaultValue={answer.typed("symbol")}
          error={answer.errorAt("symbol")}
        />
        <InvitationNote />
      </StepForm>
    </CountyFrame>
  );
}
