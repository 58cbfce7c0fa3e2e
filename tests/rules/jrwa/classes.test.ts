import { Temporal } from "temporal-polyfill";
import { beforeAll, expect, it } from "vitest";
import { newId } from "#db/id.ts";
import { inTenant, type TenantActor, type TenantTx } from "#db/scope.ts";
import {
  addClass,
  confirmClass,
  findClass,
  importList,
  needsConfirmation,
  searchClasses,
} from "#tenants/jrwa/index.ts";
import { useDatabase } from "../../support/database.ts";
import { makeTwoOffices } from "../../support/office.ts";

const database = useDatabase();
const start = Temporal.PlainDate.from("2026-01-01");
const today = Temporal.PlainDate.from("2026-11-23");
let mykanow: TenantActor;
let lelow: TenantActor;
const inMykanow = <Result>(work: (tx: TenantTx) => Promise<Result>) => inTenant(mykanow, work);

beforeAll(async () => {
  ({ mykanow, lelow } = await makeTwoOffices(database));
  expect(await inTenant(mykanow, (tx) => importList(tx, "gmina", start))).toEqual({
    done: true,
    value: 1154,
  });
  expect(await inTenant(lelow, (tx) => importList(tx, "powiat", start))).toEqual({ done: true, value: 925 });
});

it("imports a list once, with its marks", async () => {
  expect(await inMykanow((tx) => importList(tx, "gmina", start))).toMatchObject({
    refusal: "list-already-imported",
  });
  const rows = await database.admin(
    "select verified, count(*)::int from jrwa_classes where tenant_id = 7 group by 1 order by 2 desc limit 2",
  );
  expect(rows).toEqual([
    { verified: "yes", count: 936 },
    { verified: "category-inferred", count: 150 },
  ]);
});

it("finds a final class, and refuses an unknown one, a group and a day before the list", async () => {
  expect(await inMykanow((tx) => findClass(tx, "6131", today))).toMatchObject({
    done: true,
    value: { symbol: "6131", parentSymbol: "613", title: expect.stringMatching(/drzew/) },
  });
  expect(await inMykanow((tx) => findClass(tx, "99", today))).toMatchObject({ refusal: "class-unknown" });
  expect(await inMykanow((tx) => findClass(tx, "613", today))).toMatchObject({ refusal: "class-not-final" });
  const before = start.subtract({ days: 1 });
  expect(await inMykanow((tx) => findClass(tx, "6131", before))).toMatchObject({ refusal: "class-unknown" });
});

it("searches by the beginning of the symbol", async () => {
  const found = await inMykanow((tx) => searchClasses(tx, " 613 ", today));
  expect(found[0]!.symbol).toBe("613");
  expect(found.every(({ symbol }) => symbol.startsWith("613"))).toBe(true);
  expect((await inMykanow((tx) => searchClasses(tx, "6", today))).length).toBe(20);
});

it("searches by words without minding case, Polish letters or signs", async () => {
  const symbols = async (query: string) =>
    (await inMykanow((tx) => searchClasses(tx, query, today))).map(({ symbol }) => symbol);
  expect(await symbols("usuwanie drzew")).toContain("6131");
  expect(await symbols("USUWANIE, drzew")).toEqual(await symbols("usuwanie drzew"));
  expect(await symbols("wojt")).toEqual(await symbols("Wójt"));
  expect((await symbols("wojt")).length).toBeGreaterThan(0);
  expect(await symbols("opłata śmieciowa nieistniejąca")).toEqual([]);
  expect(await symbols("%")).toEqual([]);
});

it("lets the archivist confirm a doubtful class once and put its category right", async () => {
  const doubtful = await inMykanow((tx) => findClass(tx, "0343", today));
  expect(doubtful.done && needsConfirmation(doubtful.value)).toBe(true);
  const confirm = { symbol: "0343", on: today, category: "BE10" };
  expect(await inMykanow((tx) => confirmClass(tx, confirm))).toMatchObject({ done: true });
  const confirmed = await inMykanow((tx) => findClass(tx, "0343", today));
  expect(confirmed).toMatchObject({ value: { category: "BE10", verified: "symbol-and-category-inferred" } });
  expect(confirmed.done && needsConfirmation(confirmed.value)).toBe(false);
  expect(await inMykanow((tx) => confirmClass(tx, confirm))).toMatchObject({
    refusal: "class-already-confirmed",
  });
  const events = await database.admin(
    "select data from events where tenant_id = 7 and type = 'jrwa-class.confirmed'",
  );
  expect(events).toEqual([
    {
      data: {
        symbol: "0343",
        category: "BE10",
        transcribedCategory: "A",
        verified: "symbol-and-category-inferred",
      },
    },
  ]);
});

it("confirms the class with an unreadable category only when its category is given", async () => {
  const confirm = (category?: string) =>
    inMykanow((tx) => confirmClass(tx, { symbol: "6180", on: today, category }));
  expect(await inMykanow((tx) => findClass(tx, "6180", today))).toMatchObject({ refusal: "class-not-final" });
  expect(await confirm()).toMatchObject({ refusal: "category-missing" });
  expect(await confirm("B-5")).toMatchObject({ refusal: "category-invalid" });
  expect(await confirm("B5")).toMatchObject({ done: true });
  expect(await inMykanow((tx) => findClass(tx, "6180", today))).toMatchObject({ done: true });
});

it("confirms a group without a category and refuses to give it one", async () => {
  const group = { symbol: "035", on: today };
  expect(await inMykanow((tx) => confirmClass(tx, { ...group, category: "A" }))).toMatchObject({
    refusal: "class-not-final",
  });
  expect(await inMykanow((tx) => confirmClass(tx, group))).toMatchObject({ done: true });
});

const added = { title: "Opłaty za odpady", category: "B5", notes: "", validFrom: today };

it("adds a class below an existing one and leaves the other office's list alone", async () => {
  const symbol = "6139";
  expect(await inMykanow((tx) => addClass(tx, { ...added, symbol }))).toMatchObject({ done: true });
  const found = await inMykanow((tx) => findClass(tx, symbol, today));
  expect(found).toMatchObject({ value: { parentSymbol: "613", verified: "added-by-office" } });
  expect(await inTenant(lelow, (tx) => findClass(tx, symbol, today))).toMatchObject({
    refusal: "class-unknown",
  });
  const dayBefore = today.subtract({ days: 1 });
  expect(await inMykanow((tx) => findClass(tx, symbol, dayBefore))).toMatchObject({
    refusal: "class-unknown",
  });
});

it.each([
  [{ symbol: "6131" }, "symbol-taken"],
  [{ symbol: "9" }, "symbol-invalid"],
  [{ symbol: "61x" }, "symbol-invalid"],
  [{ symbol: "991" }, "parent-unknown"],
  [{ symbol: "6138", category: "B" }, "category-invalid"],
  [{ symbol: "6138", title: "  " }, "title-missing"],
] as const)("refuses to add %j", async (change, refusal) => {
  expect(await inMykanow((tx) => addClass(tx, { ...added, ...change }))).toMatchObject({ refusal });
});

it("divides a final class before documentation appears, and keeps the day before as it was", async () => {
  expect(await inMykanow((tx) => addClass(tx, { ...added, symbol: "61310" }))).toMatchObject({ done: true });
  expect(await inMykanow((tx) => findClass(tx, "6131", today))).toMatchObject({ refusal: "class-not-final" });
  const dayBefore = today.subtract({ days: 1 });
  expect(await inMykanow((tx) => findClass(tx, "6131", dayBefore))).toMatchObject({ done: true });
});

it("refuses to divide a class that holds a case", async () => {
  const [unit, person] = [newId(), newId()];
  await database.admin("set session_replication_role = replica");
  await database.admin(
    `insert into cases (tenant_id, id, mark, unit_id, unit_symbol, jrwa_symbol, number, year, title, category,
       party_name, handler_id, state, stage, started_on, opened_at)
     values (7, $1, 'Or.1431.1.2026', $2, 'Or', '1431', 1, 2026, 'Informacja', 'BE5', 'Jan Maj', $3, 'open', 'opened',
       '2026-11-23', '2026-11-23T08:00:00Z')`,
    [newId(), unit, person],
  );
  await database.admin("set session_replication_role = origin");
  expect(await inMykanow((tx) => addClass(tx, { ...added, symbol: "14310" }))).toMatchObject({
    refusal: "parent-in-use",
  });
});
