import type pg from "pg";
import { searchRole } from "../../db/roles.ts";
import { type Policy, readWalledTables, scopeRoles, type WalledTable } from "./catalogue.ts";
import { definersByDecision, searchedByDecision } from "./decided.ts";

/** Everything in the catalogue that contradicts decisions 1, 2 and 12; empty when all is well. */
export async function findCatalogueFaults(client: pg.ClientBase): Promise<string[]> {
  const tables = await readWalledTables(client);
  return [
    ...tables.flatMap(tableFaults),
    ...(await keyFaults(client)),
    ...(await roleFaults(client)),
    ...(await codeFaults(client)),
  ];
}

/** The search functions' owner reads; whatever else she could do is a fault. */
const isForSearch = ({ roles, command }: Policy) => roles.join() === searchRole && command === "SELECT";

function tableFaults(table: WalledTable): string[] {
  const faults: string[] = [];
  if (!table.isEnabled) faults.push(`${table.name}: row security is off`);
  if (!table.isForced) faults.push(`${table.name}: row security isn't forced`);
  for (const policy of table.policies) {
    const [role] = policy.roles;
    if (isForSearch(policy) && searchedByDecision.has(table.name)) continue;
    if (policy.roles.length !== 1 || !(scopeRoles as readonly string[]).includes(role!)) {
      faults.push(`${table.name}: policy ${policy.name} isn't for one scope role`);
    }
    if (policy.command !== "INSERT" && policy.using === null)
      faults.push(`${table.name}: policy ${policy.name} has no USING`);
    if (!["SELECT", "DELETE"].includes(policy.command) && policy.withCheck === null) {
      faults.push(`${table.name}: policy ${policy.name} has no WITH CHECK`);
    }
  }
  for (const key of table.foreignKeys) {
    const isGlobal = ["tenants", "users", "residents"].includes(key.target);
    if (!isGlobal && key.columns[0] !== "tenant_id") {
      faults.push(`${table.name}: foreign key ${key.name} doesn't start with tenant_id`);
    }
  }
  return faults;
}

async function keyFaults(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ table: string; name: string; type: string }>(
    `select c.relname as "table", i.relname as name
       from pg_index x join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
       join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
       join pg_attribute t on t.attrelid = c.oid and t.attname = 'tenant_id'
       left join pg_attribute a on a.attrelid = c.oid and a.attnum = x.indkey[0]
      where x.indisunique and a.attname is distinct from 'tenant_id'`,
  );
  return rows.map(({ table, name }) => `${table}: key ${name} doesn't start with tenant_id`);
}

async function roleFaults(client: pg.ClientBase): Promise<string[]> {
  const scopes = [...scopeRoles, searchRole];
  const members = await client.query<{ member: string; of: string }>(
    `select m.rolname as member, r.rolname as of from pg_auth_members a
       join pg_roles m on m.oid = a.member join pg_roles r on r.oid = a.roleid where m.rolname = any($1)`,
    [scopes],
  );
  const strong = await client.query<{ name: string }>(
    `select rolname as name from pg_roles
      where rolname = any($1) and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`,
    [[...scopes, "epowiat_app"]],
  );
  const own = await client.query<{ name: string }>(
    `select distinct r.rolname as name from pg_class c
       cross join lateral aclexplode(c.relacl) g join pg_roles r on r.oid = g.grantee
      where r.rolname = 'epowiat_app'
      union select r.rolname from pg_class c join pg_roles r on r.oid = c.relowner
      where r.rolname = any($1)`,
    [[...scopes, "epowiat_app"]],
  );
  return [
    ...members.rows.map(({ member, of }) => `${member} is a member of ${of}`),
    ...strong.rows.map(({ name }) => `${name} has powers above a scope`),
    ...own.rows.map(({ name }) => `${name} has rights of its own`),
  ];
}

async function codeFaults(client: pg.ClientBase): Promise<string[]> {
  const views = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname in ('public', 'app')
      where c.relkind in ('v', 'm') and not coalesce('security_invoker=true' = any(c.reloptions), false)`,
  );
  const definers = await client.query<{ name: string; isGuarded: boolean }>(
    `select n.nspname || '.' || p.proname as name,
            r.rolname = $1 and 'search_path=pg_catalog, pg_temp' = any(coalesce(p.proconfig, '{}'))
              and not has_function_privilege('public', p.oid, 'execute') as "isGuarded"
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_roles r on r.oid = p.proowner
      where n.nspname in ('public', 'app') and p.prosecdef`,
    [searchRole],
  );
  const strays = definers.rows.filter(({ name, isGuarded }) => !definersByDecision.has(name) || !isGuarded);
  return [
    ...views.rows.map(({ name }) => `view ${name} isn't security_invoker`),
    ...strays.map(({ name }) => `function ${name} is SECURITY DEFINER`),
  ];
}
