import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFound } from "#app/http/not-found.ts";
import { requireResident } from "#app/http/require-resident.ts";
import { getFile, headersForDownload } from "#tenants/files/index.ts";
import { requireLetter } from "./require-letter.ts";

/** The file of an opened letter. An unopened one has none yet: reading it would be collecting it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { residentId } = await requireResident(request);
  const { letter } = await requireLetter(residentId, params);
  if (!letter.content) throw notFound();
  const { sha256, fileName, sizeBytes } = letter.content;
  const file = await getFile(sha256);
  if (!file.done) throw new Error(`Letter ${letter.id}: ${file.refusal}`);
  const headers = headersForDownload({ name: fileName, mediaType: "application/pdf", sizeBytes });
  return new Response(Buffer.from(file.value), { headers });
}
