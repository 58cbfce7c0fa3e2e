import { asPublic, inTenant, officeJob } from "#db/scope.ts";
import { withDatabase } from "#db/with-database.ts";
import { type SealFault, type Verification, verifyEvents } from "#tenants/audit/index.ts";
import { listOffices } from "#tenants/offices/index.ts";

const reasons: Readonly<Record<SealFault, string>> = {
  "block-missing": "brakuje bloku",
  "chain-broken": "nie wskazuje poprzedniego bloku",
  "event-missing": "brakuje zdarzenia",
  "event-changed": "zdarzenie zmieniono",
  "block-changed": "blok zmieniono",
  "event-inserted": "zdarzenie dopisano później",
};

/**
 * `npm run audit:verify`: recomputes the chain of events of every office and prints what fits and what doesn't.
 * Exit code 1 when any block doesn't fit. The last hash of each office, noted elsewhere, also shows later whether
 * blocks were cut off the end.
 */
await withDatabase(async () => {
  for (const { tenantId, displayName } of await asPublic(listOffices)) {
    const found = await inTenant(officeJob(tenantId, "audit-verify"), verifyEvents);
    console.log(`${displayName}: ${describe(found)}`);
    if (found.misfit) process.exitCode = 1;
  }
});

function describe({ blocks, sealedEvents, unsealedEvents, lastHash, misfit }: Verification): string {
  if (misfit) {
    const event = misfit.eventId ? `, zdarzenie ${misfit.eventId}` : "";
    return `BLOK ${misfit.block} NIE PASUJE (${reasons[misfit.reason]}${event})`;
  }
  return `bloki ${blocks}, zdarzenia ${sealedEvents}, czeka na blok ${unsealedEvents}, skrót ${lastHash}`;
}
