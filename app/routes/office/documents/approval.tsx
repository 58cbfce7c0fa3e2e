import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { readId, typedTexts } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { paths } from "#app/paths.ts";
import { approveDocument, correctAndApprove } from "#tenants/documents/index.ts";
import { inCase } from "../parts/in-case.ts";
import { DocumentStepPage } from "./document-step.tsx";
import { DraftEditor } from "./draft-editor.tsx";
import { openDocument } from "./open-document.ts";
import { readVersion } from "./read-version.ts";
import { readWritten } from "./read-written.ts";
import { ApprovalForm } from "./step-forms.tsx";
import { viewStep } from "./view-step.ts";

export const meta: MetaFunction = ({ params }) => [{ title: `Zaakceptuj, ${params.mark}` }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  return viewStep(await requireOfficer(request, params), params, "approve");
}

/** Consents to the version that was read; with the letter's own fields in the form, to the acceptor's correction. */
export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params, { carriesPost: true });
  const form = await request.formData();
  const consent = { ...readVersion(params, form), nextApproverId: readId(form, "osoba") };
  const outcome = await inCase(officer, params, async (tx) => {
    if (!isCorrection(form)) return approveDocument(tx, officer, consent);
    const written = await readWritten(tx, officer, await openDocument(tx, params), form);
    return correctAndApprove(tx, officer, { ...consent, ...written });
  });
  if (!outcome.done) return refuse(outcome, isCorrection(form) ? typedTexts(form) : undefined);
  return redirect(paths.document(officer.office, params.mark!, params.document!));
}

function isCorrection(form: FormData): boolean {
  return [...form.keys()].some((name) => name.startsWith("czesc."));
}

export default function Page() {
  const view = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { office = "", mark = "" } = useParams();
  if (refused?.typed) {
    return <DraftEditor view={view} place={{ office, mark }} refused={refused} isCorrecting />;
  }
  return (
    <DocumentStepPage view={view} place={{ office, mark }} heading="Zaakceptuj">
      <ApprovalForm view={view} place={{ office, mark }} />
    </DocumentStepPage>
  );
}
