import type { Status } from "#app/ui/html/status-shape.tsx";
import type { DocumentState } from "#tenants/documents/index.ts";

/** What a clerk reads instead of "wysłane" of a letter that came back. */
const cameBack = { word: "wróciło niedoręczone", status: "no" } as const;

/** Where a document stands, in words and shape; one that came back is no longer on its way. */
export function sayState(document: { readonly state: string; readonly cameBack: boolean }) {
  return document.cameBack ? cameBack : documentStates[document.state as DocumentState];
}

/** Where a document stands, in the clerk's words and with the shape it has in lists. */
export const documentStates: Readonly<Record<DocumentState, { word: string; status: Status }>> = {
  filed: { word: "w aktach", status: "done" },
  draft: { word: "projekt", status: "draft" },
  "in-approval": { word: "do akceptacji", status: "wait" },
  returned: { word: "do poprawy", status: "no" },
  approved: { word: "do podpisu", status: "wait" },
  signed: { word: "do wysłania", status: "wait" },
  dispatched: { word: "wysłane", status: "active" },
  delivered: { word: "doręczone", status: "done" },
  withdrawn: { word: "wycofane", status: "no" },
};
