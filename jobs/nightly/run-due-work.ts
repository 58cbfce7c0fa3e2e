import { asSystem, inTenant, officeJob } from "#db/scope.ts";
import { type DueCommand, dueCommands } from "#tenants/due.ts";
import { log, nameFailure } from "../log.ts";
import { listTenants, takeTurn } from "../store.ts";
import { sealing } from "./seal-events.ts";

const everything: readonly DueCommand[] = [...dueCommands, sealing];

/**
 * Runs each due command in each office, and then the sealing, in a transaction of its own: one that fails holds up no other.
 * Two workers don't do the same work at once; done twice in a row, it finds nothing the second time.
 */
export async function runDueWork(commands: readonly DueCommand[] = everything): Promise<void> {
  const tenantIds = await asSystem(listTenants);
  for (const tenantId of tenantIds) {
    for (const command of commands) {
      await inTenant(officeJob(tenantId, command.name), async (tx) => {
        if (await takeTurn(tx, command.name)) await command.run(tx);
      }).catch((failure) => {
        log.error({ tenantId, job: command.name, failure: nameFailure(failure) }, "due command broke off");
      });
    }
  }
}
