import { afterAll, beforeAll, expect, it } from "vitest";
import { searchRole } from "../../db/roles.ts";
import { useAdminUrl } from "../support/database.ts";
import type { Policy, WalledTable } from "./catalogue.ts";
import { openByDecision } from "./decided.ts";
import { type Scene, setScene } from "./scene.ts";

const adminUrl = useAdminUrl();
let scene: Scene;
beforeAll(async () => {
  scene = await setScene(adminUrl());
});
afterAll(() => scene.close());

/** Every way to weaken a table's wall by one statement. The search's own policy is open: search.test.ts guards it. */
function mutantsOf(table: WalledTable): [string, string][] {
  const policies = table.policies.filter(({ roles }) => roles[0] !== searchRole);
  const closed = policies.filter((policy) => !openByDecision.has(`${table.name}:${policy.roles[0]}`));
  return [
    ["row security disabled", `alter table ${table.name} disable row level security`],
    ...policies.map((policy): [string, string] => [
      `policy ${policy.name} dropped`,
      `drop policy ${policy.name} on ${table.name}`,
    ]),
    ...closed.flatMap((policy) => weakenings(policy)),
  ];
}

function weakenings(policy: Policy): [string, string][] {
  const alter = `alter policy ${policy.name} on ${policy.table}`;
  const mutants: [string, string][] = [];
  if (policy.using) mutants.push([`policy ${policy.name} USING (true)`, `${alter} using (true)`]);
  if (policy.withCheck)
    mutants.push([`policy ${policy.name} WITH CHECK (true)`, `${alter} with check (true)`]);
  mutants.push([`policy ${policy.name} widened to everyone`, `${alter} to public`]);
  return mutants;
}

it("turns a probe red for every weakened policy: mutation score 100 %", { timeout: 120_000 }, async () => {
  const survivors: string[] = [];
  let total = 0;
  for (const table of scene.tables) {
    for (const [name, statement] of mutantsOf(table)) {
      total += 1;
      await scene.client.query("savepoint mutant");
      await scene.client.query(statement);
      const found = await scene.probeTable(table);
      await scene.client.query("rollback to savepoint mutant");
      if (found.length === 0) survivors.push(`${table.name}: ${name}`);
    }
  }
  const score = (100 * (total - survivors.length)) / total;
  process.stdout.write(
    `Isolation mutation score: ${score.toFixed(1)} % (${total - survivors.length} of ${total})\n`,
  );
  expect(survivors).toEqual([]);
  expect(total).toBeGreaterThan(150);
});
