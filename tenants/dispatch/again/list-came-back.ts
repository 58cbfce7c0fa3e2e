import type { TenantTx } from "#db/scope.ts";
import { listAddressees, rulesOf } from "#tenants/documents/index.ts";
import { selectPartiesOf } from "../sending/store.ts";
import { findUnreached } from "./find-unreached.ts";
import { selectCameBack, selectStanding } from "./store.ts";

/**
 * Letters that came back undelivered and wait to be sent again, each with why it came back and to whom it goes now, by
 * the address and the channel that are hers today.
 */
export async function listCameBack(tx: TenantTx): Promise<LetterCameBack[]> {
  return describe(tx, await selectCameBack(tx));
}

/** The same of one letter; undefined for one that doesn't wait to be sent again. */
export async function findCameBack(tx: TenantTx, documentId: string): Promise<LetterCameBack | undefined> {
  const [letter] = await describe(tx, await selectCameBack(tx, documentId));
  return letter;
}

/** A letter that waits to be sent again. */
export type LetterCameBack = Awaited<ReturnType<typeof describe>>[number];

async function describe(tx: TenantTx, letters: Awaited<ReturnType<typeof selectCameBack>>) {
  if (letters.length === 0) return [];
  const parties = await selectPartiesOf(
    tx,
    letters.map(({ caseId }) => caseId),
  );
  const deliveries = await selectStanding(
    tx,
    letters.map(({ documentId }) => documentId),
  );
  return letters.flatMap((letter) => {
    const own = deliveries.filter(({ documentId }) => documentId === letter.documentId);
    const rules = rulesOf(letter.template, letter.type === "decision" ? "decision" : "letter");
    const addressees = listAddressees(
      parties.filter(({ caseId }) => caseId === letter.caseId),
      rules,
    );
    const unreached = findUnreached(addressees, own).map(
      ({ receiver: { partyId, name, address, channel, ade } }) => {
        return { partyId, name, address, channel, ade };
      },
    );
    const returns = own
      .filter(({ state }) => state === "failed")
      .map(({ addressee, basis }) => ({ addressee, reason: basis ?? "" }));
    return unreached.length > 0 ? [{ ...letter, unreached, returns }] : [];
  });
}
