import { Temporal } from "temporal-polyfill";
import { beforeAll, expect, it } from "vitest";
import {
  assignItem,
  changeAssignment,
  findItem,
  handOnItem,
  listAssignedTo,
  listWithdrawable,
  mayReadItem,
  returnItem,
  withdrawAssignment,
} from "#tenants/intake/index.ts";
import { listNotices } from "#tenants/notices/index.ts";
import { refused } from "#tenants/outcome.ts";
import type { Officer, Role } from "#tenants/people/index.ts";
import { fileInMatter, makeMatter } from "../../support/casework.ts";
import { useDatabase } from "../../support/database.ts";
import { mustBeDone } from "../../support/staff.ts";
import { makeStaffedOffice, type StaffedOffice } from "../../support/staffed-office.ts";

const database = useDatabase();
let office: StaffedOffice;
beforeAll(async () => {
  office = await makeStaffedOffice(database);
});

const person = (officer: Officer) => ({ kind: "person", personId: officer.personId }) as const;
const unit = (symbol: string) => ({ kind: "unit", unitId: office.units[symbol]! }) as const;
const look = async (itemId: string) => (await office.as(office.joanna, (tx) => findItem(tx, itemId)))!;
const statesOf = async (itemId: string) => (await look(itemId)).assignments.map(({ state }) => state);
const withdrawRead = (officer: Officer, read: { itemId: string; version: number }) =>
  office.as(officer, (tx) => withdrawAssignment(tx, officer, read));
const withdraw = async (officer: Officer, itemId: string) =>
  withdrawRead(officer, { itemId, version: (await look(itemId))?.version ?? 1 });
const order = { instructions: "Proszę załatwić.", dueOn: Temporal.PlainDate.from("2026-10-20") };

/** A fresh item that the secretary gives to Ewa, with Jan to help. */
async function assigned() {
  const { itemId } = await office.register();
  const executors = [
    { ...person(office.ewa), isLead: true },
    { ...person(office.jan), isLead: false },
  ];
  const outcome = await office.as(office.zofia, (tx) =>
    assignItem(tx, office.zofia, { ...order, itemId, version: 1, executors }),
  );
  const { assignmentIds } = mustBeDone(outcome);
  return { itemId, assignmentId: assignmentIds[0]!, version: (await look(itemId)).version };
}

/** The item of a fresh assignment to the unit OŚ, which its head handed on to Ewa. */
async function handedOn() {
  const { itemId } = await office.register();
  const executors = [{ ...unit("OŚ"), isLead: true }];
  const outcome = await office.as(office.zofia, (tx) =>
    assignItem(tx, office.zofia, { ...order, itemId, version: 1, executors }),
  );
  const [assignmentId] = mustBeDone(outcome).assignmentIds;
  const { version } = await look(itemId);
  const on = { ...order, assignmentId: assignmentId!, version, executor: person(office.ewa) };
  mustBeDone(await office.as(office.marek, (tx) => handOnItem(tx, office.marek, on)));
  return itemId;
}

it("puts an item back into the queue, from all whom it went to, and keeps both acts in the log", async () => {
  const { itemId } = await assigned();
  expect(mustBeDone(await withdraw(office.zofia, itemId))).toEqual({ rpw: (await look(itemId)).rpw });
  expect(await look(itemId)).toMatchObject({ state: "registered" });
  expect(await statesOf(itemId)).toEqual(["withdrawn", "withdrawn"]);
  const hers = await office.as(office.ewa, (tx) => listAssignedTo(tx, office.ewa.personId));
  expect(hers.map((one) => one.itemId)).not.toContain(itemId);
  const rows = await database.admin<{ type: string }>(
    "select type from events where incoming_item_id = $1 order by wall_at, ordinal",
    [itemId],
  );
  expect(rows.map(({ type }) => type).slice(-3)).toEqual([
    "item.assigned",
    "item.assigned",
    "item.assignment-withdrawn",
  ]);
});

it("tells those who had been told, and nothing is left unread about the first news", async () => {
  const { itemId } = await assigned();
  await withdraw(office.zofia, itemId);
  const notices = await office.as(office.jan, (tx) => listNotices(tx));
  const about = notices.filter((notice) => notice.incomingItemId === itemId);
  expect(about.map(({ kind, isRead }) => [kind, isRead])).toEqual([
    ["item-withdrawn", false],
    ["item-assigned", true],
  ]);
});

it("lets nobody but the author take an assignment back", async () => {
  const { itemId } = await assigned();
  expect(await withdraw(office.marek, itemId)).toMatchObject({ refusal: "not-author" });
  expect(await withdraw(office.ewa, itemId)).toMatchObject({ refusal: "not-allowed" });
  expect(await statesOf(itemId)).toEqual(["active", "active"]);
});

it("takes nothing back once somebody has acted on it, nor twice", async () => {
  const { itemId, ...read } = await assigned();
  const back = { ...read, reason: "To nie do nas." };
  mustBeDone(await office.as(office.ewa, (tx) => returnItem(tx, office.ewa, back)));
  expect(await withdraw(office.zofia, itemId)).toMatchObject({ refusal: "acted-on" });

  const other = await assigned();
  mustBeDone(await withdraw(office.zofia, other.itemId));
  expect(await withdraw(office.zofia, other.itemId)).toMatchObject({ refusal: "acted-on" });
  expect(await withdraw(office.zofia, "01900000-0000-7000-8000-00000000dead")).toMatchObject({
    refusal: "item-unknown",
  });
});

it("takes back only the assignment that was on the page, never a later one", async () => {
  const { itemId, ...read } = await assigned();
  const corrected = { ...order, ...read, executor: person(office.piotr) };
  mustBeDone(await office.as(office.zofia, (tx) => changeAssignment(tx, office.zofia, corrected)));
  const stale = { itemId, version: read.version };
  expect(await withdrawRead(office.zofia, stale)).toEqual(refused("acted-on"));
  const last = { itemId, version: (await look(itemId)).version };
  const twice = await Promise.all([withdrawRead(office.zofia, last), withdrawRead(office.zofia, last)]);
  expect(twice.map(({ done }) => done).toSorted()).toEqual([false, true]);
});

it("lets an author who may assign no more neither take back nor put right", async () => {
  const { itemId, assignmentId, version } = await assigned();
  const former = { ...office.zofia, roles: new Set<Role>() };
  expect(await withdrawRead(former, { itemId, version })).toEqual(refused("not-allowed"));
  const corrected = { ...order, assignmentId, version, executor: person(office.piotr) };
  const correct = office.as(former, (tx) => changeAssignment(tx, former, corrected));
  expect(await correct).toEqual(refused("not-allowed"));
});

it("hides an item again from whom it should never have gone to", async () => {
  const { itemId } = await assigned();
  const mayRead = async () => {
    const item = await look(itemId);
    return office.as(office.jan, (tx) => mayReadItem(tx, office.jan, item));
  };
  expect(await mayRead()).toBe(true);
  mustBeDone(await withdraw(office.zofia, itemId));
  expect(await mayRead()).toBe(false);
});

it("gives an item that was handed on back to who handed it on", async () => {
  const itemId = await handedOn();
  mustBeDone(await withdraw(office.marek, itemId));
  expect(await statesOf(itemId)).toEqual(["active", "withdrawn"]);
  const item = await look(itemId);
  expect(item.state).toBe("assigned");
  expect(item.assignments[0]).toMatchObject({ unitSymbol: "OŚ", personId: null });
});

it("puts back in force what a correction had replaced", async () => {
  const { itemId, ...read } = await assigned();
  const corrected = { ...order, ...read, executor: person(office.piotr) };
  mustBeDone(await office.as(office.zofia, (tx) => changeAssignment(tx, office.zofia, corrected)));
  mustBeDone(await withdraw(office.zofia, itemId));
  const active = (await look(itemId)).assignments.filter(({ state }) => state === "active");
  expect(active.map(({ personName }) => personName).sort()).toEqual(["Ewa Testowa", "Jan Testowa"]);
});

it("puts back in force the helpers of before, whose lead had returned the item", async () => {
  const { itemId, ...read } = await assigned();
  const back = { ...read, reason: "To nie do nas." };
  mustBeDone(await office.as(office.ewa, (tx) => returnItem(tx, office.ewa, back)));
  const { version } = await look(itemId);
  const again = { ...order, itemId, version, executors: [{ ...person(office.piotr), isLead: true }] };
  mustBeDone(await office.as(office.zofia, (tx) => assignItem(tx, office.zofia, again)));
  expect((await statesOf(itemId)).toSorted()).toEqual(["active", "replaced", "returned"]);
  mustBeDone(await withdraw(office.zofia, itemId));
  expect((await statesOf(itemId)).toSorted()).toEqual(["active", "returned", "withdrawn"]);
  const item = await look(itemId);
  expect(item.state).toBe("registered");
  const [helper] = item.assignments.filter(({ state }) => state === "active");
  expect(helper).toMatchObject({ personName: "Jan Testowa", isLead: false });
});

it("offers to take back only what one assigned oneself and nobody has touched", async () => {
  const { itemId, ...read } = await assigned();
  const offered = (officer: Officer) =>
    office.as(officer, (tx) =>
      listWithdrawable(tx, officer, [itemId, "01900000-0000-7000-8000-00000000dead"]),
    );
  expect(await offered(office.zofia)).toMatchObject([
    { itemId, rpw: (await look(itemId)).rpw, to: "OŚ, Ewa Testowa" },
  ]);
  expect((await offered(office.zofia))[0]!.secondsAgo).toBeLessThan(60);
  expect(await offered(office.marek)).toEqual([]);
  mustBeDone(
    await office.as(office.ewa, (tx) => returnItem(tx, office.ewa, { ...read, reason: "Nie do nas." })),
  );
  expect(await offered(office.zofia)).toEqual([]);
});

it("tells the resident who filed it that her application waits to be given to somebody again", async () => {
  const matterId = await makeMatter(database, office.zofia.tenantId);
  const { itemId } = await office.register();
  await fileInMatter(database, itemId, matterId);
  const executors = [{ ...person(office.ewa), isLead: true }];
  const first = { ...order, itemId, version: 1, executors };
  mustBeDone(await office.as(office.zofia, (tx) => assignItem(tx, office.zofia, first)));
  const side = async () => {
    const [row] = await database.admin<{ stage: string; handler: string | null }>(
      "select stage, handler from resident_cases where id = $1",
      [matterId],
    );
    return row;
  };
  expect(await side()).toEqual({ stage: "assigned", handler: "Ewa Testowa, inspektor" });
  mustBeDone(await withdraw(office.zofia, itemId));
  expect(await side()).toEqual({ stage: "received", handler: null });
});

it("gives nothing to somebody who may process no personal data", async () => {
  const { itemId } = await office.register();
  await database.admin("update officers set authorised = '[]' where person_id = $1", [office.jan.personId]);
  const executors = [{ ...person(office.jan), isLead: true }];
  const given = { ...order, itemId, version: 1, executors };
  expect(await office.as(office.zofia, (tx) => assignItem(tx, office.zofia, given))).toEqual(
    refused("person-unknown"),
  );
});
