import { notFound } from "#app/http/not-found.ts";
import type { DocumentStep } from "#tenants/documents/index.ts";
import type { Officer } from "#tenants/people/index.ts";
import { inCase } from "../parts/in-case.ts";
import type { DocumentParams } from "./open-document.ts";
import { viewEditor } from "./view-editor.ts";

/** The document of a step's own page; 404 when the step isn't this officer's to take now. */
export async function viewStep(officer: Officer, params: DocumentParams, step: DocumentStep) {
  const view = await inCase(officer, params, (tx) => viewEditor(tx, officer, params));
  if (!view.steps.includes(step)) throw notFound();
  return view;
}
