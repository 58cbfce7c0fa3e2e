import type { TenantTx } from "#db/scope.ts";
import { foldLetters } from "#tenants/folding/index.ts";
import type { SenderKind } from "../types.ts";
import { selectSenders } from "./store.ts";

/** A sender of earlier items of this office. */
export interface SuggestedSender {
  readonly name: string;
  readonly address: string;
  readonly kind: SenderKind;
  /** How many items came from there. */
  readonly count: number;
}

const most = 8;

/** At most 8 senders of earlier items whose name has a word that begins as typed; nothing for fewer than 2 letters. */
export async function suggestSenders(tx: TenantTx, typed: string): Promise<SuggestedSender[]> {
  const start = foldLetters(typed);
  return start.length < 2 ? [] : selectSenders(tx, start, most);
}
