import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { notFound } from "#app/http/not-found.ts";
import { readText } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/html/button.tsx";
import { Radios } from "#app/ui/html/choices.tsx";
import { inTenant } from "#db/scope.ts";
import { draftDocument, houseTemplates } from "#tenants/documents/index.ts";
import { ActForm } from "../parts/act-form.tsx";
import { findOwnCase } from "../parts/find-own-case.ts";
import { requireCaseReader } from "../parts/require-case-reader.ts";
import { StepPage } from "../parts/step-page.tsx";

export const meta: MetaFunction = ({ params }) => [{ title: `Nowe pismo, ${params.mark}` }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireCaseReader(request, params);
  const found = await inTenant(officer, (tx) => findOwnCase(tx, params));
  if (found.state === "closed") throw notFound();
  const templates = houseTemplates.map(({ id, name, kind, verified, source }) => ({
    value: id,
    label: name,
    hint: `${kind === "decision" ? "decyzja" : "pismo"} · ${verified ? "treść sprawdzona" : "treść do potwierdzenia"} · ${source}`,
  }));
  return {
    title: found.title,
    partyName: found.partyName,
    templates,
    chosen: new URL(request.url).searchParams.get("wzor"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params);
  const template = readText(await request.formData(), "wzor");
  const outcome = await inTenant(officer, async (tx) => {
    const { caseId } = await findOwnCase(tx, params);
    return draftDocument(tx, officer, { caseId, template });
  });
  if (!outcome.done) return refuse(outcome);
  return redirect(paths.document(officer.office, params.mark!, outcome.value.documentId));
}

export default function NewDocument() {
  const { title, partyName, templates, chosen } = useLoaderData<typeof loader>();
  const { office = "", mark = "" } = useParams();
  return (
    <StepPage
      back={{ href: paths.case(office, mark), label: "Sprawa" }}
      mark={mark}
      heading="Nowe pismo"
      subject={
        <p>
          {title}, {partyName}
        </p>
      }
    >
      <ActForm room="documents" action={paths.newDocument(office, mark)}>
        <Radios
          name="wzor"
          label="Jakie pismo piszesz?"
          hint={"Dane ze\u00a0sprawy wstawią się same. Pismo zapisze się jako wersja 1, do dalszego pisania."}
          choices={templates}
          defaultValue={chosen ?? undefined}
        />
        <Button icon="document">Zacznij pismo</Button>
      </ActForm>
    </StepPage>
  );
}
