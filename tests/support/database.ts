import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll } from "vitest";
import { createDatabase, type DatabaseUrls, databaseUrls, dropDatabase } from "../../db/databases.ts";
import { closePool } from "../../db/pool.ts";
import { clusterVariable, templateName } from "./cluster.ts";

/** The database of one test file. */
export interface TestDatabase {
  /** Runs a statement as the superuser: for arranging and for looking, never as the way under test. */
  admin<Row extends pg.QueryResultRow>(statement: string, values?: unknown[]): Promise<Row[]>;
}

/**
 * Gives the calling test file a fresh clone of the migrated template, and points the product's own pool at it.
 * Call it once at the top of a file.
 */
export function useDatabase(): TestDatabase {
  const urls = useClone();
  let client: pg.Client;
  beforeAll(async () => {
    process.env.DATABASE_URL = urls.applicationUrl;
    client = new pg.Client({ connectionString: urls.adminUrl });
    await client.connect();
  });
  afterAll(async () => {
    await closePool();
    await client.end();
  });
  return { admin: async (statement, values) => (await client.query(statement, values)).rows };
}

/** A fresh clone for tests that look at the database itself and not through the product. */
export function useAdminUrl(): () => string {
  const urls = useClone();
  return () => urls.adminUrl;
}

/** A fresh clone for a process of its own: the address of the application's login, which owns nothing. */
export function useApplicationUrl(): () => string {
  const urls = useClone();
  return () => urls.applicationUrl;
}

function useClone(): DatabaseUrls {
  const clusterUrl = process.env[clusterVariable];
  if (!clusterUrl) throw new Error("The global setup has not run.");
  const name = `test_${randomBytes(6).toString("hex")}`;
  const urls = databaseUrls(clusterUrl, name);
  beforeAll(async () => {
    await createDatabase(clusterUrl, name, await templateName());
    // Rights on the database itself aren't cloned.
    const client = new pg.Client({ connectionString: urls.adminUrl });
    await client.connect();
    await client.query(
      `revoke all on database ${name} from public; grant connect on database ${name} to epowiat_app`,
    );
    await client.end();
  });
  afterAll(() => dropDatabase(clusterUrl, name));
  return urls;
}
