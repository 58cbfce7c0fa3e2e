import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requireId } from "#app/http/require-id.ts";
import { paths } from "#app/paths.ts";
import { asResident } from "#db/scope.ts";
import { removeFile } from "#tenants/filing/index.ts";
import { listAttachments, listPages } from "#tenants/forms/index.ts";
import { requireDraft } from "./require-draft.ts";

/** Takes a file off a draft and goes back to its page. One that is gone already is as good as removed. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { resident, draft } = await requireDraft(request, params);
  const fileId = requireId(params.file);
  const page = listPages(draft.form.definition).find(({ fields }) =>
    fields.some(({ id }) => listAttachments(draft.answers, id).some((file) => file.id === fileId)),
  );
  await asResident(resident.residentId, (tx) => removeFile(tx, { draftId: draft.id, fileId }));
  return redirect(page ? paths.draftPage(draft.id, page.id) : paths.draft(draft.id));
}
