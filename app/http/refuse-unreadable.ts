import type { RequestHandler } from "express";

/**
 * Refuses addresses that can't be read (400): broken percent-encoding, which Express would answer with its own page,
 * and the zero character, which PostgreSQL doesn't take for text. Before anything else looks at them.
 */
export const refuseUnreadable: RequestHandler = (request, response, next) => {
  if (isReadable(request.originalUrl)) return next();
  response
    .status(400)
    .type("text/plain; charset=utf-8")
    .send("Nie rozumiemy tego adresu. Sprawdź, czy jest cały, albo zacznij od strony głównej.\n");
};

function isReadable(address: string): boolean {
  const [path = ""] = address.split("?", 1);
  if (/%00/.test(address)) return false;
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
