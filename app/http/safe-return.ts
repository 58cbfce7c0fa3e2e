const ours = "http://epowiat.invalid";

/**
 * A path of ours to go on to, out of what stands in an address; anything that could lead elsewhere gives `fallback`.
 * Browsers take `\` for `/` and drop tabs and line ends, so the path is judged after they would have done so.
 */
export function safeReturn(typed: string | null | undefined, fallback: string): string {
  if (!typed?.startsWith("/") || hasUnprintable(typed) || !URL.canParse(typed, ours)) return fallback;
  const url = new URL(typed, ours);
  const path = url.pathname + url.search + url.hash;
  // Dots may vanish from a path and leave two slashes at its start: `/.//evil`.
  return url.origin === ours && !path.startsWith("//") ? path : fallback;
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

function hasUnprintable(text: string): boolean {
  return [...decodeLoosely(text)].some((character) => character <= " " || character === "\\" || character === "\u007f");
}

/** Decoded once, as a careless reader further on might; a broken escape stays as it is. */
function decodeLoosely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
