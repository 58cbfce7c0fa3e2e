import type { TestWeb } from "./web.ts";

/** All that the county holds, as one hash a table: two that are equal mean that nothing was changed between them. */
export async function fingerprint({ admin }: Pick<TestWeb, "admin">): Promise<string> {
  const tables = await admin<{ name: string }>(
    `select table_name as name from information_schema.columns
     where column_name = 'tenant_id' and table_schema = 'public' order by 1`,
  );
  const prints = [];
  for (const { name } of tables) {
    const [row] = await admin<{ print: string }>(
      `select md5(string_agg(x::text, '|' order by x::text)) as print from ${name} x`,
    );
    prints.push(`${name}: ${row!.print}`);
  }
  return prints.join("\n");
}
