import type { StoredFile } from "./put-file.ts";

/**
 * Headers under which a file leaves the application: saved, not shown; not guessed at; without rights if it is
 * opened in the browser all the same; in no cache (decision 10).
 */
export function headersForDownload(
  file: Pick<StoredFile, "name" | "mediaType" | "sizeBytes">,
): Record<string, string> {
  return {
    "Content-Type": file.mediaType,
    "Content-Length": String(file.sizeBytes),
    "Content-Disposition": `attachment; filename="${asciiName(file.name)}"; filename*=UTF-8''${encodeName(file.name)}`,
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "sandbox; default-src 'none'; frame-ancestors 'self'",
    "Cache-Control": "private, no-store",
  };
}

/** For programs that don't know the second form: letters without their marks, "_" for the rest, and for nothing. */
function asciiName(name: string): string {
  const letters = name.normalize("NFD").replace(/\p{M}/gu, "").replace(/ł/g, "l").replace(/Ł/g, "L");
  return letters.replace(/[^A-Za-z0-9 ._()-]/g, "_") || "_";
}

/** RFC 5987 § 3.2.1 (attr-char): `encodeURIComponent` leaves a few characters that have to be escaped too. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
