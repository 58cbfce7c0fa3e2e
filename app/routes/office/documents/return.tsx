import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { readText, typedTexts } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { paths } from "#app/paths.ts";
import { returnDocument } from "#tenants/documents/index.ts";
import { inCase } from "../parts/in-case.ts";
import { DocumentStepPage } from "./document-step.tsx";
import { readVersion } from "./read-version.ts";
import { ReturnForm } from "./step-forms.tsx";
import { viewStep } from "./view-step.ts";

export const meta: MetaFunction = ({ params }) => [{ title: `Zwróć z uwagami, ${params.mark}` }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  return viewStep(await requireOfficer(request, params), params, "return");
}

/** Sends the draft back to its author. */
export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params, { carriesPost: true });
  const form = await request.formData();
  const outcome = await inCase(officer, params, (tx) =>
    returnDocument(tx, officer, { ...readVersion(params, form), remarks: readText(form, "uwagi") }),
  );
  if (!outcome.done) return refuse(outcome, typedTexts(form));
  return redirect(paths.document(officer.office, params.mark!, params.document!));
}

export default function Page() {
  const view = useLoaderData<typeof loader>();
  const remarks = useActionData<typeof action>()?.typed?.uwagi;
  const { office = "", mark = "" } = useParams();
  return (
    <DocumentStepPage view={view} place={{ office, mark }} heading="Zwróć z uwagami">
      <ReturnForm view={view} place={{ office, mark }} remarks={remarks} />
    </DocumentStepPage>
  );
}
