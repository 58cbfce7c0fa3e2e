import { asPublic, inCounty } from "#db/scope.ts";
import { isTimeFrozen } from "#tenants/clock/index.ts";
import { listOffices } from "#tenants/offices/index.ts";
import { buildWorld } from "./build-world.ts";

/**
 * Builds the demo county when the database has no office yet; a county that is there already is left alone. Throws
 * where an earlier build broke off half-way: its offices still live under frozen clocks.
 * @param say told what is being done, so that the first start doesn't look like a standstill
 */
export async function ensureWorld(say: (line: string) => void): Promise<void> {
  const { offices, now } = await asPublic(async (tx) => ({ offices: await listOffices(tx), now: tx.now }));
  if (offices.length > 0) return;
  if (await inCounty(isTimeFrozen)) {
    throw new Error(
      "Budowę powiatu pokazowego w tej bazie coś przerwało, a dokończyć jej nie można. " +
        "Utwórz pustą bazę, uruchom migrację i zacznij od nowa.",
    );
  }
  say("Pierwsze uruchomienie: buduję powiat pokazowy (16 urzędów)…");
  await buildWorld({ present: now, say });
}
