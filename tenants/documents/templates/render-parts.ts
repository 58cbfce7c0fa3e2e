import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import Handlebars from "handlebars";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import type { TemplateData } from "./template.ts";

/** Source or rendered text per part of a letter. */
export type PartTexts = Readonly<Record<string, string>>;

// Escaping stays on: the raw output of a template is safe as HTML whoever wrote the template, and becomes
// plain text only by `readAsText`. `strict` turns a field nobody supplied into an error.
const options: CompileOptions = { strict: true, knownHelpersOnly: true, noEscape: false };

/** An office's template has this long, starting its thread included. */
const limitMs = 1000;

/**
 * The thread's program. It is text, not a file: a file would have to be found again after bundling, and a
 * thread needs no path of its own. A thread rather than a child process for the same reason; it can be
 * stopped in the middle of a loop, has its own heap limit, sees no environment, and leaves the event loop
 * of the office free. `checkTemplateSource` is the lock on the door, this is the fire door behind it.
 */
const program = `
const { parentPort, workerData } = require("node:worker_threads");
const Handlebars = require(workerData.handlebars);
const rendered = {};
for (const [part, source] of Object.entries(workerData.sources)) {
  rendered[part] = Handlebars.compile(source, workerData.options)(workerData.data);
}
parentPort.postMessage(rendered);
`;

/** Renders parts of a house template: it is code of ours, so it runs here and now. */
export function renderHere(sources: PartTexts, data: TemplateData): PartTexts {
  const rendered = Object.entries(sources).map(([part, source]) => [
    part,
    readAsText(Handlebars.compile(source, options)(data)),
  ]);
  return Object.fromEntries(rendered);
}

/** Renders parts of an office's template in a thread of its own, stopped after one second or 64 MB. */
export async function renderApart(
  sources: PartTexts,
  data: TemplateData,
): Promise<Outcome<PartTexts, "template-takes-too-long" | "template-fails">> {
  const handlebars = createRequire(import.meta.url).resolve("handlebars");
  const worker = new Worker(program, {
    eval: true,
    env: {},
    workerData: { handlebars, sources, data, options },
    resourceLimits: { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 16, stackSizeMb: 2 },
  });
  return new Promise((resolve) => {
    const clock = setTimeout(() => answer(refused("template-takes-too-long")), limitMs);
    const answer = (outcome: Awaited<ReturnType<typeof renderApart>>) => {
      clearTimeout(clock);
      void worker.terminate();
      resolve(outcome);
    };
    worker.once("message", (rendered: PartTexts) => {
      const texts = Object.entries(rendered).map(([part, text]) => [part, readAsText(text)]);
      answer(done(Object.fromEntries(texts)));
    });
    worker.once("error", (error) => answer(refused("template-fails", { found: error.message })));
  });
}

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
  "&#x60;": "`",
  "&#x3D;": "=",
};

/** Undoes Handlebars' own escaping, each entity once: the letter holds plain text, escaped where it is shown. */
function readAsText(escaped: string): string {
  return escaped.replace(/&(?:amp|lt|gt|quot|#x27|#x60|#x3D);/g, (entity) => entities[entity] ?? entity);
}
