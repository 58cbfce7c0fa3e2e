import type { AddScansRefusal, AnnulRefusal, EntryBar } from "../refusals.ts";

/** What of an item decides whether its entry may change. */
interface Entry {
  readonly state: string;
  readonly channel: string;
}

/**
 * Why an entry can't be corrected: it was annulled, it lies in the files of a case, or it tells of what came with a seal
 * of its own, such as a form filed through the portal. Undefined when it can.
 */
export function findCorrectionBar({ state, channel }: Entry): EntryBar | undefined {
  if (state === "annulled") return "entry-annulled";
  if (state === "in-case") return "entry-in-case";
  return channel === "paper" || channel === "email" ? undefined : "entry-sealed";
}

/**
 * Why an entry can't be annulled: somebody has acted on the item, or a resident filed it and awaits an answer.
 * Undefined when it can.
 */
export function findAnnulmentBar({
  state,
  channel,
}: Entry): Extract<AnnulRefusal, "application-needs-case" | "entry-annulled" | "item-acted-on"> | undefined {
  if (state === "annulled") return "entry-annulled";
  if (state !== "registered") return "item-acted-on";
  return channel === "form" ? "application-needs-case" : undefined;
}

/** Why no scan can be added to an item; undefined when it can: on paper, and not in the files of a case yet. */
export function findScanBar({
  state,
  channel,
}: Entry): Extract<AddScansRefusal, "entry-in-case" | "entry-annulled" | "not-on-paper"> | undefined {
  if (state === "annulled") return "entry-annulled";
  if (state === "in-case") return "entry-in-case";
  return channel === "paper" ? undefined : "not-on-paper";
}
