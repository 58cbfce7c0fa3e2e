import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useParams, useSearchParams } from "@remix-run/react";
import { readCount, typedTexts } from "#app/http/read-form.ts";
import type { Refused } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { paths } from "#app/paths.ts";
import {
  compareVersions,
  type DocumentStep,
  type OpenDocument,
  saveVersion,
} from "#tenants/documents/index.ts";
import type { OfficeHandle } from "../office-handle.ts";
import { inCase } from "../parts/in-case.ts";
import { requireCaseReader } from "../parts/require-case-reader.ts";
import { DraftEditor } from "./draft-editor.tsx";
import { LetterReader } from "./letter-reader.tsx";
import { listOtherWriters } from "./list-other-writers.ts";
import { openDocument } from "./open-document.ts";
import { readWritten } from "./read-written.ts";
import { viewEditor } from "./view-editor.ts";

export const handle: OfficeHandle = { hidesNavigation: true };

export const meta: MetaFunction<typeof loader> = ({ data: view, params }) => [
  { title: `${view?.title ?? "Pismo"}, ${params.mark}` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireCaseReader(request, params);
  const search = new URL(request.url).searchParams;
  return inCase(officer, params, async (tx) => {
    const view = await viewEditor(tx, officer, params);
    const isReading = modeOf(view.steps, search) === "read";
    return { ...view, others: isReading ? [] : await listOtherWriters(tx, officer, view.documentId) };
  });
}

/** Saves a version. When somebody was quicker, answers what she changed beside all that was typed. */
export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params, { carriesPost: true });
  const form = await request.formData();
  const versionNumber = readCount(form, "wersja");
  const outcome = await inCase(officer, params, async (tx) => {
    const open = await openDocument(tx, params);
    const { documentId } = open.document;
    const written = await readWritten(tx, officer, open, form);
    return { ...(await saveVersion(tx, officer, { documentId, versionNumber, ...written })), open };
  });
  if (outcome.done)
    return redirect(`${paths.document(officer.office, params.mark!, params.document!)}?zapisano`);
  return refuseSaving(outcome, outcome.open, form);
}

/** A refusal as a page receives it, and, when somebody was quicker, what she changed and her version's number. */
function refuseSaving(
  { refusal, details }: Refused<string>,
  { versions, version }: OpenDocument,
  form: FormData,
) {
  const read = versions.find(({ number }) => number === readCount(form, "wersja"));
  const isStale = refusal === "changed-meanwhile" && read !== undefined;
  const changed = isStale ? compareVersions(read.letter, version.letter) : [];
  const answer = { refusal, details, typed: typedTexts(form), changed, newest: version.number };
  return data(answer, { status: isStale ? 409 : 422 });
}

export default function Editor() {
  const view = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const [search] = useSearchParams();
  const { office = "", mark = "" } = useParams();
  const place = { office, mark };
  const mode = modeOf(view.steps, search);
  if (mode === "read") return <LetterReader view={view} place={place} />;
  return (
    <DraftEditor
      view={view}
      place={place}
      others={view.others}
      refused={refused}
      isCorrecting={mode === "correct"}
    />
  );
}

/** Whether the draft is open to be written, to be corrected by who consents to it, or only to be read. */
function modeOf(steps: readonly DocumentStep[], search: URLSearchParams) {
  if (steps.includes("save") && !search.has("podglad")) return "write";
  return steps.includes("approve") && search.has("popraw") ? "correct" : "read";
}
