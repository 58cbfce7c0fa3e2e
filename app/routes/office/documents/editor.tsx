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
import { inTenant } from "#db/scope.ts";
import { compareVersions, type OpenDocument, saveVersion } from "#tenants/documents/index.ts";
import type { OfficeHandle } from "../office-handle.ts";
import { requireCaseReader } from "../parts/require-case-reader.ts";
import { DraftEditor } from "./draft-editor.tsx";
import { findOwnDocument } from "./find-own-document.ts";
import { LetterReader } from "./letter-reader.tsx";
import { readWritten } from "./read-written.ts";
import { viewEditor } from "./view-editor.ts";

export const handle: OfficeHandle = { hidesNavigation: true };

export const meta: MetaFunction<typeof loader> = ({ data: view, params }) => [
  { title: `${view?.title ?? "Pismo"}, ${params.mark}` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireCaseReader(request, params);
  return inTenant(officer, (tx) => viewEditor(tx, officer, params));
}

/** Saves a version. When somebody was quicker, answers what she changed beside all that was typed. */
export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params);
  const form = await request.formData();
  const versionNumber = readCount(form, "wersja");
  const outcome = await inTenant(officer, async (tx) => {
    const open = await findOwnDocument(tx, params);
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
  const isWriting = view.steps.includes("save") && !search.has("podglad");
  const isCorrecting = view.steps.includes("approve") && search.has("popraw");
  if (isWriting || isCorrecting) {
    return <DraftEditor view={view} place={place} refused={refused} isCorrecting={isCorrecting} />;
  }
  return <LetterReader view={view} place={place} />;
}
