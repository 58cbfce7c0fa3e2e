import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { readCount, readText } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { paths } from "#app/paths.ts";
import { inTenant } from "#db/scope.ts";
import { addNote } from "#tenants/cases/index.ts";
import { findOwnCase } from "../parts/find-own-case.ts";
import { requireCaseReader } from "../parts/require-case-reader.ts";
import { CaseStep } from "./case-step.tsx";
import { NoteForm } from "./note-form.tsx";
import { stepCase } from "./step-case.ts";

export const meta: MetaFunction = ({ params }) => [{ title: `Notatka służbowa, ${params.mark}` }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  return stepCase(await requireCaseReader(request, params), params);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params);
  const form = await request.formData();
  const [title, text] = [readText(form, "tytul"), readText(form, "tresc")];
  const outcome = await inTenant(officer, async (tx) => {
    const { caseId } = await findOwnCase(tx, params);
    return addNote(tx, officer, { caseId, version: readCount(form, "wersja"), title, text });
  });
  if (!outcome.done) return refuse(outcome);
  return redirect(`${paths.case(officer.office, params.mark!)}?dokument=${outcome.value.documentId}`);
}

export default function Notes() {
  const found = useLoaderData<typeof loader>();
  const { office = "", mark = "" } = useParams();
  return (
    <CaseStep office={office} mark={mark} heading="Notatka służbowa" found={found}>
      <NoteForm action={paths.notes(office, mark)} version={found.version} isOpen />
    </CaseStep>
  );
}
