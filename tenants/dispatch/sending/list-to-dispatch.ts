import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import { listAddressees } from "#tenants/documents/index.ts";
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
  readonly addressees: readonly {
    readonly name: string;
    readonly address: string;
    readonly channel: Channel;
  }[];
}

/** Signed letters that wait to be sent, the oldest first, each with its addressees and their channels. */
export async function listToDispatch(tx: TenantTx): Promise<LetterToDispatch[]> {
  const letters = await selectSigned(tx);
  const caseIds = [...new Set(letters.map(({ caseId }) => caseId))];
  const parties = caseIds.length > 0 ? await selectPartiesOf(tx, caseIds) : [];
  return letters.map((letter) => {
    const own = parties.filter(({ caseId }) => caseId === letter.caseId);
    const addressees = listAddressees(own as PartyRow[]).map(({ name, address, channel }) => ({
      name,
      address,
      channel,
    }));
    return { ...letter, addressees };
  });
}

type PartyRow = LetterToDispatch["addressees"][number] & {
  readonly role: "applicant" | "party" | "attorney";
};
