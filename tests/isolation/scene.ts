import pg from "pg";
import { readWalledTables, scopeRoles, type WalledTable } from "./catalogue.ts";
import { probe } from "./probes.ts";
import { type PlantedRows, plantRows } from "./rows.ts";

/** A scratch database with planted rows, and one transaction in which everything is tried and undone. */
export interface Scene {
  readonly client: pg.Client;
  readonly tables: readonly WalledTable[];
  readonly rows: PlantedRows;
  /** All violations found on one table, over all roles. */
  probeTable(table: WalledTable): Promise<string[]>;
  close(): Promise<void>;
}

/**
 * Sets the scene on a migrated database: rows of two offices and two residents in every table, and every privilege
 * for every role, so that the probes find a hole in the wall even where today's grants happen to cover it.
 */
export async function setScene(adminUrl: string): Promise<Scene> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const tables = await readWalledTables(client);
  await client.query("begin");
  const rows = await plantRows(client, tables);
  for (const role of scopeRoles) await client.query(`grant all on all tables in schema public to ${role}`);
  return {
    client,
    tables,
    rows,
    async probeTable(table) {
      const found: string[] = [];
      for (const role of scopeRoles) found.push(...(await probe(client, table, role, rows)));
      return found;
    },
    async close() {
      await client.query("rollback");
      await client.end();
    },
  };
}
