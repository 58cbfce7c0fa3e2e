import { beforeAll, expect, it } from "vitest";
import { newId } from "#db/id.ts";
import { asFiling, inTenant, type TenantActor } from "#db/scope.ts";
import { findFile, recordFile } from "#tenants/files/index.ts";
import { useDatabase } from "../../support/database.ts";
import { makeTwoOffices } from "../../support/office.ts";

const database = useDatabase();
let office: { mykanow: TenantActor; lelow: TenantActor };
beforeAll(async () => {
  office = await makeTwoOffices(database);
});

const file = { sha256: "ab".repeat(32), name: "Wniosek.pdf", mediaType: "application/pdf", sizeBytes: 12 };

it("lets only the office that holds a file find it", async () => {
  const id = await inTenant(office.mykanow, (tx) => recordFile(tx, file));
  expect(await inTenant(office.mykanow, (tx) => findFile(tx, id))).toEqual(file);
  expect(await inTenant(office.lelow, (tx) => findFile(tx, id))).toBeUndefined();
});

it("records what a resident files with an office", async () => {
  const resident = { residentId: newId(), name: "Anna Lis" };
  const id = await asFiling(resident, 8, (tx) => recordFile(tx, file));
  expect(await inTenant(office.lelow, (tx) => findFile(tx, id))).toEqual(file);
});
