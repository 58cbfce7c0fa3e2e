import type { RequestHandler } from "express";

const harmless = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses state changes that another site's page sends (CSRF), before Remix sees them: the browser's own
 * `Origin` must be ours. A request without it (an old tool, not a browser's form) is refused as well.
 */
export function refuseForeignOrigins(origin: string): RequestHandler {
  return (request, response, next) => {
    if (harmless.has(request.method) || request.headers.origin === origin) return next();
    response
      .status(403)
      .type("text/plain; charset=utf-8")
      .send("Ten formularz wysłała inna strona. Otwórz E-Powiat i wyślij go stamtąd.\n");
  };
}

/**
 * The product stands at one origin, whatever `Host` a request names or a proxy hands on: addresses are made from it
 * alone, and Remix, which compares it with the browser's `Origin`, never meets another.
 */
export function standAt(origin: string): RequestHandler {
  const { host } = new URL(origin);
  return (request, _response, next) => {
    request.headers.host = host;
    delete request.headers["x-forwarded-host"];
    next();
  };
}
