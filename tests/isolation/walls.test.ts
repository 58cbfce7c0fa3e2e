import { afterAll, beforeAll, expect, it } from "vitest";
import { useAdminUrl } from "../support/database.ts";
import type { ForeignKey, WalledTable } from "./catalogue.ts";
import { residents, tenants } from "./rows.ts";
import { type Scene, setScene } from "./scene.ts";

const adminUrl = useAdminUrl();
let scene: Scene;
beforeAll(async () => {
  scene = await setScene(adminUrl());
});
afterAll(() => scene.close());

it("keeps every table's rows apart between offices and residents, whatever a role tries", async () => {
  const found: string[] = [];
  for (const table of scene.tables) found.push(...(await scene.probeTable(table)));
  expect(found).toEqual([]);
  expect(scene.tables.length).toBeGreaterThan(30);
});

it("refuses a row that points at another office's row", async () => {
  const found: string[] = [];
  let tried = 0;
  for (const table of scene.tables.filter((each) => each.hasTenant)) {
    for (const key of table.foreignKeys.filter(
      (each) => each.columns.length > 1 && each.target !== "tenants",
    )) {
      tried += 1;
      const problem = await pointAcross(scene, table, key);
      if (problem) found.push(problem);
    }
  }
  expect(found).toEqual([]);
  expect(tried).toBeGreaterThan(40);
});

async function pointAcross(scene: Scene, table: WalledTable, key: ForeignKey): Promise<string | null> {
  const column = key.columns.at(-1)!;
  const mine = { tenant: tenants.mine, resident: residents.mine };
  const foreign = scene.rows.of(key.target, { ...mine, tenant: tenants.other })[key.targetColumns.at(-1)!];
  const row = scene.rows.of(table.name, mine);
  const isMine = table.primaryKey.map((name) => `${name} = '${row[name]}'`).join(" and ");
  await scene.client.query("savepoint across");
  try {
    const { rowCount } = await scene.client.query(`update ${table.name} set ${column} = $1 where ${isMine}`, [
      foreign,
    ]);
    return rowCount ? `${table.name}.${column} points at another office's ${key.target}` : null;
  } catch (failure) {
    const { code } = failure as { code?: string };
    return code === "23503" ? null : `${table.name}.${column}: ${code}`;
  } finally {
    await scene.client.query("rollback to savepoint across");
  }
}
