import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { readText } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/html/button.tsx";
import { Radios } from "#app/ui/html/choices.tsx";
import type { TenantTx } from "#db/scope.ts";
import { draftDocument, houseTemplates, openToWrite } from "#tenants/documents/index.ts";
import { findOffice } from "#tenants/offices/index.ts";
import { listServices } from "#tenants/portal/index.ts";
import { nbsp } from "#tenants/typography.ts";
import { ActForm } from "../parts/act-form.tsx";
import { inCase } from "../parts/in-case.ts";
import { RefusalNotice } from "../parts/refusal-notice.tsx";
import { requireCaseReader } from "../parts/require-case-reader.ts";
import { StepPage } from "../parts/step-page.tsx";

export const meta: MetaFunction = ({ params }) => [{ title: `Nowe pismo, ${params.mark}` }];

/** Templates that this office may need: those of services that another kind of office settles are left out. */
async function listTemplates(tx: TenantTx, slug: string) {
  const office = await findOffice(tx, slug);
  const settled = listServices(office?.identity.kind === "powiat" ? "powiat" : "gmina").map(({ id }) => id);
  return houseTemplates
    .filter(({ service }) => !service || settled.includes(service))
    .map(({ id, name, kind, verified, source }) => ({
      value: id,
      label: name,
      hint: `${kind === "decision" ? "decyzja" : "pismo"} · ${verified ? "treść sprawdzona" : "treść do potwierdzenia"} · ${source}`,
    }));
}

/** The templates only for those who may write in the case; the others read whose case it is. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireCaseReader(request, params);
  const chosen = new URL(request.url).searchParams.get("wzor");
  return inCase(officer, params, async (tx, { caseId, title, partyName }) => {
    const judged = await openToWrite(tx, officer, caseId);
    const templates = await listTemplates(tx, officer.office);
    return { title, partyName, obstacle: judged.done ? null : judged, templates, chosen };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params, { carriesPost: true });
  const template = readText(await request.formData(), "wzor");
  const outcome = await inCase(officer, params, (tx, { caseId }) =>
    draftDocument(tx, officer, { caseId, template }),
  );
  if (!outcome.done) return refuse(outcome);
  return redirect(paths.document(officer.office, params.mark!, outcome.value.documentId));
}

export default function NewDocument() {
  const { title, partyName, obstacle, templates, chosen } = useLoaderData<typeof loader>();
  const { office = "", mark = "" } = useParams();
  return (
    <StepPage
      back={{ href: paths.case(office, mark), label: "Sprawa" }}
      mark={mark}
      heading="Nowe pismo"
      subject={
        <p>
          {nbsp(title)}, {partyName}
        </p>
      }
    >
      {obstacle ? (
        <RefusalNotice room="documents" refused={obstacle} />
      ) : (
        <ActForm room="documents" action={paths.newDocument(office, mark)}>
          <Radios
            name="wzor"
            label="Jakie pismo piszesz?"
            hint={
              "Dane ze\u00a0sprawy wstawią się same. Pismo zapisze się jako wersja 1, do dalszego pisania."
            }
            choices={templates}
            defaultValue={chosen ?? undefined}
          />
          <Button icon="document">Zacznij pismo</Button>
        </ActForm>
      )}
    </StepPage>
  );
}
