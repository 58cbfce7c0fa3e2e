import type pg from "pg";

/**
 * Describes the schema as text, read from the catalogue with PostgreSQL's own `pg_get_*def` functions:
 * tables, constraints, indexes, row security, policies, grants, functions. Ordered, so that each migration
 * shows as a diff. (No `pg_dump` fits the embedded server.)
 */
export async function dumpSql(client: pg.Client): Promise<string> {
  const sections = [
    ["Functions", functions],
    ["Tables", tables],
    ["Constraints", constraints],
    ["Indexes", indexes],
    ["Row security", rowSecurity],
    ["Policies", policies],
    ["Grants", grants],
    ["Column grants", columnGrants],
  ] as const;
  let text = "-- Written by `npm run schema` from the database's catalogue. Don't edit: write a migration.\n";
  for (const [title, query] of sections) {
    const { rows } = await client.query<{ line: string }>(query);
    text += `\n-- ${title}\n\n${rows.map((row) => row.line).join("\n")}\n`;
  }
  return text;
}

const functions = `
  select pg_get_functiondef(p.oid) || ';' as line
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
   where n.nspname = 'app' order by p.proname`;

const tables = `
  select 'create table ' || c.relname || E' (\\n' || string_agg(
      '  ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
        || case when a.attnotnull then ' not null' else '' end
        || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), ''),
      E',\\n' order by a.attnum) || E'\\n);' as line
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
   where c.relkind = 'r' and c.relname <> 'migrations'
   group by c.relname order by c.relname`;

// PostgreSQL 18 lists NOT NULL among constraints, earlier versions don't: the tables section has them.
const constraints = `
  select 'alter table ' || c.relname || ' add constraint ' || k.conname || ' ' || pg_get_constraintdef(k.oid) || ';' as line
    from pg_constraint k join pg_class c on c.oid = k.conrelid
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
   where k.contype in ('p', 'u', 'f', 'c') and c.relname <> 'migrations'
   order by c.relname, k.contype desc, k.conname`;

const indexes = `
  select pg_get_indexdef(i.indexrelid) || ';' as line
    from pg_index i join pg_class c on c.oid = i.indrelid
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
   where not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u'))
   order by 1`;

const rowSecurity = `
  select c.relname || ':' || case when c.relrowsecurity then ' enabled' else ' OFF' end
      || case when c.relforcerowsecurity then ' forced' else ' NOT FORCED' end as line
    from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
   where c.relkind = 'r' and c.relname <> 'migrations' order by c.relname`;

const policies = `
  select 'create policy ' || policyname || ' on ' || tablename || ' for ' || lower(cmd) || ' to '
      || array_to_string(roles, ', ') || coalesce(' using ' || qual, '')
      || coalesce(' with check ' || with_check, '') || ';' as line
    from pg_policies where schemaname = 'public' order by tablename, policyname`;

const grants = `
  select 'grant ' || string_agg(lower(g.privilege_type), ', ' order by g.privilege_type) || ' on ' || c.relname
      || ' to ' || coalesce(r.rolname, 'public') || ';' as line
    from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    cross join lateral aclexplode(c.relacl) g
    left join pg_roles r on r.oid = g.grantee
   where g.grantee <> c.relowner and c.relname <> 'migrations'
   group by c.relname, r.rolname order by c.relname, r.rolname`;

const columnGrants = `
  select 'grant ' || lower(g.privilege_type) || ' (' || string_agg(a.attname, ', ' order by a.attnum) || ') on '
      || c.relname || ' to ' || r.rolname || ';' as line
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    cross join lateral aclexplode(a.attacl) g
    join pg_roles r on r.oid = g.grantee
   group by g.privilege_type, c.relname, r.rolname order by c.relname, r.rolname, g.privilege_type`;
