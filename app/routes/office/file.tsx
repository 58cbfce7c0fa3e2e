import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFound } from "#app/http/not-found.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { inTenant } from "#db/scope.ts";
import { findProofFile } from "#tenants/dispatch/index.ts";
import { findEnclosureFile } from "#tenants/documents/index.ts";
import { getFile, headersForDownload } from "#tenants/files/index.ts";
import { findItemFile } from "#tenants/intake/index.ts";

/**
 * Hands out a file that came into the office, one that goes with a letter, or the scan that proves a delivery, to those
 * who may look into its item or its case, to be saved; with `?podglad` a PDF is shown in the viewer instead. A damaged or missing content answers
 * 500, so that nobody takes it for a file that never was.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  const fileId = params.file ?? "";
  const file = await inTenant(
    officer,
    async (tx) =>
      (await findItemFile(tx, officer, fileId)) ??
      (await findEnclosureFile(tx, officer, fileId)) ??
      (await findProofFile(tx, officer, fileId)),
  );
  if (!file) throw notFound();
  const content = await getFile(file.sha256);
  if (!content.done) throw new Error(`File ${params.file}: ${content.refusal}`);
  const headers = new Headers(headersForDownload(file));
  const isShown = new URL(request.url).searchParams.has("podglad") && file.mediaType === "application/pdf";
  if (isShown) headers.set("Content-Disposition", "inline");
  return new Response(content.value as BodyInit, { headers });
}
