import type { TenantTx } from "#db/scope.ts";
import type { OpenLetter } from "./refusals.ts";
import { selectUndelivered } from "./store.ts";

/** A letter that keeps its case open. */
export interface OpenDocument {
  readonly documentId: string;
  readonly title: string;
  readonly state: string;
  readonly template: string | null;
  readonly obstacle: OpenLetter;
}

/**
 * What keeps a case open while an outgoing document is in this state; a returned draft stays in the files (IK § 31.1).
 */
const obstacles: Readonly<Record<string, OpenLetter>> = {
  draft: "draft-open",
  "in-approval": "draft-open",
  approved: "draft-open",
  signed: "letter-awaits-dispatch",
  dispatched: "letter-awaits-delivery",
};

/**
 * The letters that keep a case open, each with why, the oldest first. One that came back undelivered is none of them
 * once a letter of the same template has been sent after it.
 */
export async function listOpenLetters(tx: TenantTx, caseId: string): Promise<OpenDocument[]> {
  const letters = await selectUndelivered(tx, caseId);
  return letters
    .filter(({ cameBack, wasSentAnew }) => !(cameBack && wasSentAnew))
    .map(({ documentId, title, state, template, type, cameBack }) => {
      const back = type === "decision" ? "decision-came-back" : "letter-came-back";
      const obstacle = cameBack ? back : (obstacles[state] ?? "draft-open");
      return { documentId, title, state, template, obstacle };
    });
}
