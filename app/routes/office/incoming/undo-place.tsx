import { useState } from "react";
import type { UndoOffer } from "./just-assigned.ts";
import { UndoBar } from "./undo-bar.tsx";

/**
 * Where the offer to undo stands. Once it is used the server offers nothing any more, so the last offer is kept: its
 * bar still has to say what became of it.
 */
export function UndoPlace({ offer }: { offer: UndoOffer | null }) {
  const [kept, setKept] = useState(offer);
  const isOther = offer !== null && idsOf(offer) !== idsOf(kept);
  if (isOther) setKept(offer);
  return kept && <UndoBar offer={kept} key={idsOf(kept)} />;
}

const idsOf = (offer: UndoOffer | null) => offer?.items.map(({ itemId }) => itemId).join() ?? "";
