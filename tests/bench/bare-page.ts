import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createElement, Fragment } from "react";
import { renderToPipeableStream } from "react-dom/server";
import { asElements, readHtml } from "./read-html.ts";

/** Path of this program, for who starts it. */
export const barePageProgram = import.meta.filename;

/**
 * Serves one page with React and nothing else, from the HTML in the file named on the command line: the same
 * elements are made and rendered anew for each request. Prints its port; a process of its own.
 */
if (process.argv[1] === barePageProgram) {
  const tree = readHtml(await readFile(process.argv[2]!, "utf8"));
  const Page = () => createElement(Fragment, null, ...asElements(tree));
  const server = createServer((_request, response) => {
    const { pipe } = renderToPipeableStream(createElement(Page), {
      onShellReady() {
        response.setHeader("Content-Type", "text/html; charset=utf-8");
        pipe(response);
      },
    });
  });
  server.listen(0, "127.0.0.1", () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
}
