import { randomBytes } from "node:crypto";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express from "express";
import { environment } from "#environment";
import { guardRoutes } from "./http/guard-routes.ts";
import { answerHealth, type Readiness } from "./http/health.ts";
import { limitBody } from "./http/limit-body.ts";
import { refuseForeignOrigins, standAt } from "./http/origins.ts";
import { refuseOtherBodies } from "./http/refuse-other-bodies.ts";
import { refuseUnreadable } from "./http/refuse-unreadable.ts";
import { securityHeaders } from "./http/security-headers.ts";
import { visitorAddress } from "./http/visitor-address.ts";
import "./http/load-context.ts";

const yearMs = 31_536_000_000;

/**
 * The web server: static files, security headers, then Remix.
 * @param pages the finished build
 * @param origin the only origin whose forms are accepted, e.g. `https://e-powiat.example`
 * @param readiness what `/readyz` reports
 */
export function createWebServer(
  pages: ServerBuild,
  origin: string,
  readiness: () => Promise<Readiness>,
): express.Express {
  const server = express();
  server.disable("x-powered-by");
  // A proxy says whose request it hands on; nobody but those named is believed.
  server.set("trust proxy", environment().EPOWIAT_TRUSTED_PROXIES);
  answerHealth(server, readiness);
  server.use((_request, response, next) => {
    response.locals.nonce = randomBytes(18).toString("base64");
    next();
  });
  server.use(securityHeaders(origin));
  server.use(refuseUnreadable);
  server.use(compression({ filter: (_request, response) => !isEventStream(response) }));
  server.use(
    "/assets",
    express.static("build/client/assets", { immutable: true, maxAge: yearMs, index: false }),
  );
  server.use(refuseForeignOrigins(origin));
  server.use(standAt(origin));
  server.use(limitBody);
  server.use(refuseOtherBodies);
  server.all(
    "*",
    createRequestHandler({
      build: guardRoutes(pages),
      mode: "production",
      getLoadContext: (request, response) => ({
        nonce: response.locals.nonce as string,
        visitorAddress: visitorAddress(request.ip),
      }),
    }),
  );
  return server;
}

function isEventStream(response: express.Response): boolean {
  return String(response.getHeader("Content-Type")).startsWith("text/event-stream");
}
