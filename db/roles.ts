import type { Client } from "pg";
import pg from "pg";

/**
 * The scope roles: each scope takes exactly one, and none is a member of another (decision 2).
 * They are cluster-wide, so they are made before any database's own migrations.
 */
export const scopeRoles = [
  "epowiat_office",
  "epowiat_resident",
  "epowiat_filing",
  "epowiat_county",
  "epowiat_public",
  "epowiat_sign_in",
  "epowiat_system",
] as const;

/** One of the roles that a scope works under. */
export type ScopeRole = (typeof scopeRoles)[number];

/**
 * Owns the search functions (decision 13) and reads what they search, in all offices. No login and no scope is a
 * member: her rights work inside those functions alone.
 */
export const searchRole = "epowiat_search";

/** Refuses an admin login whom FORCE ROW LEVEL SECURITY would silently bind (decision 2). */
export async function requireAdmin(admin: Client): Promise<void> {
  const { rows } = await admin.query(
    "select rolsuper or (rolbypassrls and rolcreaterole) as fit from pg_roles where rolname = current_user",
  );
  if (!rows[0]?.fit) {
    throw new Error(
      "DATABASE_ADMIN_URL: login migracji musi być superuserem albo mieć BYPASSRLS i CREATEROLE. " +
        "Nadaj mu te prawa i uruchom migrację ponownie.",
    );
  }
}

/** Makes the scope roles and the application's login when missing; two racing migrators both succeed. */
export async function ensureRoles(admin: Client, applicationUrl: string): Promise<void> {
  for (const role of [...scopeRoles, searchRole]) await createRole(admin, role, "nologin");
  const { username, password } = new URL(applicationUrl);
  const login = decodeURIComponent(username);
  await createRole(
    admin,
    login,
    `login noinherit password ${pg.escapeLiteral(decodeURIComponent(password))}`,
  );
  for (const role of scopeRoles) {
    await admin.query(`grant ${role} to ${pg.escapeIdentifier(login)}`);
  }
  const { rows } = await admin.query<{ name: string }>("select current_database() as name");
  const database = pg.escapeIdentifier(rows[0]!.name);
  // A temporary table could shadow a real one.
  await admin.query(`revoke all on database ${database} from public`);
  await admin.query(`grant connect on database ${database} to ${pg.escapeIdentifier(login)}`);
}

async function createRole(admin: Client, name: string, options: string) {
  const statement = `create role ${pg.escapeIdentifier(name)} ${options}`;
  await admin.query(
    `do $$ begin execute ${pg.escapeLiteral(statement)};
     exception when duplicate_object or unique_violation then null; end $$`,
  );
}
