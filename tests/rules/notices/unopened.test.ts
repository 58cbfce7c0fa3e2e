import { beforeAll, expect, it } from "vitest";
import { changeHandler, listWorklist } from "#tenants/cases/index.ts";
import { assignItem, listAssignedTo, withdrawAssignment } from "#tenants/intake/index.ts";
import { countUnread, markOpened, markRead } from "#tenants/notices/index.ts";
import { openFresh, readItem } from "../../support/casework.ts";
import { useDatabase } from "../../support/database.ts";
import { mustBeDone } from "../../support/staff.ts";
import { makeStaffedOffice, type StaffedOffice } from "../../support/staffed-office.ts";

const database = useDatabase();
let office: StaffedOffice;
beforeAll(async () => {
  office = await makeStaffedOffice(database);
});

/** A fresh item that the head of the unit gives to somebody. */
async function giveTo(officer: StaffedOffice["ewa"]) {
  const { itemId } = await office.register();
  const executors = [{ kind: "person", personId: officer.personId, isLead: true } as const];
  const order = { itemId, version: 1, executors, instructions: "", dueOn: null };
  mustBeDone(await office.as(office.marek, (tx) => assignItem(tx, office.marek, order)));
  return itemId;
}

const isNew = async (officer: StaffedOffice["ewa"], itemId: string) => {
  const items = await office.as(officer, (tx) => listAssignedTo(tx, officer.personId));
  return items.find((item) => item.itemId === itemId)!.isUnopened;
};

it("shows what was assigned as new until the one who got it opens it", async () => {
  const itemId = await giveTo(office.ewa);
  expect(await isNew(office.ewa, itemId)).toBe(true);
  await office.as(office.jan, (tx) => markOpened(tx, itemId));
  expect(await isNew(office.ewa, itemId)).toBe(true);
  await office.as(office.ewa, (tx) => markOpened(tx, itemId));
  expect(await isNew(office.ewa, itemId)).toBe(false);
});

it("reads the notice of what is opened, and only that", async () => {
  const [opened, other] = [await giveTo(office.jan), await giveTo(office.jan)];
  const before = await office.as(office.jan, (tx) => countUnread(tx));
  await office.as(office.jan, (tx) => markOpened(tx, opened));
  expect(await office.as(office.jan, (tx) => countUnread(tx))).toBe(before - 1);
  expect(await isNew(office.jan, other)).toBe(true);
});

it("keeps a thing new although its notice was read in the list of notices", async () => {
  const itemId = await giveTo(office.ewa);
  await office.as(office.ewa, (tx) => markRead(tx));
  expect(await isNew(office.ewa, itemId)).toBe(true);
});

it("shows nobody as new what she gave to herself", async () => {
  const itemId = await giveTo(office.marek);
  expect(await isNew(office.marek, itemId)).toBe(false);
});

it("shows a case handed over as new to its new handler alone, until she opens it", async () => {
  const { caseId, version } = await openFresh(office, office.jan);
  const handOver = { caseId, version, handlerId: office.ewa.personId };
  mustBeDone(await office.as(office.marek, (tx) => changeHandler(tx, office.marek, handOver)));
  const shown = async (officer: StaffedOffice["ewa"], view: "today" | "unit") => {
    const rows = await office.as(officer, (tx) => listWorklist(tx, officer, view));
    return rows.find((row) => row.caseId === caseId)!.isUnopened;
  };
  expect(await shown(office.ewa, "today")).toBe(true);
  expect(await shown(office.jan, "unit")).toBe(false);
  await office.as(office.ewa, (tx) => markOpened(tx, caseId));
  expect(await shown(office.ewa, "today")).toBe(false);
});

it("shows a case as old to who opened it herself", async () => {
  const { caseId } = await openFresh(office, office.jan);
  const rows = await office.as(office.jan, (tx) => listWorklist(tx, office.jan, "today"));
  expect(rows.find((row) => row.caseId === caseId)!.isUnopened).toBe(false);
});

it("leaves nothing new on a desk when the assignment is taken back", async () => {
  const itemId = await giveTo(office.ewa);
  const read = await readItem(office, itemId);
  mustBeDone(await office.as(office.marek, (tx) => withdrawAssignment(tx, office.marek, read)));
  const rows = await database.admin("select 1 from unopened where thing_id = $1", [itemId]);
  expect(rows).toEqual([]);
});
