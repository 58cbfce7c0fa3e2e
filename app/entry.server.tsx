import { Writable } from "node:stream";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";

const abortAfterMs = 8_000;

/** Renders a document. No page waits for a part of itself, so it goes out whole, in one write instead of fifty. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { nonce }: AppLoadContext,
) {
  return new Promise<Response>((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <RemixServer context={context} url={request.url} abortDelay={abortAfterMs} nonce={nonce} />,
      {
        nonce,
        onAllReady() {
          headers.set("Content-Type", "text/html; charset=utf-8");
          pipe(collect((body) => resolve(new Response(body, { headers, status }))));
        },
        onShellError: reject,
        onError: reject,
      },
    );
    setTimeout(abort, abortAfterMs + 1_000).unref();
  });
}

/** A stream that hands over all it was given once it has ended. */
function collect(whole: (body: Buffer<ArrayBuffer>) => void): Writable {
  const chunks: Buffer[] = [];
  return new Writable({
    write(chunk: Uint8Array, _encoding, taken) {
      // React writes its next chunk into the same memory.
      chunks.push(Buffer.from(chunk));
      taken();
    },
    final(ended) {
      whole(Buffer.concat(chunks));
      ended();
    },
  });
}

/**
 * Failures of loaders and actions go to the log once. An aborted request is nobody's failure, nor is a method that an
 * address doesn't know.
 */
export function handleError(failure: unknown, { request }: { request: Request }) {
  if (!request.signal.aborted && !isRouteErrorResponse(failure)) console.error(failure);
}
