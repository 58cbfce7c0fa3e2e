import type { Temporal } from "temporal-polyfill";
import { dueDate, statutoryTerms } from "#tenants/calendar/index.ts";
import type { ResidentNews, Step } from "#tenants/resident-cases/index.ts";
import type { Matter } from "./find-matter.ts";
import type { Draft } from "./types.ts";

/** A filing that has just got its number. */
export interface NumberedFiling {
  readonly draft: Draft;
  readonly matter: Matter;
  readonly rpw: string;
  readonly receivedOn: Temporal.PlainDate;
  readonly incomingItemId: string;
}

/** What a filing that goes on with a matter changes on the resident's side of it. */
export function newsOf({
  draft: { kind, letterId },
  matter,
  rpw,
  receivedOn,
}: NumberedFiling): ResidentNews & { step: Step } {
  if (kind === "appeal") {
    const forwardBy = forwardingDate(receivedOn);
    const step = { kind: "appeal-filed", data: { rpw, forwardBy, letterId: letterId! } } as const;
    // Another appeal doesn't put off the day on which the first one is to be handed on.
    if (matter.stage === "appealed") return { step };
    return { stage: "appealed", stageData: { forwardBy }, step };
  }
  if (kind === "supplement") {
    // What comes after the case was closed or left unexamined doesn't by itself set it going again.
    const resumed = matter.stage === "waits-for-you" ? ({ stage: "in-progress" } as const) : {};
    return { ...resumed, step: { kind: "supplemented", data: { rpw, letterId: letterId! } } };
  }
  return { step: { kind: kind === "withdrawal" ? "withdrawal-filed" : "letter-filed", data: { rpw } } };
}

/** The last day to hand the appeal on with the files (KPA art. 133), as ISO text. */
export function forwardingDate(receivedOn: Temporal.PlainDate): string {
  return dueDate(statutoryTerms.forwardAppeal, receivedOn).date.toString();
}
