import { beforeAll, expect, it } from "vitest";
import { inTenant } from "#db/scope.ts";
import { recordFile } from "#tenants/files/index.ts";
import { assignItem, findItemFile } from "#tenants/intake/index.ts";
import type { Officer } from "#tenants/people/index.ts";
import { useDatabase } from "../../support/database.ts";
import { mustBeDone } from "../../support/staff.ts";
import { makeStaffedOffice, type StaffedOffice } from "../../support/staffed-office.ts";

const database = useDatabase();
let office: StaffedOffice;
beforeAll(async () => {
  office = await makeStaffedOffice(database);
});

const scan = { sha256: "cd".repeat(32), name: "Wniosek.pdf", mediaType: "application/pdf", sizeBytes: 12 };
const keepScan = () => office.as(office.joanna, (tx) => recordFile(tx, scan));

/** The first names of those who get the file. */
async function readersOf(fileId: string): Promise<string[]> {
  const { joanna, marek, ewa, jan, zofia, piotr } = office;
  const readers: string[] = [];
  for (const [name, officer] of Object.entries({ joanna, marek, ewa, jan, zofia, piotr })) {
    if (await office.as(officer, (tx) => findItemFile(tx, officer, fileId))) readers.push(name);
  }
  return readers;
}

it("shows a scan that isn't registered yet to the registry alone", async () => {
  expect(await readersOf(await keepScan())).toEqual(["joanna"]);
});

it("shows an item's file to those who keep the register and to whom the item was given", async () => {
  const fileId = await keepScan();
  const { itemId } = await office.register({ fileIds: [fileId] });
  expect(await readersOf(fileId)).toEqual(["joanna", "marek", "zofia"]);
  const order = { instructions: "Do załatwienia.", version: 1, dueOn: null };
  const executors = [{ kind: "person", personId: office.ewa.personId, isLead: true }] as const;
  mustBeDone(
    await office.as(office.zofia, (tx) => assignItem(tx, office.zofia, { ...order, itemId, executors })),
  );
  expect(await readersOf(fileId)).toEqual(["joanna", "marek", "ewa", "jan", "zofia"]);
});

it("shows nothing to a person whose authorisation ended, nor a file of another id", async () => {
  const fileId = await keepScan();
  const joanna: Officer = { ...office.joanna, isAuthorised: false };
  expect(await inTenant(joanna, (tx) => findItemFile(tx, joanna, fileId))).toBeUndefined();
  expect(await readersOf("00000000-0000-4000-8000-000000000000")).toEqual([]);
});
