import type { CountyTx } from "#db/scope.ts";
import { done, type Outcome, refused } from "#tenants/outcome.ts";
import { deleteClocks, hasRealOffice, updateEnvironments } from "./store.ts";

/**
 * Ends the life of a whole county under frozen clocks: from now on its time is the real one and all its offices count
 * as production. The demo county is built this way, so that its past was made by the commands themselves, day by day.
 * Refuses once there is an office in production: what was made up must never come to stand among real cases.
 */
export async function startRealTime(tx: CountyTx): Promise<Outcome<undefined, "real-offices-exist">> {
  if (await hasRealOffice(tx)) return refused("real-offices-exist");
  await deleteClocks(tx);
  await updateEnvironments(tx);
  return done();
}
