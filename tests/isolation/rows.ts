import { createHash, randomUUID } from "node:crypto";
import type pg from "pg";
import type { Column, WalledTable } from "./catalogue.ts";

/** Whose row it is. */
export interface Owner {
  readonly tenant: number;
  readonly resident: string;
}
/** A planted row of an owner. */
export type PlantedRow = Readonly<Record<string, unknown>>;

export const tenants = { mine: 7, other: 8 } as const;
export const residents = {
  mine: "01900000-0000-7000-8000-000000000001",
  other: "01900000-0000-7000-8000-000000000002",
} as const;

/** What each table holds of each owner. */
export interface PlantedRows {
  of(table: string, owner: Owner): PlantedRow;
}

/** The SHA-256 that opens an owner's receipt and case in the public look-up. */
export function lookupHash({ tenant, resident }: Owner): string {
  return createHash("sha256").update(`${tenant}:${resident}`).digest("hex");
}

/**
 * Plants a row of every owner in every walled table, generated from the catalogue, foreign keys satisfied.
 * CHECK constraints are dropped first: the walls are proved here, the rules elsewhere.
 */
export async function plantRows(client: pg.ClientBase, tables: readonly WalledTable[]): Promise<PlantedRows> {
  await dropChecks(client);
  await plantOwners(client);
  const planted = new Map<string, PlantedRow>();
  const key = (table: string, owner: Owner) => `${table}:${owner.tenant}:${owner.resident}`;
  for (const table of inOrder(tables)) {
    for (const owner of ownersOf(table)) {
      const row = makeRow(
        table,
        owner,
        (target) => planted.get(key(target, owner)) ?? globalRow(target, owner),
      );
      await insertRow(client, table.name, row);
      for (const same of sharersOf(table, owner)) planted.set(key(table.name, same), row);
    }
  }
  return {
    of(table, owner) {
      const row = planted.get(key(table, owner));
      if (!row) throw new Error(`No row of ${table}`);
      return row;
    },
  };
}

/** Inserts a row as whoever the client is now. */
export async function insertRow(client: pg.ClientBase, table: string, row: PlantedRow): Promise<void> {
  const names = Object.keys(row);
  const places = names.map((_, index) => `$${index + 1}`);
  await client.query(
    `insert into ${table} (${names.join(", ")}) values (${places.join(", ")})`,
    Object.values(row),
  );
}

const everyone: readonly Owner[] = [tenants.mine, tenants.other].flatMap((tenant) =>
  [residents.mine, residents.other].map((resident) => ({ tenant, resident })),
);

/** One row for each office and resident that the table tells apart. */
function ownersOf(table: WalledTable): Owner[] {
  return everyone.filter(
    (owner) =>
      (table.hasTenant || owner.tenant === tenants.mine) &&
      (table.hasResident || owner.resident === residents.mine),
  );
}

function sharersOf(table: WalledTable, owner: Owner): Owner[] {
  return everyone.filter(
    (each) =>
      (!table.hasTenant || each.tenant === owner.tenant) &&
      (!table.hasResident || each.resident === owner.resident),
  );
}

/** Parents before children. */
function inOrder(tables: readonly WalledTable[]): WalledTable[] {
  const placed: WalledTable[] = [];
  const isPlaced = (name: string) =>
    !tables.some((each) => each.name === name) || placed.some((each) => each.name === name);
  while (placed.length < tables.length) {
    const next = tables.find(
      (table) =>
        !placed.includes(table) &&
        table.foreignKeys.every((key) => key.target === table.name || isPlaced(key.target)),
    );
    if (!next) throw new Error("Foreign keys go round in a circle.");
    placed.push(next);
  }
  return placed;
}

function makeRow(table: WalledTable, owner: Owner, parent: (table: string) => PlantedRow): PlantedRow {
  const row: Record<string, unknown> = {};
  for (const column of table.columns) row[column.name] = valueFor(column);
  for (const foreign of table.foreignKeys) {
    const isSelf = foreign.target === table.name;
    foreign.columns.forEach((column, index) => {
      row[column] = isSelf ? null : parent(foreign.target)[foreign.targetColumns[index]!];
    });
  }
  if (table.hasTenant) row.tenant_id = owner.tenant;
  if (table.hasResident) row.resident_id = owner.resident;
  if ("check_hash" in row) row.check_hash = lookupHash(owner);
  if ("lookup_hash" in row) row.lookup_hash = lookupHash(owner);
  if (table.name === "counters") row.series = "rpw";
  if (table.name === "incoming_items") row.channel = "form";
  return row;
}

function valueFor({ type }: Column): unknown {
  switch (type) {
    case "uuid":
      return randomUUID();
    case "int4":
      return 1 + Math.floor(Math.random() * 2_000_000_000);
    case "bool":
      return false;
    case "date":
      return "2026-11-23";
    case "timestamptz":
      return "2026-11-23T08:00:00Z";
    case "jsonb":
      return "{}";
    default:
      return randomUUID();
  }
}

/** Tables outside the wall that walled rows point at. */
function globalRow(target: string, owner: Owner): PlantedRow {
  if (target === "tenants") return { id: owner.tenant, environment: "training" };
  if (target === "users") return { id: owner.resident };
  throw new Error(`A walled table points at ${target}, of which no row was planted.`);
}

async function plantOwners(client: pg.ClientBase) {
  for (const tenant of Object.values(tenants)) {
    await client.query(
      `insert into tenants (id, slug, environment, created_at) values ($1, $2, 'training', now())`,
      [tenant, `office-${tenant}`],
    );
  }
  for (const resident of Object.values(residents)) {
    await client.query(
      `insert into users (id, kind, email, password_hash, created_at) values ($1, 'resident', $2, '', now())`,
      [resident, `${resident}@example.invalid`],
    );
  }
}

async function dropChecks(client: pg.ClientBase) {
  const { rows } = await client.query<{ statement: string }>(
    `select format('alter table %I drop constraint %I', c.relname, k.conname) as statement
       from pg_constraint k join pg_class c on c.oid = k.conrelid
       join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public' where k.contype = 'c'`,
  );
  for (const { statement } of rows) await client.query(statement);
}
