import { rm } from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import { createDatabase, databaseUrls } from "../../db/databases.ts";
import { startEmbedded } from "../../db/embedded.ts";
import { ownerForDatabase } from "../../db/embedded-owner.ts";
import { migrate } from "../../db/migrate.ts";
import { closePool } from "../../db/pool.ts";
import { findLedgerFaults } from "../support/filing-ledger.ts";
import { fileThroughKills } from "../support/kill-web.ts";
import { crashPostmaster } from "../support/postmaster.ts";
import { startRedis } from "../support/redis.ts";
import { foundSigningOffice, testKey } from "../support/resident.ts";

/**
 * `npm run test:kill`: residents file while the web process is killed two hundred times, and once each the database
 * and Redis. About ten minutes; another number of kills may be named. Fails when a promise was not kept exactly once.
 */
const kills = Number(process.argv[2] ?? 200);
const folder = path.resolve("var/kill");
const name = "kill";

await rm(folder, { recursive: true, force: true });
const server = await startEmbedded(folder);
const redis = await startRedis();
await createDatabase(server.adminUrl, name);
const urls = databaseUrls(server.adminUrl, name);
await migrate(urls.adminUrl, urls.applicationUrl);
process.env.DATABASE_URL = urls.applicationUrl;
process.env.EPOWIAT_VAR = folder;
process.env.EPOWIAT_KEY = testKey;
const data = path.join((await ownerForDatabase(folder)).home, "postgres");

/** In the middle of the kills the database dies once, and Redis once. */
async function mischief(round: number): Promise<void> {
  if (round === Math.ceil(kills / 3)) {
    console.log(`kill ${round}: the database dies`);
    await crashPostmaster(data);
  }
  if (round === Math.ceil(kills / 2)) {
    console.log(`kill ${round}: Redis dies`);
    await redis.stop();
    await redis.restart();
  }
}

try {
  const office = await foundSigningOffice("mykanow");
  const variables = { EPOWIAT_DEMO: "0", REDIS_URL: redis.url, LOG_LEVEL: "silent" };
  const plan = { office, variables, kills, submissions: kills * 3, crowd: 4, mischief };
  const { ledger, cut, failed } = await fileThroughKills(plan);
  const client = new pg.Client({ connectionString: urls.adminUrl });
  await client.connect();
  const faults = await findLedgerFaults(
    async (text, values) => (await client.query(text, values)).rows,
    ledger,
  );
  await client.end();
  console.log(
    `${ledger.length} filings, ${kills} kills; ${cut} posts cut off, ${failed} answered "try again"; ${faults.length} faults`,
  );
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await closePool();
  await redis.stop();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
