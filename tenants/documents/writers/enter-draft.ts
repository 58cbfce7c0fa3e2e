import type { Temporal } from "temporal-polyfill";
import type { TenantTx } from "#db/scope.ts";
import type { Officer } from "#tenants/people/index.ts";
import { selectOtherWriters, upsertWriter } from "./store.ts";

/** Somebody who has a draft open. */
interface DraftWriter {
  readonly name: string;
  /** Wall time at which she began. */
  readonly since: Temporal.Instant;
}

/** Who neither opened nor saved a draft for this long is taken to have gone. */
const atWork = { minutes: 15 };

/**
 * Notes that the officer has a draft open for writing and answers who else has. It holds nobody up: what keeps one
 * from writing over another's work is the version that saving asks for.
 */
export async function enterDraft(tx: TenantTx, officer: Officer, documentId: string): Promise<DraftWriter[]> {
  const here = { documentId, personId: officer.personId, lapsedAt: tx.wallNow.subtract(atWork) };
  await upsertWriter(tx, here);
  return selectOtherWriters(tx, here);
}
