import { randomBytes } from "node:crypto";
import pg from "pg";
import { migrate } from "./migrate.ts";

/** A database made for one purpose and dropped after it: a schema dump, a template for tests. */
export interface ScratchDatabase {
  readonly adminUrl: string;
  readonly applicationUrl: string;
}

/**
 * Makes a database of the given name in the cluster of `clusterUrl`.
 * @param template database to clone; omitted: an empty one
 */
export async function createDatabase(clusterUrl: string, name: string, template?: string): Promise<void> {
  const from = template ? ` template ${pg.escapeIdentifier(template)}` : "";
  await onCluster(clusterUrl, `create database ${pg.escapeIdentifier(name)}${from}`);
}

/** Drops a database, with whoever is still connected to it. */
export async function dropDatabase(clusterUrl: string, name: string): Promise<void> {
  await onCluster(clusterUrl, `drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
}

/** The two logins of a database of this cluster; `login` is the application's, its password the cluster's. */
export function databaseUrls(clusterUrl: string, name: string, login = "epowiat_app"): ScratchDatabase {
  const admin = new URL(clusterUrl);
  admin.pathname = `/${name}`;
  const application = new URL(admin);
  application.username = login;
  return { adminUrl: admin.href, applicationUrl: application.href };
}

/** Migrates a fresh database, hands it to `work` and drops it. */
export async function withScratchDatabase<Result>(
  clusterUrl: string,
  work: (database: ScratchDatabase) => Promise<Result>,
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

async function onCluster(clusterUrl: string, statement: string) {
  const client = new pg.Client({ connectionString: clusterUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
