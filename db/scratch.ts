import { randomBytes } from "node:crypto";
import { createDatabase, type DatabaseUrls, databaseUrls, dropDatabase } from "./databases.ts";
import { migrate } from "./migrate.ts";

/** Migrates a fresh database, hands it to `work` and drops it. */
export async function withScratchDatabase<Result>(
  clusterUrl: string,
  work: (urls: DatabaseUrls) => Promise<Result>,
): Promise<Result> {
  const name = `scratch_${randomBytes(6).toString("hex")}`;
  await createDatabase(clusterUrl, name);
  try {
    const urls = databaseUrls(clusterUrl, name);
    await migrate(urls.adminUrl, urls.applicationUrl);
    return await work(urls);
  } finally {
    await dropDatabase(clusterUrl, name);
  }
}
