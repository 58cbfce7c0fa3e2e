import type { RequestHandler } from "express";

/**
 * Answers 404 to addresses that can't be read, so that nothing further on trips over them: a path or a host that makes
 * no URL, broken percent-encoding, which Express would answer with a page of its own, and NUL, which no text of the
 * database can hold.
 */
export const refuseUnreadable: RequestHandler = (request, response, next) => {
  if (isReadable(request.hostname ?? "localhost", request.originalUrl)) return next();
  response.status(404).type("text/plain; charset=utf-8").send("Nie ma takiej strony.\n");
};

function isReadable(host: string, address: string): boolean {
  if (!address.startsWith("/") || address.includes("%00")) return false;
  const [path = ""] = address.split("?", 1);
  try {
    decodeURIComponent(path);
    return URL.canParse(`http://${host}${address}`);
  } catch {
    return false;
  }
}
