import type { RequestHandler } from "express";
import { listRoutes } from "./list-routes.ts";

const megabyte = 1024 * 1024;

/** The longest letter in an editor is a tenth of it. */
const mostOfText = megabyte;

/** A scan of 10 MB several times over, with room for the form around them. */
const mostWithFiles = 64 * megabyte;

/** Addresses whose forms may bring files, as the route table marks them; `.data` is how a page's script asks. */
const withFiles = listRoutes()
  .filter(({ takesFiles }) => takesFiles)
  .map(({ pattern }) => new RegExp(`^${pattern.replace(/:\w+/g, "[^/]+")}(\\.data)?/?$`, "i"));

/**
 * Refuses bodies that are too large before anything of them is read (413), and those that don't say how large they
 * are (411): forms of browsers always do, and a form is read into memory as a whole.
 */
export const limitBody: RequestHandler = (request, response, next) => {
  const bringsFiles = /^multipart\//i.test(request.headers["content-type"] ?? "");
  const takesFiles = bringsFiles && withFiles.some((address) => address.test(request.path));
  const length = request.headers["content-length"];
  const isChunked = request.headers["transfer-encoding"] !== undefined;
  if (!isChunked && Number(length ?? 0) <= (takesFiles ? mostWithFiles : mostOfText)) return next();
  const remedy = takesFiles ? "Dodaj mniej plików naraz" : "Skróć to, co wpisujesz,";
  const tooLarge = `Ten formularz jest za duży. ${remedy} i\u00a0wyślij go jeszcze raz.`;
  const sizeless = "Nie wiemy, jak duży jest ten formularz. Wyślij go zwykłą przeglądarką.";
  response
    .status(isChunked ? 411 : 413)
    .set("Connection", "close")
    .type("text/plain; charset=utf-8")
    .send(`${isChunked ? sizeless : tooLarge}\n`);
};
