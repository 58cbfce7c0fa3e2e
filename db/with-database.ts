import { environment } from "#environment";
import { databaseUrls } from "./databases.ts";
import { startEmbedded } from "./embedded.ts";
import { closePool } from "./pool.ts";

/**
 * Runs a shell command against the configured database; without one, against the embedded database of the data
 * folder, which is left running when the product is using it.
 */
export async function withDatabase(work: () => Promise<void>): Promise<void> {
  const { DATABASE_URL, EPOWIAT_VAR } = environment();
  const server = DATABASE_URL ? null : await startEmbedded(EPOWIAT_VAR);
  if (server) process.env.DATABASE_URL = databaseUrls(server.adminUrl, "epowiat").applicationUrl;
  try {
    await work();
  } finally {
    await closePool();
    if (server && !server.adopted) await server.stop();
  }
}
