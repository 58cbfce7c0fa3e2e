import type { RequestHandler } from "express";

/** A scan of 10 MB several times over, with room for the form around them. */
const mostBytes = 64 * 1024 * 1024;

/**
 * Refuses bodies that are too large before anything of them is read (413), and those that don't say how large they
 * are (411): forms of browsers always do, and a form is read into memory as a whole.
 */
export const limitBody: RequestHandler = (request, response, next) => {
  const length = request.headers["content-length"];
  const isChunked = request.headers["transfer-encoding"] !== undefined;
  if (!isChunked && Number(length ?? 0) <= mostBytes) return next();
  response
    .status(isChunked ? 411 : 413)
    .set("Connection", "close")
    .type("text/plain; charset=utf-8")
    .send("Ten formularz jest za duży. Dodaj mniej plików naraz i\u00a0wyślij go jeszcze raz.\n");
};
