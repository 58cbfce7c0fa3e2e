import { headersForDownload } from "#tenants/files/index.ts";

/** A PDF that we made ourselves, shown by the browser; saved under its name. */
export function showPdf(bytes: Uint8Array, name: string): Response {
  const headers = new Headers(
    headersForDownload({ name, mediaType: "application/pdf", sizeBytes: bytes.byteLength }),
  );
  headers.set("Content-Disposition", headers.get("Content-Disposition")!.replace("attachment", "inline"));
  // A sandbox would keep the browser's own viewer from opening.
  headers.set(
    "Content-Security-Policy",
    "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'",
  );
  return new Response(bytes as BodyInit, { headers });
}
