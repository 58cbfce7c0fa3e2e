import type { FilingTx } from "#db/scope.ts";
import { insertCase, insertStep, type NewResidentCase } from "./store.ts";

/** Begins the resident's side of a matter that she has just filed: stage `received`, step `filed`. */
export async function beginResidentCase(tx: FilingTx, filed: NewResidentCase): Promise<void> {
  await insertCase(tx, filed);
  await insertStep(tx, tx.residentId, filed.id, { kind: "filed", data: { rpw: filed.rpw } });
}
