import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { inCounty } from "#db/scope.ts";
import { moveClock } from "#tenants/clock/index.ts";
import { ensureWorld } from "#training/world/index.ts";
import { useDatabase } from "../../support/database.ts";
import { mustBeDone } from "../../support/staff.ts";

const database = useDatabase();

it("builds no demo county over one whose building broke off, and says what to do", async () => {
  await database.admin(
    "insert into tenants (id, slug, environment, created_at) values (7, 'mykanow', 'training', now())",
  );
  const october = Temporal.Instant.from("2026-10-12T08:00:00Z");
  mustBeDone(await inCounty((tx) => moveClock(tx, 7, october)));
  const said: string[] = [];
  await expect(ensureWorld((line) => said.push(line))).rejects.toThrow("Utwórz pustą bazę");
  expect(said).toEqual([]);
});
