import { randomBytes } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { beforeAll, expect, it } from "vitest";
import { inCounty, inTenant, officeJob } from "#db/scope.ts";
import {
  appointAdministrator,
  employPerson,
  findNewcomerFault,
  furnishOffice,
  inviteAgain,
} from "#tenants/administration/index.ts";
import { findClass } from "#tenants/jrwa/index.ts";
import { findOfficeKey, foundOffice, readCatalogue } from "#tenants/offices/index.ts";
import { refused } from "#tenants/outcome.ts";
import { listStaff, revokeRole } from "#tenants/people/index.ts";
import { openStaffAccount } from "#tenants/sign-in/index.ts";
import { listUnits } from "#tenants/units/index.ts";
import { initialsOf } from "../../../tenants/administration/rules.ts";
import { useDatabase } from "../../support/database.ts";
import { mustBeDone, officerIn } from "../../support/staff.ts";

const database = useDatabase();
const key = randomBytes(32).toString("base64");
const mykanow = readCatalogue().find(({ slug }) => slug === "mykanow")!;
const county = { ...officeJob(mykanow.tenantId, "anna.nowak@powiat.pl"), position: "administrator powiatu" };
const officeName = "Urząd Gminy Mykanów";
const today = Temporal.Now.plainDateISO("Europe/Warsaw");
const open = async (email: string) => mustBeDone(await inCounty((tx) => openStaffAccount(tx, email))).userId;

beforeAll(async () => {
  mustBeDone(await inCounty((tx) => foundOffice(tx, mykanow)));
});

/** Appoints somebody from the county's side. */
async function appoint(email: string, unit = { symbol: "Or", name: "Referat Organizacyjny" }) {
  const who = { firstName: "Ewa", lastName: "Lis-Wrona", title: "sekretarz", email };
  const order = { ...who, userId: await open(email), officeName, unit };
  return inTenant(county, (tx) => appointAdministrator(tx, order));
}

it("furnishes an office with a key and a class list, and changes nothing when done again", async () => {
  const furnish = () => inTenant(county, (tx) => furnishOffice(tx, "gmina", key));
  await furnish();
  const first = await inTenant(county, (tx) => findOfficeKey(tx, key));
  expect(first).toBeDefined();
  expect((await inTenant(county, (tx) => findClass(tx, "6131", today))).done).toBe(true);
  await furnish();
  expect((await inTenant(county, (tx) => findOfficeKey(tx, key)))?.id).toBe(first!.id);
});

it("appoints the first administrator with a unit, her rights and an invitation, under the county's name", async () => {
  const appointed = mustBeDone(await appoint("ewa.lis@mykanow.pl"));
  const officer = await officerIn(await open("ewa.lis@mykanow.pl"), "mykanow");
  expect(officer).toMatchObject({ isAuthorised: true, roles: new Set(["office-admin"]) });
  expect((await inTenant(county, listUnits)).map(({ symbol }) => symbol)).toEqual(["Or"]);
  const invited = await database.admin("select 1 from password_links where user_id = $1", [officer!.userId]);
  expect(invited).toHaveLength(1);
  const [hired] = await database.admin<{ person_name: string; person_position: string }>(
    "select person_name, person_position from events where type = 'person.hired' and data->>'personId' = $1",
    [appointed.personId],
  );
  expect(hired).toEqual({ person_name: "anna.nowak@powiat.pl", person_position: "administrator powiatu" });
});

it("leaves it to the office to appoint further ones, but opens again when it has none", async () => {
  expect(await appoint("jan.maj@mykanow.pl")).toEqual(refused("has-administrator"));
  await database.admin("update officers set roles = '[]'");
  await database.admin("update role_grants set valid_to = current_date - 1");
  const answers = await Promise.all(Array.from({ length: 4 }, () => appoint("ewa.lis@mykanow.pl")));
  expect(answers.filter(({ done }) => !done)).toEqual(Array(3).fill(refused("has-administrator")));
  const again = mustBeDone(answers.find(({ done }) => done)!);
  const staff = await inTenant(county, listStaff);
  expect(staff.map(({ personId, roles }) => [personId, [...roles]])).toEqual([
    [again.personId, ["office-admin"]],
  ]);
});

it("takes back as administrator somebody who has left, in the unit and post she returns to", async () => {
  const personId = (await inTenant(county, listStaff))[0]!.personId;
  await database.admin("update officers set roles = '[]', authorised = '[]'");
  for (const table of ["role_grants", "authorisations", "positions"])
    await database.admin(
      `update ${table} set valid_from = valid_from - 20, valid_to = current_date - 1 where person_id = $1`,
      [personId],
    );
  expect(mustBeDone(await appoint("ewa.lis@mykanow.pl"))).toEqual({ personId });
  const [back] = await inTenant(county, listStaff);
  expect(back).toMatchObject({ standing: "at-work", worksUntil: null, roles: new Set(["office-admin"]) });
});

it("hires a person with her roles and authorisation, or not at all", async () => {
  const ewa = (await officerIn(await open("ewa.lis@mykanow.pl"), "mykanow"))!;
  const newcomer = {
    firstName: "Jan",
    lastName: "Maj",
    title: "inspektor",
    email: "jan.maj@mykanow.pl",
    userId: await open("jan.maj@mykanow.pl"),
    unitId: ewa.unitId,
    from: today,
    roles: ["clerk", "registry"] as const,
    extent: "zadania referatu",
    officeName,
  };
  const employ = (change: Partial<Parameters<typeof employPerson>[1]>) =>
    inTenant(ewa, (tx) => employPerson(tx, { ...newcomer, ...change }));
  expect(await employ({ lastName: "" })).toEqual(refused("name-missing"));
  expect(await employ({ title: "" })).toEqual(refused("title-missing"));
  expect(await employ({ from: null })).toEqual(refused("day-missing"));
  for (const unitId of [ewa.personId, null])
    expect(await employ({ unitId })).toEqual(refused("unknown-unit"));
  const twice = await Promise.all([employ({}), employ({})]);
  expect(twice.filter(({ done }) => !done)).toEqual([refused("already-hired")]);
  const { personId } = mustBeDone(twice.find(({ done }) => done)!);
  const jan = (await officerIn(newcomer.userId, "mykanow"))!;
  expect(jan).toMatchObject({ isAuthorised: true, roles: new Set(["clerk", "registry"]) });
  expect(await employ({})).toEqual(refused("already-hired"));
  expect(await inTenant(jan, (tx) => employPerson(tx, newcomer))).toEqual(refused("not-allowed"));
  for (const _ of [1, 2, 3]) mustBeDone(await inTenant(ewa, (tx) => inviteAgain(tx, personId, officeName)));
  expect(await inTenant(ewa, (tx) => inviteAgain(tx, personId, officeName))).toEqual(
    refused("invited-enough"),
  );
  expect(await inTenant(jan, (tx) => inviteAgain(tx, personId, officeName))).toEqual(refused("not-allowed"));
  expect(await inTenant(ewa, (tx) => inviteAgain(tx, ewa.userId, officeName))).toEqual(
    refused("unknown-person"),
  );
  mustBeDone(await inTenant(ewa, (tx) => revokeRole(tx, { personId, role: "registry", from: today })));
});

it("makes initials of every part of a name", () => {
  expect(initialsOf("Anna", "Nowak-Łęcka")).toBe("ANŁ");
  expect(initialsOf("Żaneta  Maria", "Ćwik")).toBe("ŻMĆ");
});

it("says what of a newcomer's own data is missing", () => {
  expect(findNewcomerFault({ firstName: "", lastName: "Maj", title: "x" })).toBe("name-missing");
  expect(findNewcomerFault({ firstName: "Jan", lastName: "Maj", title: "" })).toBe("title-missing");
  expect(findNewcomerFault({ firstName: "Jan", lastName: "Maj", title: "x", from: null })).toBe(
    "day-missing",
  );
  expect(findNewcomerFault({ firstName: "Jan", lastName: "Maj", title: "x" })).toBeNull();
});
