import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useParams } from "@remix-run/react";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { paths } from "#app/paths.ts";
import { removeEnclosure } from "#tenants/documents/index.ts";
import { inCase } from "../parts/in-case.ts";
import { RefusalNotice } from "../parts/refusal-notice.tsx";
import { StepPage } from "../parts/step-page.tsx";
import { readVersion } from "./read-version.ts";
import { viewStep } from "./view-step.ts";

export const meta: MetaFunction = ({ params }) => [{ title: `Zdejmij załącznik, ${params.mark}` }];

/** There is nothing to see here but a refusal: the button stands on the list of enclosures. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await viewStep(await requireOfficer(request, params), params, "save");
  return null;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params);
  const removal = { ...readVersion(params, await request.formData()), fileId: params.file ?? "" };
  const outcome = await inCase(officer, params, (tx) => removeEnclosure(tx, officer, removal));
  if (!outcome.done) return refuse(outcome);
  return redirect(paths.documentStep(officer.office, params.mark!, params.document!, "zalaczniki"));
}

/** What a browser without JavaScript shows when the removal is refused; with it, the list says it at the button. */
export default function EnclosureRemoval() {
  const refused = useActionData<typeof action>();
  const { office = "", mark = "", document = "" } = useParams();
  const list = paths.documentStep(office, mark, document, "zalaczniki");
  return (
    <StepPage back={{ href: list, label: "Załączniki pisma" }} mark={mark} heading="Zdejmij załącznik">
      {refused ? (
        <RefusalNotice room="documents" refused={refused} />
      ) : (
        <p>Załącznik zdejmiesz na&nbsp;liście załączników pisma.</p>
      )}
    </StepPage>
  );
}
