import type pg from "pg";

interface Column {
  table_name: string;
  column_name: string;
  udt_name: string;
  is_nullable: "YES" | "NO";
  column_default: string | null;
}

const typeScriptOf: Record<string, string> = {
  bool: "boolean",
  date: "Temporal.PlainDate",
  int4: "number",
  int8: "number",
  jsonb: "unknown",
  text: "string",
  timestamptz: "Temporal.Instant",
  uuid: "string",
};

/** Writes the row types of all tables, read from the catalogue. */
export async function dumpTypes(client: pg.Client): Promise<string> {
  const { rows } = await client.query<Column>(
    `select table_name, column_name, udt_name, is_nullable, column_default
       from information_schema.columns
      where table_schema = 'public' and table_name <> 'migrations'
      order by table_name, ordinal_position`,
  );
  const tables = new Map<string, Column[]>();
  for (const column of rows)
    tables.set(column.table_name, [...(tables.get(column.table_name) ?? []), column]);
  const blocks = [...tables].map(([table, columns]) => {
    const lines = columns.map((column) => `  ${column.column_name}: ${typeOf(column)};`);
    return `interface ${pascal(table)} {\n${lines.join("\n")}\n}`;
  });
  const list = [...tables.keys()].map((table) => `  ${table}: ${pascal(table)};`);
  return [
    "// Written by `npm run schema` from the database's catalogue. Don't edit: write a migration.",
    'import type { Generated } from "kysely";',
    'import type { Temporal } from "temporal-polyfill";',
    "",
    blocks.join("\n\n"),
    "",
    `export interface DB {\n${list.join("\n")}\n}`,
    "",
  ].join("\n");
}

function typeOf(column: Column): string {
  const plain = typeScriptOf[column.udt_name];
  if (!plain) throw new Error(`${column.table_name}.${column.column_name}: no type for ${column.udt_name}`);
  const type = column.is_nullable === "YES" && plain !== "unknown" ? `${plain} | null` : plain;
  return column.column_default === null ? type : `Generated<${type}>`;
}

function pascal(table: string): string {
  return table.replace(/(^|_)([a-z])/g, (_all, _gap, letter: string) => letter.toUpperCase());
}
