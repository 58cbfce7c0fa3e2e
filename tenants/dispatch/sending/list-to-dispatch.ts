import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { type Letter, listAddressees, readOutsideAddressee, rulesOf } from "#tenants/documents/index.ts";
import type { Channel } from "../types.ts";
import { selectPartiesOf, selectSigned } from "./store.ts";

/** A signed letter that waits to be sent. */
export interface LetterToDispatch {
  readonly documentId: string;
  readonly caseId: string;
  readonly title: string;
  readonly mark: string;
  readonly signedBy: string;
  readonly signedAt: Temporal.Instant;
  /** Whether something in its case came in by e-delivery: then its sender has an address for it. */
  readonly cameByEDelivery: boolean;
  readonly addressees: readonly {
    readonly name: string;
    readonly address: string;
    readonly channel: Channel;
    readonly ade: string | null;
  }[];
}

/** Signed letters that wait to be sent, the oldest first, each with its addressees and their channels. */
export async function listToDispatch(tx: TenantTx): Promise<LetterToDispatch[]> {
  const letters = await selectSigned(tx);
  const caseIds = [...new Set(letters.map(({ caseId }) => caseId))];
  const parties = caseIds.length > 0 ? await selectPartiesOf(tx, caseIds) : [];
  return letters.map(({ template, type, letter: text, ...letter }) => {
    const outside = readOutsideAddressee(template, text as Letter);
    if (outside) return { ...letter, addressees: [{ ...outside, channel: "paper", ade: null }] };
    const own = parties.filter(({ caseId }) => caseId === letter.caseId);
    const rules = rulesOf(template, type === "decision" ? "decision" : "letter");
    const addressees = listAddressees(own, rules).map(({ receiver: { name, address, channel, ade } }) => ({
      name,
      address,
      channel,
      ade,
    }));
    return { ...letter, addressees };
  });
}
