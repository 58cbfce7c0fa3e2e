import { Temporal } from "temporal-polyfill";
import { beforeAll, expect, it } from "vitest";
import {
  assignItem,
  assignItems,
  type BulkAssignment,
  countAssigned,
  findItem,
  listUsualInstructions,
} from "#tenants/intake/index.ts";
import { useDatabase } from "../../support/database.ts";
import { mustBeDone } from "../../support/staff.ts";
import { makeStaffedOffice, type StaffedOffice } from "../../support/staffed-office.ts";

const database = useDatabase();
let office: StaffedOffice;
beforeAll(async () => {
  office = await makeStaffedOffice(database);
});

const register = async (count: number) => {
  const items = [];
  for (let index = 0; index < count; index += 1)
    items.push({ itemId: (await office.register()).itemId, version: 1 });
  return items;
};
const toEwa = () => [{ kind: "person", personId: office.ewa.personId, isLead: true } as const];
const assignAll = (order: Partial<BulkAssignment> & Pick<BulkAssignment, "items">, officer = office.zofia) =>
  office.as(officer, (tx) =>
    assignItems(tx, officer, { executors: toEwa(), instructions: "Do załatwienia", dueOn: null, ...order }),
  );
const stateOf = async (itemId: string) =>
  (await office.as(office.joanna, (tx) => findItem(tx, itemId)))!.state;

it("assigns several items in the same way at once", async () => {
  const items = await register(3);
  const { assigned, left } = mustBeDone(await assignAll({ items }));
  expect([...assigned].sort()).toEqual(items.map(({ itemId }) => itemId).sort());
  expect(left).toEqual([]);
  for (const { itemId } of items) expect(await stateOf(itemId)).toBe("assigned");
});

it("assigns the others when somebody was quicker with one, and says who took that one", async () => {
  const [first, second, unknown] = [...(await register(2)), { itemId: crypto.randomUUID(), version: 1 }];
  const order = { ...first!, executors: toEwa(), instructions: "", dueOn: null };
  mustBeDone(await office.as(office.marek, (tx) => assignItem(tx, office.marek, order)));
  const { assigned, left } = mustBeDone(await assignAll({ items: [first!, second!, unknown!] }));
  expect(assigned).toEqual([second!.itemId]);
  expect(left).toHaveLength(2);
  expect(left.find(({ itemId }) => itemId === first!.itemId)).toMatchObject({
    refusal: "changed-meanwhile",
    details: { by: "Marek Testowa" },
  });
  expect(left.find(({ itemId }) => itemId === unknown!.itemId)).toMatchObject({ refusal: "item-unknown" });
});

it("refuses whole an order that can't be placed on any item, and changes nothing", async () => {
  const items = await register(2);
  expect(await assignAll({ items: [] })).toMatchObject({ refusal: "no-items" });
  expect(await assignAll({ items, executors: [] })).toMatchObject({ refusal: "no-executor" });
  expect(await assignAll({ items, dueOn: Temporal.PlainDate.from("2026-10-11") })).toMatchObject({
    refusal: "due-in-past",
  });
  expect(await assignAll({ items }, office.ewa)).toMatchObject({ refusal: "not-allowed" });
  for (const { itemId } of items) expect(await stateOf(itemId)).toBe("registered");
});

it("lets two assign the same items at once without waiting for each other for ever", async () => {
  const items = await register(4);
  const outcomes = await Promise.all([
    assignAll({ items }, office.zofia),
    assignAll({ items: items.toReversed() }, office.marek),
  ]);
  const placed = outcomes.map((outcome) => mustBeDone(outcome).assigned.length);
  expect(placed[0]! + placed[1]!).toBe(4);
});

it("counts what waits for each person, and for a unit as long as it names nobody", async () => {
  const before = await office.as(office.zofia, (tx) => countAssigned(tx));
  const waiting = (load: ReadonlyMap<string, number>, id: string) => load.get(id) ?? 0;
  mustBeDone(await assignAll({ items: await register(2) }));
  const executors = [{ kind: "unit", unitId: office.units.OŚ!, isLead: true } as const];
  mustBeDone(await assignAll({ items: await register(1), executors }));
  const after = await office.as(office.zofia, (tx) => countAssigned(tx));
  expect(waiting(after, office.ewa.personId)).toBe(waiting(before, office.ewa.personId) + 2);
  expect(waiting(after, office.units.OŚ!)).toBe(waiting(before, office.units.OŚ!) + 1);
});

it("offers each author what she writes most often, and nobody else's words", async () => {
  mustBeDone(await assignAll({ items: await register(1), instructions: "Pilne." }, office.marek));
  mustBeDone(await assignAll({ items: await register(2), instructions: "Proszę o notatkę." }, office.marek));
  const [first, second] = await office.as(office.marek, (tx) => listUsualInstructions(tx, office.marek));
  expect(first).toBe("Proszę o notatkę.");
  expect(second).not.toBe("");
  const hers = await office.as(office.zofia, (tx) => listUsualInstructions(tx, office.zofia));
  expect(hers).not.toContain("Proszę o notatkę.");
  expect(hers).toContain("Do załatwienia");
});
