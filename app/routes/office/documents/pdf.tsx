import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFound } from "#app/http/not-found.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { renderLetterPdf } from "#tenants/documents/index.ts";
import { findFile, getFile } from "#tenants/files/index.ts";
import { mayDo } from "#tenants/people/index.ts";
import { inCase } from "../parts/in-case.ts";
import { showPdf } from "../parts/show-pdf.ts";
import { openDocument } from "./open-document.ts";

/** The letter on paper: the signed file as it was signed, or a draft, which says on every page that it is one. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  if (!mayDo(officer, "see-cases") && !mayDo(officer, "dispatch")) throw notFound();
  const { document, version, file } = await inCase(officer, params, async (tx) => {
    const open = await openDocument(tx, params);
    const { fileId } = open.document;
    return { ...open, file: fileId ? await findFile(tx, fileId) : undefined };
  });
  const name = `${document.title} ${document.mark}${file ? "" : " (projekt)"}.pdf`;
  if (!file) {
    const print = { identifier: document.documentId, createdAt: version.writtenAt };
    return showPdf(await renderLetterPdf(version.letter, print), name);
  }
  const content = await getFile(file.sha256);
  if (!content.done) throw new Error(`File ${file.sha256}: ${content.refusal}`);
  return showPdf(content.value, name);
}
