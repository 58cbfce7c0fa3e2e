import { randomUUID } from "node:crypto";
import type pg from "pg";
import type { Policy, ScopeRole, WalledTable } from "./catalogue.ts";
import { openByDecision } from "./decided.ts";
import {
  insertRow,
  lookupHash,
  type Owner,
  type PlantedRow,
  type PlantedRows,
  residents,
  tenants,
} from "./rows.ts";

const me: Owner = { tenant: tenants.mine, resident: residents.mine };
const stranger = "42501";

/** Whatever a role doesn't set itself is set to somebody else's: a policy of another role must not listen to it. */
const strangersSettings = {
  "app.tenant_id": String(tenants.other),
  "app.resident_id": residents.other,
  "app.lookup_hash": lookupHash({ tenant: tenants.other, resident: residents.other }),
};

/** What each role must set before it sees anything. */
const settingsOf: Record<ScopeRole, Readonly<Record<string, string>>> = {
  epowiat_office: { "app.tenant_id": String(me.tenant) },
  epowiat_resident: { "app.resident_id": me.resident },
  epowiat_filing: { "app.tenant_id": String(me.tenant), "app.resident_id": me.resident },
  epowiat_public: { "app.lookup_hash": lookupHash(me) },
  epowiat_county: {},
  epowiat_sign_in: {},
  epowiat_system: {},
};

/** Whose rows are a role's own: office by tenant, resident by person, filing and look-up by both. */
function isMine(role: ScopeRole, table: WalledTable, owner: Owner): boolean {
  const byTenant = !table.hasTenant || owner.tenant === me.tenant;
  const byResident = !table.hasResident || owner.resident === me.resident;
  if (role === "epowiat_office") return byTenant;
  if (role === "epowiat_resident") return byResident;
  return byTenant && byResident;
}

const everyone: readonly Owner[] = [tenants.mine, tenants.other].flatMap((tenant) =>
  [residents.mine, residents.other].map((resident) => ({ tenant, resident })),
);

/**
 * Tries everything a role could try on a table, with all privileges granted, so that the wall alone stands between.
 * Answers what went wrong: a foreign row seen, changed, moved or made, or an own row not seen.
 */
export async function probe(
  client: pg.ClientBase,
  table: WalledTable,
  role: ScopeRole,
  rows: PlantedRows,
): Promise<string[]> {
  const isOpen = openByDecision.has(`${table.name}:${role}`);
  const policies = table.policies.filter((policy) => policy.roles.includes(role));
  const may = (command: Policy["command"]) =>
    policies.some((each) => [command, "ALL"].includes(each.command));
  const found: string[] = [];
  const fault = (what: string) => found.push(`${role} ${what} ${table.name}`);
  const attempt = (work: () => Promise<number>) =>
    asRole(client, role, { ...strangersSettings, ...settingsOf[role] }, work);

  for (const owner of everyone) {
    const row = rows.of(table.name, owner);
    const mine = policies.length > 0 && isMine(role, table, owner);
    const read = await attempt(() => count(client, `select 1 from ${table.name} where ${match(table, row)}`));
    if (mine && may("SELECT") && read !== 1) fault(`can't read its own row of (${read})`);
    if (isOpen) continue;
    if (!mine && read !== 0) fault(`reads a foreign row of (${read})`);
    const column =
      table.columns.find(({ name }) => !table.primaryKey.includes(name))?.name ?? table.primaryKey[0]!;
    const touch = `update ${table.name} set ${column} = ${column} where ${match(table, row)}`;
    const changed = await attempt(() => count(client, touch));
    if (!mine && changed !== 0) fault(`changes a foreign row of (${changed})`);
    if (mine && may("UPDATE") && changed !== 1) fault(`can't change its own row of (${changed})`);
    const removed = await attempt(() =>
      count(client, `delete from ${table.name} where ${match(table, row)}`),
    );
    if (!mine && removed !== 0) fault(`deletes a foreign row of (${removed})`);
    const made = await attempt(async () => {
      await insertRow(client, table.name, renewed(table, row));
      return 1;
    });
    if (!mine && made !== stranger) fault(`makes a foreign row of (${made})`);
    if (mine && may("INSERT") && made === stranger) fault("can't make its own row of");
    if (mine && may("UPDATE")) found.push(...(await probeMoves(client, table, role, row, attempt)));
  }
  if (!isOpen && Object.keys(settingsOf[role]).length > 0) {
    const blind = await asRole(client, role, {}, () => count(client, `select 1 from ${table.name}`));
    if (typeof blind === "number" && blind > 0) fault("reads without having said who it is in");
  }
  return found;
}

/** Moving an own row to another office or resident must be refused. */
async function probeMoves(
  client: pg.ClientBase,
  table: WalledTable,
  role: ScopeRole,
  row: PlantedRow,
  attempt: (work: () => Promise<number>) => Promise<number | string>,
): Promise<string[]> {
  const moves: string[] = [];
  if (table.hasTenant && role !== "epowiat_resident") moves.push(`tenant_id = ${tenants.other}`);
  if (table.hasResident && role !== "epowiat_office") moves.push(`resident_id = '${residents.other}'`);
  const found: string[] = [];
  for (const move of moves) {
    const moved = await attempt(() =>
      count(client, `update ${table.name} set ${move} where ${match(table, row)}`),
    );
    if (moved !== stranger) found.push(`${role} moves its row of ${table.name} by ${move} (${moved})`);
  }
  return found;
}

/** Runs one attempt as the role, inside a savepoint that is undone; answers its rows or the error's code. */
async function asRole(
  client: pg.ClientBase,
  role: ScopeRole,
  settings: Readonly<Record<string, string>>,
  work: () => Promise<number>,
): Promise<number | string> {
  const locals = Object.entries(settings).map(([name, value]) => `set local ${name} = '${value}'`);
  await client.query(["savepoint attempt", `set local role ${role}`, ...locals].join("; "));
  try {
    return await work();
  } catch (failure) {
    return (failure as { code?: string }).code ?? String(failure);
  } finally {
    await client.query("rollback to savepoint attempt");
  }
}

async function count(client: pg.ClientBase, statement: string): Promise<number> {
  return (await client.query(statement)).rowCount ?? 0;
}

/** The row's primary key as a condition, and its owner, since some keys are shared. */
function match(table: WalledTable, row: PlantedRow): string {
  return table.primaryKey.map((name) => `${name} = '${row[name]}'`).join(" and ");
}

/** The same row under a new key: what an attacker would insert. */
function renewed(table: WalledTable, row: PlantedRow): PlantedRow {
  const fresh: Record<string, unknown> = { ...row };
  const key = table.primaryKey.at(-1)!;
  const column = table.columns.find(({ name }) => name === key)!;
  if (!["tenant_id", "resident_id"].includes(key)) {
    fresh[key] =
      column.type === "int4" ? Number(row[key]) + 1 : column.type === "uuid" ? randomUUID() : `${row[key]}x`;
  }
  return fresh;
}
