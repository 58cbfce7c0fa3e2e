import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFound } from "#app/http/not-found.ts";
import { requireId } from "#app/http/require-id.ts";
import { requireResident } from "#app/http/require-resident.ts";
import { paths } from "#app/paths.ts";
import { asResident } from "#db/scope.ts";
import { environment } from "#environment";
import { headersForDownload } from "#tenants/files/index.ts";
import { findReceipt, printReceipt } from "#tenants/receipts/index.ts";

/** The receipt as a PDF, printed from what was sealed; the same bytes whenever it is asked for. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { residentId } = await requireResident(request);
  const id = requireId(params.receipt);
  const receipt = await asResident(residentId, (tx) => findReceipt(tx, id));
  if (!receipt) throw notFound();
  const { EPOWIAT_KEY, EPOWIAT_ORIGIN } = environment();
  const print = await printReceipt(
    receipt,
    EPOWIAT_KEY ?? "",
    (code) => `${EPOWIAT_ORIGIN}${paths.receiptCheck(code)}`,
  );
  const name = `Potwierdzenie ${receipt.rpw}.pdf`;
  return new Response(Buffer.from(print), {
    headers: headersForDownload({ name, mediaType: "application/pdf", sizeBytes: print.byteLength }),
  });
}
