import { Temporal } from "temporal-polyfill";
import { beforeAll, expect, it } from "vitest";
import { inTenant, type TenantActor } from "#db/scope.ts";
import { refused } from "#tenants/outcome.ts";
import { createUnit, findUnit, listUnits } from "#tenants/units/index.ts";
import { useDatabase } from "../../support/database.ts";
import { makeTwoOffices } from "../../support/office.ts";
import { mustBeDone } from "../../support/staff.ts";

const database = useDatabase();
let office: { mykanow: TenantActor; lelow: TenantActor };
beforeAll(async () => {
  office = await makeTwoOffices(database);
});

const form = (actor: TenantActor, symbol: string, from: string, parentId?: string) =>
  inTenant(actor, (tx) =>
    createUnit(tx, { symbol, name: `Referat ${symbol}`, from: Temporal.PlainDate.from(from), parentId }),
  );

it("refuses a symbol that another unit bore in the same calendar year, even one closed since (IK § 5.5)", async () => {
  const { unitId } = mustBeDone(await form(office.mykanow, "OŚ", "2025-01-01"));
  await database.admin("update units set valid_to = '2025-06-30' where id = $1", [unitId]);
  const taken = refused("symbol-taken", { symbol: "OŚ", year: 2025 });
  expect(await form(office.mykanow, "OŚ", "2025-07-01")).toEqual(taken);
  expect((await form(office.mykanow, "OŚ", "2026-01-01")).done).toBe(true);
});

it("refuses the symbol of a unit that goes on from an earlier year", async () => {
  mustBeDone(await form(office.mykanow, "Fn", "2024-03-01"));
  expect(await form(office.mykanow, "Fn", "2026-01-01")).toMatchObject({ refusal: "symbol-taken" });
});

it("refuses the symbol of a unit that is to start later, since both would bear it then", async () => {
  mustBeDone(await form(office.mykanow, "Zp", "2027-01-01"));
  expect(await form(office.mykanow, "Zp", "2026-01-01")).toMatchObject({ refusal: "symbol-taken" });
});

it("refuses a unit without a name or a first day", async () => {
  const unit = { symbol: "Bn", name: " ", from: Temporal.PlainDate.from("2026-01-01") };
  const create = (change: object) => inTenant(office.mykanow, (tx) => createUnit(tx, { ...unit, ...change }));
  expect(await create({})).toEqual(refused("unit-name-missing"));
  expect(await create({ name: "Referat", from: null })).toEqual(refused("day-missing"));
});

it("lets each office use the same symbol", async () => {
  mustBeDone(await form(office.mykanow, "Or", "2026-01-01"));
  expect((await form(office.lelow, "Or", "2026-01-01")).done).toBe(true);
});

it("gives a symbol to one of two clerks who form a unit at once", async () => {
  const both = await Promise.all([
    form(office.lelow, "Gk", "2026-01-01"),
    form(office.lelow, "Gk", "2026-01-01"),
  ]);
  expect(both.filter((outcome) => outcome.done)).toHaveLength(1);
  expect(both.find((outcome) => !outcome.done)).toMatchObject({ refusal: "symbol-taken" });
});

it.each([
  "",
  "O.Ś",
  "Or ",
  "-Or",
  "Or--I",
  "Ör",
])("refuses «%s», which can't stand in a case mark", async (symbol) => {
  expect(await form(office.lelow, symbol, "2026-01-01")).toEqual(refused("symbol-malformed"));
});

it("puts a section under its department, and under no other office's", async () => {
  const { unitId } = mustBeDone(await form(office.lelow, "Bp", "2026-01-01"));
  const section = mustBeDone(await form(office.lelow, "Bp-I", "2026-01-01", unitId));
  const found = await inTenant(office.lelow, (tx) => findUnit(tx, section.unitId));
  expect(found).toMatchObject({ symbol: "Bp-I", parentId: unitId, isIllustrative: false });
  expect(await form(office.mykanow, "Bp-I", "2026-01-01", unitId)).toEqual(refused("unknown-unit"));
});

it("lists today's units by symbol", async () => {
  await form(office.lelow, "Za", "2999-01-01");
  const units = await inTenant(office.lelow, listUnits);
  expect(units.map(({ symbol }) => symbol)).toEqual(["Bp", "Bp-I", "Gk", "Or"]);
});
