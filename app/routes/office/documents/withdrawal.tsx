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
import { Notice } from "#app/ui/html/notice.tsx";
import { withdrawDocument } from "#tenants/documents/index.ts";
import { inCase } from "../parts/in-case.ts";
import { DocumentStepPage } from "./document-step.tsx";
import { readVersion } from "./read-version.ts";
import { WithdrawalForm } from "./step-forms.tsx";
import { viewStep } from "./view-step.ts";

export const meta: MetaFunction = ({ params }) => [{ title: `Wycofaj pismo, ${params.mark}` }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  return viewStep(await requireOfficer(request, params), params, "withdraw");
}

/** Withdraws the letter and goes back to the files, where it stays. */
export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params, { carriesPost: true });
  const form = await request.formData();
  const outcome = await inCase(officer, params, (tx) =>
    withdrawDocument(tx, officer, { ...readVersion(params, form), reason: readText(form, "powod") }),
  );
  if (!outcome.done) return refuse(outcome, typedTexts(form));
  return redirect(`${paths.case(officer.office, params.mark!)}?dokument=${params.document}`);
}

export default function Withdrawal() {
  const view = useLoaderData<typeof loader>();
  const reason = useActionData<typeof action>()?.typed?.powod;
  const { office = "", mark = "" } = useParams();
  return (
    <DocumentStepPage view={view} place={{ office, mark }} heading="Wycofaj pismo">
      <Notice tone="warning" title={`Pismo jest teraz: ${view.word}`}>
        <p>
          Wycofanego pisma nie&nbsp;da się przywrócić ani wysłać. Zostaje w&nbsp;aktach ze wszystkimi wersjami
          i&nbsp;nie&nbsp;trzyma już sprawy otwartej. Nowe zaczniesz przyciskiem „Nowe pismo”.
        </p>
      </Notice>
      <WithdrawalForm
        view={view}
        place={{ office, mark }}
        isOwnDraft={view.state === "draft"}
        reason={reason}
      />
    </DocumentStepPage>
  );
}
