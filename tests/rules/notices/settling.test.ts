import { beforeAll, expect, it } from "vitest";
import { changeHandler, closeCase, openCase } from "#tenants/cases/index.ts";
import {
  assignItem,
  changeAssignment,
  findItem,
  handOnItem,
  leaveWithoutCase,
  listAssignedTo,
  returnItem,
  withdrawAssignment,
} from "#tenants/intake/index.ts";
import { composeMail, confirmMail, countUnread, listNotices, settleNotices } from "#tenants/notices/index.ts";
import type { Officer } from "#tenants/people/index.ts";
import { assignTo, openFresh, readItem } from "../../support/casework.ts";
import { useDatabase } from "../../support/database.ts";
import { mustBeDone } from "../../support/staff.ts";
import { makeStaffedOffice, type StaffedOffice } from "../../support/staffed-office.ts";

const database = useDatabase();
let office: StaffedOffice;
beforeAll(async () => {
  office = await makeStaffedOffice(database);
});

/** What stands in somebody's list about an item or a case: kind and fate, the oldest first. */
async function toldOf(officer: Officer, thingId: string) {
  const notices = await office.as(officer, (tx) => listNotices(tx, 500));
  return notices
    .filter(({ incomingItemId, caseId }) => incomingItemId === thingId || caseId === thingId)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ kind, isRead, isSettled }) => `${kind} ${isSettled ? "settled" : isRead ? "read" : "new"}`);
}

const look = async (itemId: string) => (await office.as(office.joanna, (tx) => findItem(tx, itemId)))!;
const activeOf = async (itemId: string) =>
  (await look(itemId)).assignments.find(({ state }) => state === "active")!;
const order = { instructions: "Proszę załatwić.", dueOn: null };

/** An item that the secretary gives to the unit OŚ, whose head is told. */
async function atTheUnit() {
  const { itemId } = await office.register();
  const executors = [{ kind: "unit", unitId: office.units.OŚ!, isLead: true } as const];
  const first = { ...order, itemId, version: 1, executors };
  mustBeDone(await office.as(office.zofia, (tx) => assignItem(tx, office.zofia, first)));
  return itemId;
}

async function handOn(itemId: string, to: Officer) {
  const { assignmentId } = await activeOf(itemId);
  const { version } = await look(itemId);
  const executor = { kind: "person", personId: to.personId } as const;
  const on = { ...order, assignmentId, version, executor };
  mustBeDone(await office.as(office.marek, (tx) => handOnItem(tx, office.marek, on)));
}

it("asks the head nothing more about an item once she has handed it on, and asks who has it now", async () => {
  const itemId = await atTheUnit();
  expect(await toldOf(office.marek, itemId)).toEqual(["item-assigned new"]);
  const before = await office.as(office.marek, (tx) => countUnread(tx));
  await handOn(itemId, office.ewa);
  expect(await toldOf(office.marek, itemId)).toEqual(["item-assigned settled"]);
  expect(await office.as(office.marek, (tx) => countUnread(tx))).toBe(before - 1);
  expect(await toldOf(office.ewa, itemId)).toEqual(["item-assigned new"]);
});

it("asks who returned an item nothing more, and the head only until she hands it on again", async () => {
  const itemId = await atTheUnit();
  await handOn(itemId, office.ewa);
  const { assignmentId } = await activeOf(itemId);
  const { version } = await look(itemId);
  const back = { assignmentId, version, reason: "To nie moje." };
  mustBeDone(await office.as(office.ewa, (tx) => returnItem(tx, office.ewa, back)));
  expect(await toldOf(office.ewa, itemId)).toEqual(["item-assigned settled"]);
  expect(await toldOf(office.marek, itemId)).toEqual(["item-assigned settled", "item-returned new"]);
  await handOn(itemId, office.jan);
  expect(await toldOf(office.marek, itemId)).toEqual(["item-assigned settled", "item-returned settled"]);
});

it("asks again whoever a withdrawn correction gives the item back to", async () => {
  const read = await assignTo(office, office.ewa);
  const { assignmentId } = await activeOf(read.itemId);
  const executor = { kind: "person", personId: office.piotr.personId } as const;
  const corrected = { ...order, ...read, assignmentId, executor };
  mustBeDone(await office.as(office.zofia, (tx) => changeAssignment(tx, office.zofia, corrected)));
  expect(await toldOf(office.ewa, read.itemId)).toEqual(["item-assigned settled"]);
  const last = await readItem(office, read.itemId);
  mustBeDone(await office.as(office.zofia, (tx) => withdrawAssignment(tx, office.zofia, last)));
  expect(await toldOf(office.ewa, read.itemId)).toEqual(["item-assigned settled", "item-assigned new"]);
  expect(await toldOf(office.piotr, read.itemId)).toEqual(["item-assigned settled", "item-withdrawn new"]);
  const hers = await office.as(office.ewa, (tx) => listAssignedTo(tx, office.ewa.personId));
  expect(hers.find(({ itemId }) => itemId === read.itemId)?.isUnopened).toBe(true);
});

it("asks nobody about an item any more that became a case or stays without one", async () => {
  const read = await assignTo(office, office.ewa);
  const wanted = { ...read, jrwaSymbol: "6131", title: "Usunięcie lipy, Borowno" };
  mustBeDone(await office.as(office.ewa, (tx) => openCase(tx, office.ewa, wanted)));
  expect(await toldOf(office.ewa, read.itemId)).toEqual(["item-assigned settled"]);

  const other = { ...(await assignTo(office, office.jan)), jrwaSymbol: "6131" };
  mustBeDone(await office.as(office.jan, (tx) => leaveWithoutCase(tx, office.jan, other)));
  expect(await toldOf(office.jan, other.itemId)).toEqual(["item-assigned settled"]);
});

it("asks a former handler nothing more, and nobody once the case is closed", async () => {
  const { caseId, mark, version } = await openFresh(office, office.jan);
  const handTo = (handlerId: string, read: number) =>
    office.as(office.marek, (tx) => changeHandler(tx, office.marek, { caseId, version: read, handlerId }));
  mustBeDone(await handTo(office.ewa.personId, version));
  mustBeDone(await handTo(office.jan.personId, version + 1));
  expect(await toldOf(office.ewa, caseId)).toEqual(["case-handed-over settled"]);
  expect(await toldOf(office.jan, caseId)).toEqual(["case-handed-over new"]);
  const closing = { caseId, version: version + 2, note: `Załatwiono ${mark}` };
  mustBeDone(await office.as(office.jan, (tx) => closeCase(tx, office.jan, closing)));
  expect(await toldOf(office.jan, caseId)).toEqual(["case-handed-over settled"]);
});

it("keeps the mail of a settled notice from leaving, unless it is on its way already", async () => {
  await database.admin("delete from mails");
  const { itemId } = await assignTo(office, office.ewa);
  const [mail] = await database.admin<{ id: string }>("select id from mails");
  const settle = () => office.as(office.ewa, (tx) => settleNotices(tx, { incomingItemId: itemId }));
  expect(await settle()).toEqual([office.ewa.personId]);
  expect(await settle()).toEqual([]);
  expect(await office.as(office.ewa, (tx) => composeMail(tx, mail!.id))).toBeUndefined();
  await office.as(office.ewa, (tx) => confirmMail(tx, mail!.id, "250 ok"));
  expect(await database.admin("select state from mails")).toEqual([{ state: "sent" }]);
});
