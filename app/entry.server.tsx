import { PassThrough } from "node:stream";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";

const abortAfterMs = 8_000;

/** Renders a document; robots get it whole, people as it comes. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { nonce }: AppLoadContext,
) {
  return new Promise<Response>((resolve, reject) => {
    let hasAnswered = false;
    const isRobot = isbot(request.headers.get("user-agent") ?? "");
    const { pipe, abort } = renderToPipeableStream(
      <RemixServer context={context} url={request.url} abortDelay={abortAfterMs} nonce={nonce} />,
      {
        nonce,
        [isRobot ? "onAllReady" : "onShellReady"]() {
          hasAnswered = true;
          const body = new PassThrough();
          headers.set("Content-Type", "text/html; charset=utf-8");
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
          pipe(body);
        },
        onShellError: reject,
        onError(failure: unknown) {
          if (hasAnswered) console.error(failure);
        },
      },
    );
    setTimeout(abort, abortAfterMs + 1_000).unref();
  });
}

/**
 * Failures of loaders and actions go to the log once. An aborted request is nobody's failure, nor is a method that an
 * address doesn't know.
 */
export function handleError(failure: unknown, { request }: { request: Request }) {
  if (!request.signal.aborted && !isRouteErrorResponse(failure)) console.error(failure);
}
