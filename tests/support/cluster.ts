import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { createDatabase, databaseUrls } from "../../db/databases.ts";
import { startEmbedded } from "../../db/embedded.ts";
import { listMigrations, migrate } from "../../db/migrate.ts";

/** Connection text of the tests' cluster, set by the global setup for all workers. */
export const clusterVariable = "EPOWIAT_TEST_CLUSTER";

/** Folder of this run, gone after it. */
export const folderVariable = "EPOWIAT_TEST_FOLDER";

const prefix = "var/test-";

/** Vitest's global setup: one embedded server for this run, one migrated template that each test file clones. */
export async function setup() {
  await sweepDeadRuns();
  const folder = `${prefix}${process.pid}`;
  const database = await startEmbedded(folder);
  process.env[clusterVariable] = database.adminUrl;
  process.env[folderVariable] = folder;
  process.env.EPOWIAT_KEY ??= Buffer.alloc(32, 7).toString("base64");
  process.env.LOG_LEVEL ??= "silent";
  const name = await templateName();
  await createDatabase(database.adminUrl, name);
  const urls = databaseUrls(database.adminUrl, name);
  await migrate(urls.adminUrl, urls.applicationUrl);
  return async () => {
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

/** Stops servers whose run was killed, so that they don't stay for ever. */
async function sweepDeadRuns() {
  await mkdir("var", { recursive: true });
  for (const name of await readdir("var")) {
    const pid = Number(/^test-(\d+)$/.exec(name)?.[1]);
    if (!pid || existsSync(`/proc/${pid}`)) continue;
    await (await startEmbedded(`var/${name}`)).stop();
    await rm(`var/${name}`, { recursive: true, force: true });
  }
}

/** Name of the template database: changes with any migration, so a stale one is never cloned. */
export async function templateName(): Promise<string> {
  const hash = createHash("sha256");
  for (const name of await listMigrations()) hash.update(await readFile(`db/migrations/${name}`));
  return `template_${hash.digest("hex").slice(0, 12)}`;
}
