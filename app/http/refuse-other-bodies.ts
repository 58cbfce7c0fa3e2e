import type { RequestHandler } from "express";

/**
 * Refuses (415) what isn't sent as a form: every page of ours takes forms alone, and reading anything else as one
 * would fail half-way. A request without a body passes: its form is empty.
 */
export const refuseOtherBodies: RequestHandler = (request, response, next) => {
  const hasBody = Number(request.headers["content-length"] ?? 0) > 0;
  const type = request.headers["content-type"] ?? "";
  if (!hasBody || /^(application\/x-www-form-urlencoded|multipart\/form-data;.*boundary=.)/i.test(type))
    return next();
  response
    .status(415)
    .set("Connection", "close")
    .type("text/plain; charset=utf-8")
    .send("Tu można wysłać tylko formularz. Otwórz stronę i\u00a0wyślij go stamtąd.\n");
};
