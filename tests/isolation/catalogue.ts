import type pg from "pg";
import { type ScopeRole, scopeRoles } from "../../db/roles.ts";

/** A column as the catalogue knows it. */
export interface Column {
  readonly name: string;
  readonly type: string;
  readonly isNullable: boolean;
  readonly isGenerated: boolean;
}
/** A foreign key: which columns point at which. */
export interface ForeignKey {
  readonly name: string;
  readonly columns: readonly string[];
  readonly target: string;
  readonly targetColumns: readonly string[];
}
/** A policy on a table. */
export interface Policy {
  readonly name: string;
  readonly table: string;
  readonly command: "ALL" | "SELECT" | "INSERT" | "UPDATE" | "DELETE";
  readonly roles: readonly string[];
  readonly using: string | null;
  readonly withCheck: string | null;
}
/** A table behind the wall: one whose rows belong to an office or to a resident. */
export interface WalledTable {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly isEnabled: boolean;
  readonly isForced: boolean;
  readonly policies: readonly Policy[];
  readonly hasTenant: boolean;
  readonly hasResident: boolean;
}

export { type ScopeRole, scopeRoles };

/** Every table of the schema that must stand behind the wall, read from the catalogue: none can be forgotten. */
export async function readWalledTables(client: pg.ClientBase): Promise<WalledTable[]> {
  const columns = await readColumns(client);
  const policies = await readPolicies(client);
  const { rows } = await client.query<{ name: string; enabled: boolean; forced: boolean; key: string[] }>(
    `select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
            (select array_agg(a.attname::text order by array_position(k.conkey, a.attnum))
               from pg_constraint k join pg_attribute a on a.attrelid = c.oid and a.attnum = any(k.conkey)
              where k.conrelid = c.oid and k.contype = 'p') as key
       from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      where c.relkind in ('r', 'p') order by c.relname`,
  );
  const foreignKeys = await readForeignKeys(client);
  return rows.flatMap(({ name, enabled, forced, key }) => {
    const own = columns.filter((column) => column.table === name);
    const has = (column: string) => own.some(({ name: each }) => each === column);
    if (!has("tenant_id") && !has("resident_id")) return [];
    return {
      name,
      columns: own,
      primaryKey: key,
      foreignKeys: foreignKeys.filter((foreign) => foreign.table === name),
      isEnabled: enabled,
      isForced: forced,
      policies: policies.filter((policy) => policy.table === name),
      hasTenant: has("tenant_id"),
      hasResident: has("resident_id"),
    };
  });
}

async function readColumns(client: pg.ClientBase) {
  const { rows } = await client.query<Column & { table: string }>(
    `select table_name as "table", column_name as name, udt_name as type, is_nullable = 'YES' as "isNullable",
            is_generated = 'ALWAYS' as "isGenerated"
       from information_schema.columns where table_schema = 'public' order by table_name, ordinal_position`,
  );
  return rows;
}

async function readForeignKeys(client: pg.ClientBase) {
  const { rows } = await client.query<ForeignKey & { table: string }>(
    `select k.conname as name, c.relname as "table", t.relname as target,
            (select array_agg(a.attname::text order by i) from unnest(k.conkey) with ordinality u(n, i)
               join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.n) as columns,
            (select array_agg(a.attname::text order by i) from unnest(k.confkey) with ordinality u(n, i)
               join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.n) as "targetColumns"
       from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class t on t.oid = k.confrelid
       join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      where k.contype = 'f' order by c.relname, k.conname`,
  );
  return rows;
}

async function readPolicies(client: pg.ClientBase) {
  const { rows } = await client.query<Policy>(
    `select policyname as name, tablename as "table", cmd as command, roles::text[] as roles,
            qual as "using", with_check as "withCheck"
       from pg_policies where schemaname = 'public' order by tablename, policyname`,
  );
  return rows;
}
