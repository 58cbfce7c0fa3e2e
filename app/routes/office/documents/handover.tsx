import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { readId } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { paths } from "#app/paths.ts";
import { submitForApproval } from "#tenants/documents/index.ts";
import { inCase } from "../parts/in-case.ts";
import { DocumentStepPage } from "./document-step.tsx";
import { readVersion } from "./read-version.ts";
import { HandoverForm } from "./step-forms.tsx";
import { viewStep } from "./view-step.ts";

export const meta: MetaFunction = ({ params }) => [{ title: `Przekaż do akceptacji, ${params.mark}` }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  return viewStep(await requireOfficer(request, params), params, "submit");
}

/** Hands the draft to the head of the unit, or to whoever was chosen. */
export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params);
  const form = await request.formData();
  const outcome = await inCase(officer, params, (tx) =>
    submitForApproval(tx, officer, {
      ...readVersion(params, form),
      approverId: readId(form, "osoba"),
    }),
  );
  if (!outcome.done) return refuse(outcome);
  return redirect(paths.document(officer.office, params.mark!, params.document!));
}

export default function Page() {
  const view = useLoaderData<typeof loader>();
  const { office = "", mark = "" } = useParams();
  return (
    <DocumentStepPage view={view} place={{ office, mark }} heading="Przekaż do akceptacji">
      <HandoverForm view={view} place={{ office, mark }} />
    </DocumentStepPage>
  );
}
