import { asSystem, inTenant, officeJob } from "#db/scope.ts";
import { type DueCommand, dueCommands } from "#tenants/due.ts";
import { log, nameFailure } from "../log.ts";
import { listTenants, takeTurn } from "../store.ts";
import { sealing } from "./seal-events.ts";

const everything: readonly DueCommand[] = [...dueCommands, sealing];

/**
 * Runs each due command in each office, and then the sealing: one that fails holds up no other. Two workers don't do
 * the same work at once; done twice in a row, it finds nothing the second time.
 */
export async function runDueWork(commands: readonly DueCommand[] = everything): Promise<void> {
  const tenantIds = await asSystem(listTenants);
  for (const tenantId of tenantIds) {
    for (const command of commands) await runCommand(tenantId, command);
  }
}

async function runCommand(tenantId: number, { name, list, run }: DueCommand): Promise<void> {
  const actor = officeJob(tenantId, name);
  const tell = (failure: unknown, id?: string) =>
    log.error({ tenantId, job: name, id, failure: nameFailure(failure) }, "due command broke off");
  try {
    const due = list ? await inTenant(actor, list) : [""];
    for (const id of due)
      await inTenant(actor, async (tx) => {
        if (await takeTurn(tx, name)) await run(tx, id);
      }).catch((failure: unknown) => tell(failure, id));
  } catch (failure) {
    tell(failure);
  }
}
