import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { environment } from "#environment";
import { ensureRoles, requireAdmin } from "./roles.ts";

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), "migrations");

/** Names of all migrations in their order. */
export async function listMigrations(): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith(".sql")).sort();
}

/**
 * Brings the database of `adminUrl` to the newest schema: roles, the application's login, numbered SQL files.
 * Two racing processes go one after the other, and each file runs in one transaction that records its number
 * first, so none is applied twice even where the lock was lost (decision 11).
 * @returns names of the migrations that this call applied
 */
export async function migrate(adminUrl: string, applicationUrl: string): Promise<string[]> {
  const admin = new pg.Client({ connectionString: adminUrl, application_name: "e-powiat migrate" });
  await admin.connect();
  try {
    await requireAdmin(admin);
    await admin.query("select pg_advisory_lock(hashtext('e-powiat migrate'))");
    await ensureRoles(admin, applicationUrl);
    await admin.query(
      `create table if not exists public.migrations (name text primary key, applied_at timestamptz not null)`,
    );
    await admin.query("grant select on public.migrations to public");
    const applied: string[] = [];
    for (const name of await listMigrations()) if (await apply(admin, name)) applied.push(name);
    return applied;
  } finally {
    await admin.end();
  }
}

async function apply(admin: pg.Client, name: string): Promise<boolean> {
  await admin.query("begin");
  try {
    const { rowCount } = await admin.query(
      `insert into public.migrations (name, applied_at) values ($1, transaction_timestamp()) on conflict do nothing`,
      [name],
    );
    if (rowCount === 1) await admin.query(await readFile(path.join(folder, name), "utf8"));
    await admin.query("commit");
    return rowCount === 1;
  } catch (failure) {
    await admin.query("rollback");
    throw new Error(`Migracja ${name}: ${(failure as Error).message}`, { cause: failure });
  }
}

if (import.meta.filename === process.argv[1]) {
  const { DATABASE_ADMIN_URL, DATABASE_URL } = environment();
  if (!DATABASE_ADMIN_URL || !DATABASE_URL) {
    throw new Error("Ustaw DATABASE_ADMIN_URL (login migracji) i DATABASE_URL (login aplikacji).");
  }
  const applied = await migrate(DATABASE_ADMIN_URL, DATABASE_URL);
  console.log(applied.length ? `Zastosowano: ${applied.join(", ")}` : "Schemat jest aktualny.");
}
