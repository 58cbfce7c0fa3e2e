import type { TenantTx } from "#db/scope.ts";
import { sealEvents } from "#tenants/audit/index.ts";
import type { DueCommand } from "#tenants/due.ts";

/**
 * Seals an office's events (decision 9). It isn't among the due commands: sealing goes by wall time, also where office
 * time stands still. Shortly after three at night it looks at all events, at other times at the latest.
 */
export const sealing: DueCommand = {
  name: "seal-events",
  async run(tx) {
    const isFullPass = isDeadOfNight(tx);
    let block = await sealEvents(tx, { isFullPass });
    while (block) block = await sealEvents(tx, { isFullPass });
  },
};

function isDeadOfNight({ wallNow }: TenantTx): boolean {
  const { hour, minute } = wallNow.toZonedDateTimeISO("Europe/Warsaw");
  return hour === 3 && minute < 2;
}
