import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import {
  createDatabase,
  type DatabaseUrls,
  databaseUrls,
  dropDatabase,
  hasDatabase,
  renameDatabase,
} from "./databases.ts";
import { type EmbeddedDatabase, holdDataFolder, startEmbedded } from "./embedded.ts";
import { migrate } from "./migrate.ts";

/** The product's own database, up and migrated; or the address of the process that has the folder already. */
export type OwnDatabase =
  | { readonly isOurs: true; readonly urls: DatabaseUrls; stop(): Promise<void> }
  | { readonly isOurs: false; readonly usedBy: string };

const name = "epowiat";
/** Name of a database that isn't furnished yet; one that a killed first start left behind is thrown away. */
const unfinished = "epowiat_unfinished";

/**
 * Brings up the embedded database of a data folder for one process: a second start on the same folder is told
 * whose it is, and leaves the first alone.
 * @param address where this process will serve, told to a second starter
 * @param furnish fills a new database; it gets its name only afterwards, so a half-filled one is never used
 */
export async function openOwnDatabase(
  folder: string,
  address: string,
  furnish: (urls: DatabaseUrls) => Promise<void>,
): Promise<OwnDatabase> {
  const server: EmbeddedDatabase = await startEmbedded(folder);
  const hold = await holdDataFolder(server.adminUrl, address);
  if (!hold.held) return { isOurs: false, usedBy: hold.by };
  if (!(await hasDatabase(server.adminUrl, name))) {
    await dropDatabase(server.adminUrl, unfinished);
    await createDatabase(server.adminUrl, unfinished);
    const fresh = databaseUrls(server.adminUrl, unfinished);
    await migrate(fresh.adminUrl, fresh.applicationUrl);
    await furnish(fresh);
    await renameDatabase(server.adminUrl, unfinished, name);
  }
  const urls = databaseUrls(server.adminUrl, name);
  await migrate(urls.adminUrl, urls.applicationUrl);
  return {
    isOurs: true,
    urls,
    async stop() {
      await hold.release();
      await server.stop();
    },
  };
}

/** The data folder's own EPOWIAT_KEY, made at the first start: 32 bytes in base64. */
export async function ownKey(folder: string): Promise<string> {
  const file = path.join(folder, "epowiat.key");
  await mkdir(folder, { recursive: true });
  const key = randomBytes(32).toString("base64");
  await writeFile(file, key, { flag: "wx", mode: 0o600 }).catch((failure: NodeJS.ErrnoException) => {
    if (failure.code !== "EEXIST") throw failure;
  });
  return readFile(file, "utf8");
}
