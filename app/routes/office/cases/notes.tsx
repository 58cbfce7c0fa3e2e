import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { readCount, readText, typedTexts } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { paths } from "#app/paths.ts";
import { addNote } from "#tenants/cases/index.ts";
import { openToWrite } from "#tenants/documents/index.ts";
import { inCase } from "../parts/in-case.ts";
import { RefusalNotice } from "../parts/refusal-notice.tsx";
import { requireCaseReader } from "../parts/require-case-reader.ts";
import { CaseStep } from "./case-step.tsx";
import { NoteForm } from "./note-form.tsx";

export const meta: MetaFunction = ({ params }) => [{ title: `Notatka służbowa, ${params.mark}` }];

/** The form only for those whose note would be taken; the others read whose case it is. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireCaseReader(request, params);
  return inCase(officer, params, async (tx, { caseId, title, partyName, version }) => {
    const judged = await openToWrite(tx, officer, caseId);
    return { title, partyName, version, obstacle: judged.done ? null : judged };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params, { carriesPost: true });
  const form = await request.formData();
  const [title, text] = [readText(form, "tytul"), readText(form, "tresc")];
  const outcome = await inCase(officer, params, (tx, { caseId }) =>
    addNote(tx, officer, { caseId, version: readCount(form, "wersja"), title, text }),
  );
  if (!outcome.done) return refuse(outcome, typedTexts(form));
  return redirect(`${paths.case(officer.office, params.mark!)}?dokument=${outcome.value.documentId}`);
}

export default function Notes() {
  const found = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { office = "", mark = "" } = useParams();
  return (
    <CaseStep office={office} mark={mark} heading="Notatka służbowa" found={found}>
      {found.obstacle ? (
        <RefusalNotice room="documents" refused={found.obstacle} />
      ) : (
        <NoteForm action={paths.notes(office, mark)} version={found.version} typed={refused?.typed} isOpen />
      )}
    </CaseStep>
  );
}
