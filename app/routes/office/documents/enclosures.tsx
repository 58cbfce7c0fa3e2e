import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData, useParams } from "@remix-run/react";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { requireRight } from "#app/http/require-right.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/html/button.tsx";
import { FileField } from "#app/ui/html/file-field.tsx";
import { Stack } from "#app/ui/html/layout.tsx";
import { encloseFiles } from "#tenants/documents/index.ts";
import { ActForm } from "../parts/act-form.tsx";
import { inCase } from "../parts/in-case.ts";
import { putChosen } from "../parts/put-chosen.ts";
import { RefusalNotice } from "../parts/refusal-notice.tsx";
import { DocumentStepPage } from "./document-step.tsx";
import { EnclosureList } from "./enclosure-list.tsx";
import { readVersion } from "./read-version.ts";
import { viewStep } from "./view-step.ts";

export const meta: MetaFunction = ({ params }) => [{ title: `Załączniki pisma, ${params.mark}` }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  return viewStep(await requireOfficer(request, params), params, "save");
}

/** Puts the chosen files on the disk, then encloses them all in one scope. */
export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params);
  requireRight(officer, "draft");
  const form = await request.formData();
  const stored = await putChosen(form.getAll("pliki"));
  if (!stored.done) return refuse(stored);
  const enclosing = { ...readVersion(params, form), files: stored.value };
  const outcome = await inCase(officer, params, (tx) => encloseFiles(tx, officer, enclosing));
  if (!outcome.done) return refuse(outcome);
  return redirect(paths.documentStep(officer.office, params.mark!, params.document!, "zalaczniki"));
}

export default function Enclosures() {
  const view = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { office = "", mark = "" } = useParams();
  const { documentId, version, enclosures } = view;
  return (
    <DocumentStepPage view={view} place={{ office, mark }} heading="Załączniki pisma">
      {enclosures.length > 0 ? (
        <EnclosureList
          enclosures={enclosures}
          office={office}
          act={({ fileId, name }) => (
            <ActForm room="documents" action={paths.enclosureRemoval(office, mark, documentId, fileId)}>
              <input type="hidden" name="wersja" value={version} />
              <Button look="quiet" icon="bin" aria-label={`Zdejmij załącznik ${name}`}>
                Zdejmij
              </Button>
            </ActForm>
          )}
        />
      ) : (
        <p>To pismo nie&nbsp;ma jeszcze załączników.</p>
      )}
      <Form method="post" encType="multipart/form-data" noValidate key={version}>
        <Stack>
          {refused?.refusal && <RefusalNotice room="documents" refused={refused} />}
          <input type="hidden" name="wersja" value={version} />
          <FileField
            name="pliki"
            label="Dołącz pliki"
            hint="Każdy do 10 MB, najwyżej 10 załączników. Można wybrać kilka naraz."
            multiple
          />
          <p>
            Każda zmiana załączników to nowa wersja pisma. Ich nazwy i&nbsp;skróty SHA-256 są częścią tego,
            co&nbsp;zostanie zaakceptowane i&nbsp;podpisane.
          </p>
          <Button icon="add">Dołącz</Button>
        </Stack>
      </Form>
    </DocumentStepPage>
  );
}
