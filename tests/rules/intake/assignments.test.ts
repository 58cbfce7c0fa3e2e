import { Temporal } from "temporal-polyfill";
import { beforeAll, expect, it } from "vitest";
import {
  assignItem,
  changeAssignment,
  findItem,
  handOnItem,
  leaveWithoutCase,
  listAssignedTo,
  listAssignedToUnit,
  type NewAssignment,
  returnItem,
} from "#tenants/intake/index.ts";
import { listNotices } from "#tenants/notices/index.ts";
import type { Officer } from "#tenants/people/index.ts";
import { useDatabase } from "../../support/database.ts";
import { mustBeDone } from "../../support/staff.ts";
import { makeStaffedOffice, type StaffedOffice } from "../../support/staffed-office.ts";

const database = useDatabase();
let office: StaffedOffice;
beforeAll(async () => {
  office = await makeStaffedOffice(database);
});

const day = (text: string) => Temporal.PlainDate.from(text);
const person = (officer: Officer) => ({ kind: "person", personId: officer.personId }) as const;
const unit = (symbol: string) => ({ kind: "unit", unitId: office.units[symbol]! }) as const;
const look = async (itemId: string) => (await office.as(office.joanna, (tx) => findItem(tx, itemId)))!;
const activeOf = async (itemId: string) =>
  (await look(itemId)).assignments.filter(({ state }) => state === "active");

/** A fresh item, assigned by the secretary to the unit OŚ with instructions and a deadline. */
async function assigned(order: Partial<NewAssignment> = {}) {
  const { itemId } = await office.register();
  const usual = { instructions: "Proszę załatwić z RDOŚ.", dueOn: day("2026-10-20"), version: 1 };
  const executors = [{ ...unit("OŚ"), isLead: true }];
  const outcome = await office.as(office.zofia, (tx) =>
    assignItem(tx, office.zofia, { ...usual, executors, ...order, itemId }),
  );
  const { assignmentIds } = mustBeDone(outcome);
  return { itemId, assignmentId: assignmentIds[0]!, version: (await look(itemId)).version };
}

it("assigns an item to a unit, whose head is told and whose queue it joins", async () => {
  const { itemId } = await assigned();
  const item = await look(itemId);
  expect(item.state).toBe("assigned");
  const queue = await office.as(office.marek, (tx) => listAssignedToUnit(tx, office.units.OŚ!));
  expect(queue.map((one) => one.itemId)).toContain(itemId);
  const notices = await office.as(office.marek, (tx) => listNotices(tx));
  expect(JSON.stringify(notices)).toContain(item.rpw);
});

it("asks for one lead among several executors, each named once, and for a date to come", async () => {
  const { itemId } = await office.register();
  const attempt = (order: Partial<NewAssignment>) =>
    office.as(office.zofia, (tx) =>
      assignItem(tx, office.zofia, {
        itemId,
        version: 1,
        executors: [{ ...person(office.ewa), isLead: true }],
        instructions: "",
        dueOn: null,
        ...order,
      }),
    );
  const ewa = person(office.ewa);
  expect(await attempt({ executors: [] })).toMatchObject({ refusal: "no-executor" });
  expect(await attempt({ executors: [{ ...ewa, isLead: false }] })).toMatchObject({
    refusal: "one-lead-needed",
  });
  const twice = [
    { ...ewa, isLead: true },
    { ...ewa, isLead: false },
  ];
  expect(await attempt({ executors: twice })).toMatchObject({ refusal: "executor-twice" });
  expect(await attempt({ dueOn: day("2026-10-11") })).toMatchObject({ refusal: "due-in-past" });
  const both = [
    { ...unit("OŚ"), isLead: true },
    { ...person(office.piotr), isLead: false },
  ];
  expect(await attempt({ executors: both })).toMatchObject({ done: true });
  expect((await activeOf(itemId)).map(({ isLead }) => isLead).sort()).toEqual([false, true]);
});

it("lets only heads assign", async () => {
  const { itemId } = await office.register();
  const order = { itemId, version: 1, instructions: "", dueOn: null };
  const executors = [{ ...person(office.jan), isLead: true }];
  const attempt = office.as(office.ewa, (tx) => assignItem(tx, office.ewa, { ...order, executors }));
  expect(await attempt).toMatchObject({ refusal: "not-allowed" });
});

it("names the substitute of an absent executor, and assigns to her all the same when asked to", async () => {
  await office.substitute(office.piotr, office.zofia, "2026-10-12", "2026-10-12");
  const { itemId } = await office.register();
  const order = { itemId, version: 1, instructions: "", dueOn: null };
  const executors = [{ ...person(office.piotr), isLead: true }];
  const attempt = (evenIfAbsent: boolean) =>
    office.as(office.zofia, (tx) => assignItem(tx, office.zofia, { ...order, executors, evenIfAbsent }));
  expect(await attempt(false)).toMatchObject({
    refusal: "executor-absent",
    details: { name: "Piotr Testowa", substitute: "Zofia Testowa", substituteId: office.zofia.personId },
  });
  expect(await attempt(true)).toMatchObject({ done: true });
});

it("tells the second of two who assign at once that the first has done so", async () => {
  const { itemId } = await office.register();
  const order = { itemId, version: 1, instructions: "", dueOn: null };
  const assign = (author: Officer, to: Officer) =>
    office.as(author, (tx) =>
      assignItem(tx, author, { ...order, executors: [{ ...person(to), isLead: true }] }),
    );
  const outcomes = await Promise.all([assign(office.zofia, office.ewa), assign(office.marek, office.jan)]);
  const winner = outcomes[0].done ? "Zofia Testowa" : "Marek Testowa";
  expect(outcomes.filter(({ done }) => done)).toHaveLength(1);
  expect(outcomes.find(({ done }) => !done)).toMatchObject({
    refusal: "changed-meanwhile",
    details: { by: winner, what: "item.assigned" },
  });
  expect(await activeOf(itemId)).toHaveLength(1);
});

it("hands an item on only within the superior's instructions and deadline", async () => {
  const { itemId, ...read } = await assigned();
  const handOn = (instructions: string, dueOn: string | null, officer = office.marek) =>
    office.as(officer, (tx) =>
      handOnItem(tx, officer, {
        ...read,
        executor: person(office.ewa),
        instructions,
        dueOn: dueOn === null ? null : day(dueOn),
      }),
    );
  const whole = "Proszę załatwić  z RDOŚ. Pilne.";
  expect(await handOn("Proszę odłożyć.", "2026-10-20")).toMatchObject({
    refusal: "instructions-changed",
    details: { instructions: "Proszę załatwić z RDOŚ." },
  });
  expect(await handOn(whole, "2026-10-21")).toMatchObject({
    refusal: "deadline-extended",
    details: { dueOn: "2026-10-20" },
  });
  expect(await handOn(whole, null)).toMatchObject({ refusal: "deadline-extended" });
  expect(await handOn(whole, "2026-10-19", office.ewa)).toMatchObject({ refusal: "not-allowed" });
  expect(await handOn(whole, "2026-10-19", office.zofia)).toMatchObject({ refusal: "not-yours" });
  expect(await handOn(whole, "2026-10-19")).toMatchObject({ done: true });
  const mine = await office.as(office.ewa, (tx) => listAssignedTo(tx, office.ewa.personId));
  expect(mine.find((one) => one.itemId === itemId)).toMatchObject({ authorName: "Marek Testowa" });
});

it("returns a handed-on item to who handed it on, and a first assignment to the queue", async () => {
  const { itemId, ...read } = await assigned();
  const bounds = { instructions: "Proszę załatwić z RDOŚ.", dueOn: day("2026-10-20") };
  const handedOn = await office.as(office.marek, (tx) =>
    handOnItem(tx, office.marek, { ...read, ...bounds, executor: person(office.ewa) }),
  );
  const { assignmentId } = mustBeDone(handedOn);
  const giveBack = async (officer: Officer, id: string, reason: string) => {
    const { version } = await look(itemId);
    return office.as(officer, (tx) => returnItem(tx, officer, { assignmentId: id, version, reason }));
  };
  expect(await giveBack(office.ewa, assignmentId, " ")).toMatchObject({ refusal: "reason-missing" });
  expect(await giveBack(office.piotr, assignmentId, "Nie moje")).toMatchObject({ refusal: "not-yours" });
  mustBeDone(await giveBack(office.ewa, assignmentId, "To zadanie drogowców"));
  expect(await activeOf(itemId)).toMatchObject([{ assignmentId: read.assignmentId, personId: null }]);
  mustBeDone(await giveBack(office.marek, read.assignmentId, "Właściwy jest Or-I"));
  expect(await look(itemId)).toMatchObject({ state: "registered" });
  expect(await giveBack(office.marek, read.assignmentId, "Znowu")).toMatchObject({
    refusal: "assignment-not-active",
  });
});

it("lets only the author put a wrong assignment right", async () => {
  const { itemId, ...read } = await assigned();
  const right = { ...read, executor: unit("Or-I"), instructions: "Do Or-I.", dueOn: null };
  const change = (officer: Officer) => office.as(officer, (tx) => changeAssignment(tx, officer, right));
  expect(await change(office.marek)).toMatchObject({ refusal: "not-author" });
  expect(await change(office.zofia)).toMatchObject({ done: true });
  expect(await activeOf(itemId)).toMatchObject([{ unitSymbol: "Or-I", instructions: "Do Or-I." }]);
  expect((await look(itemId)).assignments.map(({ state }) => state)).toEqual(["replaced", "active"]);
});

it("keeps a change of a handed-on assignment within the bounds it came with", async () => {
  const read = await assigned();
  const bounds = { instructions: "Proszę załatwić z RDOŚ.", dueOn: day("2026-10-20") };
  const handedOn = await office.as(office.marek, (tx) =>
    handOnItem(tx, office.marek, { ...read, ...bounds, executor: person(office.ewa) }),
  );
  const { assignmentId } = mustBeDone(handedOn);
  const { version } = await look(read.itemId);
  const later = { assignmentId, version, executor: person(office.jan), ...bounds, dueOn: day("2026-11-20") };
  expect(await office.as(office.marek, (tx) => changeAssignment(tx, office.marek, later))).toMatchObject({
    refusal: "deadline-extended",
  });
});

it("files without a case what forms no case files, in a final class", async () => {
  const { itemId } = await office.register({ title: "Ulotka reklamowa", documentKind: "other" });
  const leave = (officer: Officer, jrwaSymbol: string) =>
    office.as(officer, (tx) => leaveWithoutCase(tx, officer, { itemId, version: 1, jrwaSymbol }));
  expect(await leave(office.ewa, "6131")).toMatchObject({ refusal: "not-yours" });
  expect(await leave(office.joanna, "613")).toMatchObject({ refusal: "class-not-final" });
  expect(await leave(office.joanna, "6131")).toMatchObject({ done: true });
  expect(await look(itemId)).toMatchObject({ state: "without-case", suggestedJrwa: "6131" });
});
