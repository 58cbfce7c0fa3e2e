import { Temporal } from "temporal-polyfill";
import { beforeAll, expect, it } from "vitest";
import {
  addClass,
  confirmClass,
  findListedClass,
  listMainClasses,
  listUnconfirmed,
  needsConfirmation,
  searchClasses,
} from "#tenants/jrwa/index.ts";
import { refused } from "#tenants/outcome.ts";
import type { Officer, Role } from "#tenants/people/index.ts";
import { useDatabase } from "../../support/database.ts";
import { mustBeDone } from "../../support/staff.ts";
import { makeStaffedOffice, type StaffedOffice } from "../../support/staffed-office.ts";

const database = useDatabase();
const today = Temporal.PlainDate.from("2026-10-12");
const added = { title: "Opłaty za odpady", category: "B5", notes: "", validFrom: today };
let office: StaffedOffice;
beforeAll(async () => {
  office = await makeStaffedOffice(database);
});

const inRole = (role: Role): Officer => ({ ...office.zofia, roles: new Set([role]) });
const look = (symbol: string) => office.as(office.ewa, (tx) => findListedClass(tx, symbol, today));

it.each([
  "registry",
  "clerk",
  "head",
  "signatory",
  "office-admin",
  "auditor",
] as const)("lets nobody who is only %s confirm or add a class", async (role) => {
  const officer = inRole(role);
  const confirm = office.as(officer, (tx) => confirmClass(tx, { symbol: "0343", on: today }));
  expect(await confirm).toEqual(refused("not-allowed"));
  const add = office.as(officer, (tx) => addClass(tx, { ...added, symbol: "6139" }));
  expect(await add).toEqual(refused("not-allowed"));
});

it("writes down who confirmed a class, and takes it off the list of those that wait", async () => {
  const waiting = async () => (await office.as(office.ewa, (tx) => listUnconfirmed(tx, today))).length;
  const before = await waiting();
  expect(before).toBe(218);
  const coordinator = inRole("records-coordinator");
  mustBeDone(await office.as(coordinator, (tx) => confirmClass(tx, { symbol: "0343", on: today })));
  expect(await waiting()).toBe(before - 1);
  expect(await look("0343")).toMatchObject({ confirmedBy: "Zofia Testowa", isGroup: false });
});

it("lets one of two who confirm a class at once, and tells the other", async () => {
  const confirm = (category: string) =>
    office.as(inRole("records-coordinator"), (tx) =>
      confirmClass(tx, { symbol: "6180", on: today, category }),
    );
  const outcomes = await Promise.all([confirm("B5"), confirm("BE10")]);
  expect(outcomes.filter(({ done }) => done)).toHaveLength(1);
  expect(outcomes.find(({ done }) => !done)).toMatchObject({ refusal: "class-already-confirmed" });
});

it("lets one of two who add the same symbol at once, and tells the other", async () => {
  const add = (day: string) =>
    office.as(inRole("archivist"), (tx) =>
      addClass(tx, { ...added, symbol: "6139", validFrom: Temporal.PlainDate.from(day) }),
    );
  const outcomes = await Promise.all([add("2026-10-12"), add("2026-10-13")]);
  expect(outcomes.filter(({ done }) => done)).toHaveLength(1);
  expect(outcomes.find(({ done }) => !done)).toMatchObject({ refusal: "symbol-taken" });
});

it("tells a group from a class whose category nobody could read", async () => {
  expect(await look("613")).toMatchObject({ isGroup: true, category: null });
  expect(await look("0341")).toMatchObject({ isGroup: false });
  expect(await look("99")).toBeUndefined();
});

it("lists the main classes, and a whole branch", async () => {
  const main = await office.as(office.ewa, (tx) => listMainClasses(tx, today));
  expect(main.map(({ symbol }) => symbol)).toEqual(["0", "1", "2", "3", "4", "5", "6", "7", "8"]);
  const branch = await office.as(office.ewa, (tx) => searchClasses(tx, "4", today, 300));
  expect(branch).toHaveLength(75);
  expect(branch.some(needsConfirmation)).toBe(true);
});
