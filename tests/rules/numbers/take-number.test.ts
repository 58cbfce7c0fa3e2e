import { beforeAll, expect, it } from "vitest";
import { inTenant, type TenantActor } from "#db/scope.ts";
import { takeNumber } from "#tenants/numbers/index.ts";
import { refused } from "#tenants/outcome.ts";
import { useDatabase } from "../../support/database.ts";
import { makeTwoOffices } from "../../support/office.ts";

const database = useDatabase();
let office: { mykanow: TenantActor; lelow: TenantActor };
beforeAll(async () => {
  office = await makeTwoOffices(database);
});

it("counts each register of each office and year from one", async () => {
  const take = (actor: TenantActor, year: number) => inTenant(actor, (tx) => takeNumber(tx, "rpw", year));
  expect(await take(office.mykanow, 2026)).toBe(1);
  expect(await take(office.mykanow, 2026)).toBe(2);
  expect(await take(office.mykanow, 2027)).toBe(1);
  expect(await take(office.lelow, 2026)).toBe(1);
});

it("gives a number back when its command is refused", async () => {
  const before = await inTenant(office.lelow, (tx) => takeNumber(tx, "outgoing", 2026));
  await inTenant(office.lelow, async (tx) => {
    await takeNumber(tx, "outgoing", 2026);
    return refused("not-now");
  });
  expect(await inTenant(office.lelow, (tx) => takeNumber(tx, "outgoing", 2026))).toBe(before + 1);
});

it("leaves no gap and no duplicate among 16 clients of whom one in twenty rolls back", async () => {
  const kept: number[] = [];
  const client = async (seed: number) => {
    for (let turn = 0; turn < 40; turn += 1) {
      const isRolledBack = (seed * 7 + turn * 13) % 20 === 0;
      const work = inTenant(office.mykanow, async (tx) => {
        const number = await takeNumber(tx, "storm", 2026);
        if (isRolledBack) throw new Error("rolled back on purpose");
        return number;
      });
      await work
        .then((number) => kept.push(number))
        .catch((failure: Error) => {
          if (failure.message !== "rolled back on purpose") throw failure;
        });
    }
  };
  await Promise.all(Array.from({ length: 16 }, (_, seed) => client(seed)));
  kept.sort((a, b) => a - b);
  expect(kept.length).toBe(16 * 40 - 32);
  expect(kept).toEqual(kept.map((_, index) => index + 1));
});
