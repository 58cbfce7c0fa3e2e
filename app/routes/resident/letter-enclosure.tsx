import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFound } from "#app/http/not-found.ts";
import { requireResident } from "#app/http/require-resident.ts";
import { getFile, headersForDownload } from "#tenants/files/index.ts";
import { requireLetter } from "./require-letter.ts";

/** A file that came with an opened letter, by its number on the list. An unopened letter has none yet, as it has no text. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { residentId } = await requireResident(request);
  const { letter } = await requireLetter(residentId, params);
  const enclosure = letter.content?.enclosures[Number(params.number) - 1];
  if (!enclosure) throw notFound();
  const content = await getFile(enclosure.sha256);
  if (!content.done) throw new Error(`Enclosure ${params.number} of letter ${letter.id}: ${content.refusal}`);
  return new Response(Buffer.from(content.value), { headers: headersForDownload(enclosure) });
}
