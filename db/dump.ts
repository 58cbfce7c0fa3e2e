import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import { dumpSql } from "./dump-sql.ts";
import { dumpTypes } from "./dump-types.ts";
import { startEmbedded } from "./embedded.ts";
import { withScratchDatabase } from "./scratch.ts";

const folder = import.meta.dirname;

/** What `schema.sql` and `schema.ts` should hold: the migrations, applied to an empty database and read back. */
export async function dumpSchema(clusterUrl: string): Promise<Record<"schema.sql" | "schema.ts", string>> {
  return withScratchDatabase(clusterUrl, async ({ adminUrl }) => {
    const client = new pg.Client({ connectionString: adminUrl });
    await client.connect();
    try {
      return { "schema.sql": await dumpSql(client), "schema.ts": await dumpTypes(client) };
    } finally {
      await client.end();
    }
  });
}

/** Names of the committed schema files that don't say what the migrations make. */
export async function findSchemaDrift(clusterUrl: string): Promise<string[]> {
  const wanted = Object.entries(await dumpSchema(clusterUrl));
  const drifted: string[] = [];
  for (const [name, text] of wanted) {
    const committed = await readFile(path.join(folder, name), "utf8").catch(() => "");
    if (committed !== text) drifted.push(`db/${name}`);
  }
  return drifted;
}

if (import.meta.filename === process.argv[1]) {
  const database = await startEmbedded("var/schema");
  try {
    for (const [name, text] of Object.entries(await dumpSchema(database.adminUrl))) {
      await writeFile(path.join(folder, name), text);
    }
  } finally {
    await database.stop();
  }
}
