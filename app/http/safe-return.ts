const ours = "http://epowiat.invalid";

/**
 * A path of ours to go on to, out of what stands in an address; anything that could lead elsewhere gives `fallback`.
 * Browsers read `\` as `/` and drop tabs and line ends, so a text with any of them is refused rather than repaired.
 */
export function safeReturn(typed: string | null | undefined, fallback: string): string {
  if (!typed?.startsWith("/") || isSuspect(typed) || !URL.canParse(typed, ours)) return fallback;
  const { origin, pathname, search, hash } = new URL(typed, ours);
  // Dots vanish from a path and may leave two slashes at its start: `/.//evil`.
  const isOurs = origin === ours && !pathname.startsWith("//") && !isSuspect(decodeLoosely(pathname));
  return isOurs ? pathname + search + hash : fallback;
}

/**
 * Where a visitor should come back to after signing in: the page she asked for, or, when she sent a form,
 * the page it stood on.
 */
export function returnPath(request: Request): string {
  const here = new URL(request.url);
  if (request.method === "GET") return safeReturn(here.pathname + here.search, "/");
  const referer = request.headers.get("Referer") ?? "";
  if (!URL.canParse(referer)) return "/";
  const there = new URL(referer);
  return there.host === here.host ? safeReturn(there.pathname + there.search, "/") : "/";
}

function isSuspect(text: string): boolean {
  return text.startsWith("//") || [...text].some((sign) => sign <= " " || sign === "\\" || sign === "\u007f");
}

/** Decoded once, as a careless reader further on might; a broken escape stays as it is. */
function decodeLoosely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
