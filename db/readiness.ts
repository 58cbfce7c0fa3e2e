import { listMigrations } from "./migrate.ts";
import { pool } from "./pool.ts";

/** Migrations that the database of this process still lacks. Throws when the database doesn't answer. */
export async function findMissingMigrations(): Promise<string[]> {
  const { rows } = await pool().query<{ name: string }>("select name from public.migrations");
  const applied = new Set(rows.map((row) => row.name));
  return (await listMigrations()).filter((name) => !applied.has(name));
}
