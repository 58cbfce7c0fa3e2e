import type { TenantTx } from "#db/scope.ts";

/** The person who acts; throws for a job, which has no notices of its own. */
export function requirePerson(tx: TenantTx): string {
  if (tx.actor.personId === null) throw new Error("A job has no notices.");
  return tx.actor.personId;
}
