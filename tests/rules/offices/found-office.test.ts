import { Temporal } from "temporal-polyfill";
import { beforeAll, expect, it } from "vitest";
import { newId } from "#db/id.ts";
import { asFiling, asPublic, inCounty, inTenant, officeJob } from "#db/scope.ts";
import {
  findOffice,
  findOfficeKey,
  findPublicKey,
  foundOffice,
  issueOfficeKey,
  listOffices,
  readCatalogue,
} from "#tenants/offices/index.ts";
import { useDatabase } from "../../support/database.ts";

const database = useDatabase();
const catalogue = readCatalogue();
const epowiatKey = Buffer.alloc(32, 7).toString("base64");

beforeAll(() =>
  inCounty(async (tx) => {
    for (const office of catalogue) expect(await foundOffice(tx, office)).toMatchObject({ done: true });
  }),
);

it("founds all sixteen offices with what the catalogue knows and nothing more", async () => {
  const offices = await asPublic(listOffices);
  expect(offices.map(({ tenantId, slug, profile }) => ({ tenantId, slug, profile }))).toEqual(
    catalogue.map(({ tenantId, slug, profile }) => ({ tenantId, slug, profile })),
  );
  const [row] = await database.admin(
    "select official_name, edelivery_address from office_profiles where tenant_id = 12",
  );
  expect(row).toEqual({ official_name: null, edelivery_address: null });
  expect(new Set(offices.map(({ profile }) => profile.higherAuthority))).toEqual(
    new Set(["Samorządowe Kolegium Odwoławcze w Częstochowie"]),
  );
});

it("finds an office as it was on the day of a letter", async () => {
  const day = Temporal.PlainDate.from("2021-06-01");
  const then = await asPublic((tx) => findOffice(tx, "olsztyn", day));
  expect(then?.organName.text).toBe("Wójt Gminy Olsztyn");
  const now = await asPublic((tx) => findOffice(tx, "olsztyn"));
  expect(now).toMatchObject({ displayName: "Olsztyn (pow. częstochowski)", identity: { teryt: "2404123" } });
  expect(await asPublic((tx) => findOffice(tx, "nieznany"))).toBeUndefined();
});

it("shows an office's own scope no other office", async () => {
  const mstow = officeJob(10, "test");
  expect((await inTenant(mstow, (tx) => findOffice(tx, "mstow")))?.tenantId).toBe(10);
  expect(await inTenant(mstow, (tx) => findOffice(tx, "lelow"))).toBeUndefined();
});

it("refuses to found an office twice", async () => {
  expect(await inCounty((tx) => foundOffice(tx, catalogue[0]!))).toMatchObject({ refusal: "office-exists" });
});

it("founds a sandbox beside the office it imitates and keeps it out of the directory", async () => {
  const place = { tenantId: 1001, slug: "cwiczenie-mstow", environment: "training" } as const;
  await inCounty((tx) => foundOffice(tx, catalogue[9]!, place));
  expect((await asPublic(listOffices)).length).toBe(16);
  expect((await asPublic((tx) => findOffice(tx, place.slug)))?.environment).toBe("training");
});

it("signs with the newest key, opens it for filing, and publishes its public half only", async () => {
  const lelow = officeJob(9, "test");
  expect(await inTenant(lelow, (tx) => findOfficeKey(tx, epowiatKey))).toBeUndefined();
  await inTenant(lelow, (tx) => issueOfficeKey(tx, epowiatKey));
  const newest = await inTenant(lelow, (tx) => issueOfficeKey(tx, epowiatKey));
  const resident = { residentId: newId(), name: "Anna Lis" };
  const found = await asFiling(resident, 9, (tx) => findOfficeKey(tx, epowiatKey));
  expect(found?.id).toBe(newest.id);
  expect(await asPublic((tx) => findPublicKey(tx, 9, newest.id))).toMatchObject({
    publicKey: newest.publicKey,
    retiredAt: null,
  });
  expect(await asPublic((tx) => findPublicKey(tx, 10, newest.id))).toBeUndefined();
  const [kept] = await database.admin("select sealed_private_key from office_keys where id = $1", [
    newest.id,
  ]);
  const secret = newest.privateKey.export({ format: "der", type: "pkcs8" });
  expect(Buffer.from(kept!.sealed_private_key, "base64").includes(secret)).toBe(false);
});
