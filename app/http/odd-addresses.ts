import type { RequestHandler } from "express";

/** Refuses addresses with a NUL: no text of the database can hold one, so nothing can be there. */
export const refuseOddAddresses: RequestHandler = (request, response, next) => {
  if (!/%00|\0/.test(request.url)) return next();
  response.status(404).type("text/plain; charset=utf-8").send("Nie ma takiej strony.\n");
};
