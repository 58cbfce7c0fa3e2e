import { asPublic } from "#db/scope.ts";
import { listOffices } from "#tenants/offices/index.ts";
import { buildWorld } from "./build-world.ts";

/**
 * Builds the demo county when the database has no office yet; a county that is there already is left alone.
 * @param say told what is being done, so that the first start doesn't look like a standstill
 */
export async function ensureWorld(say: (line: string) => void): Promise<void> {
  const { offices, now } = await asPublic(async (tx) => ({ offices: await listOffices(tx), now: tx.now }));
  if (offices.length > 0) return;
  say("Pierwsze uruchomienie: buduję powiat pokazowy (16 urzędów)…");
  await buildWorld({ present: now, say });
}
