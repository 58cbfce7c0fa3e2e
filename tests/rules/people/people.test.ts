import { Temporal } from "temporal-polyfill";
import { beforeAll, expect, it } from "vitest";
import { inTenant, type TenantActor } from "#db/scope.ts";
import { refused } from "#tenants/outcome.ts";
import {
  authorisePerson,
  findSigningAuthority,
  findSubstitute,
  grantRole,
  hirePerson,
  listPeople,
  mayDo,
  revokeRole,
  substitute,
  withdrawAuthorisation,
} from "#tenants/people/index.ts";
import { createUnit } from "#tenants/units/index.ts";
import { useDatabase } from "../../support/database.ts";
import { makeTwoOffices } from "../../support/office.ts";
import { firstDay, hireSomebody, mustBeDone, officerIn } from "../../support/staff.ts";

const database = useDatabase();
let office: { mykanow: TenantActor; lelow: TenantActor };
beforeAll(async () => {
  office = await makeTwoOffices(database);
});

const day = (text: string) => Temporal.PlainDate.from(text);
const long = { extent: "zadania referatu", from: firstDay };
const here = <Result>(work: Parameters<typeof inTenant<Result>>[1]) => inTenant(office.mykanow, work);
const nobody = "00000000-0000-7000-8000-000000000000";

it("gives a new person no right until she has both a role and the authorisation", async () => {
  const { userId, personId, unitId } = await hireSomebody(office.mykanow, "Anna");
  expect(await officerIn(userId, "mykanow")).toMatchObject({
    tenantId: 7,
    personId,
    userId,
    unitId,
    name: "Anna Testowa",
    position: "inspektor",
    isAuthorised: false,
    roles: new Set(),
  });
  await here((tx) => grantRole(tx, { personId, role: "clerk", from: firstDay }));
  const granted = (await officerIn(userId, "mykanow"))!;
  expect(granted.roles.size).toBe(0);
  expect(mayDo(granted, "draft")).toBe(false);
  await here((tx) => authorisePerson(tx, { personId, kind: "data-processing", ...long }));
  const authorised = (await officerIn(userId, "mykanow"))!;
  expect([...authorised.roles]).toEqual(["clerk"]);
  expect(mayDo(authorised, "draft")).toBe(true);
});

it("takes a role or an authorisation away at once, and gives it back the same day", async () => {
  const { userId, personId } = await hireSomebody(office.mykanow, "Beata");
  const today = Temporal.Now.plainDateISO("Europe/Warsaw");
  const roleOf = async () => [...((await officerIn(userId, "mykanow"))?.roles ?? [])];
  await here((tx) => authorisePerson(tx, { personId, kind: "data-processing", ...long }));
  await here((tx) => grantRole(tx, { personId, role: "registry", from: today }));
  expect(await roleOf()).toEqual(["registry"]);
  mustBeDone(await here((tx) => revokeRole(tx, { personId, role: "registry", from: today })));
  expect(await roleOf()).toEqual([]);
  expect(await here((tx) => revokeRole(tx, { personId, role: "registry", from: today }))).toEqual(
    refused("role-not-held"),
  );
  mustBeDone(await here((tx) => grantRole(tx, { personId, role: "registry", from: today })));
  expect(await roleOf()).toEqual(["registry"]);
  mustBeDone(
    await here((tx) => withdrawAuthorisation(tx, { personId, kind: "data-processing", from: today })),
  );
  expect(await roleOf()).toEqual([]);
});

it("refuses a role that she already holds then, whose period is reversed, or for a stranger", async () => {
  const { personId } = await hireSomebody(office.mykanow, "Celina");
  const grant = { personId, role: "head", from: day("2026-02-01"), to: day("2026-02-28") } as const;
  mustBeDone(await here((tx) => grantRole(tx, grant)));
  const again = { ...grant, from: day("2026-02-28"), to: null };
  expect(await here((tx) => grantRole(tx, again))).toEqual(refused("role-already-held"));
  expect(await here((tx) => grantRole(tx, { ...grant, to: day("2026-01-31") }))).toEqual(
    refused("period-reversed"),
  );
  expect(await here((tx) => grantRole(tx, { ...grant, personId: nobody }))).toEqual(
    refused("unknown-person"),
  );
  mustBeDone(await here((tx) => grantRole(tx, { ...grant, from: day("2026-03-01"), to: null })));
});

it("keeps one office's people out of another's reach", async () => {
  const { personId } = await hireSomebody(office.mykanow, "Danuta");
  const fromLelow = await inTenant(office.lelow, (tx) =>
    grantRole(tx, { personId, role: "clerk", from: firstDay }),
  );
  expect(fromLelow).toEqual(refused("unknown-person"));
  const people = await inTenant(office.lelow, listPeople);
  expect(people.map((person) => person.personId)).not.toContain(personId);
});

it("lets one account work in two offices, with the rights of each apart, but not twice in one", async () => {
  const { userId, personId } = await hireSomebody(office.mykanow, "Ewa");
  const other = await hireSomebody(office.lelow, "Felicja");
  const again = {
    userId,
    firstName: "Ewa",
    lastName: "Testowa",
    email: "ewa@example.org",
    title: "podinspektor",
    initials: "ET",
    from: firstDay,
  };
  mustBeDone(await inTenant(office.lelow, (tx) => hirePerson(tx, { ...again, unitId: other.unitId })));
  await here((tx) => authorisePerson(tx, { personId, kind: "data-processing", ...long }));
  await here((tx) => grantRole(tx, { personId, role: "archivist", from: firstDay }));
  expect((await officerIn(userId, "mykanow"))?.roles).toEqual(new Set(["archivist"]));
  expect(await officerIn(userId, "lelow")).toMatchObject({ position: "podinspektor", roles: new Set() });
  const twice = await inTenant(office.lelow, (tx) => hirePerson(tx, { ...again, unitId: other.unitId }));
  expect(twice).toEqual(refused("already-hired"));
  expect(await here((tx) => hirePerson(tx, { ...again, unitId: other.unitId }))).toEqual(
    refused("unknown-unit"),
  );
});

it("knows who stands in for whom on a day, and refuses substitutions that can't work", async () => {
  const [gosia, hela, iga] = [
    await hireSomebody(office.mykanow, "Gosia"),
    await hireSomebody(office.mykanow, "Hela"),
    await hireSomebody(office.mykanow, "Iga"),
  ].map(({ personId }) => personId) as [string, string, string];
  const july = { startsOn: day("2126-07-01"), endsOn: day("2126-07-14") };
  const set = (absentPersonId: string, substitutePersonId: string, period = july) =>
    here((tx) => substitute(tx, { absentPersonId, substitutePersonId, ...period }));
  mustBeDone(await set(gosia, hela));
  const onDay = (text: string) => here((tx) => findSubstitute(tx, gosia, day(text)));
  expect(await onDay("2126-06-30")).toBeNull();
  expect(await onDay("2126-07-01")).toEqual({ personId: hela, name: "Hela Testowa" });
  expect(await onDay("2126-07-14")).toEqual({ personId: hela, name: "Hela Testowa" });
  expect(await onDay("2126-07-15")).toBeNull();
  expect(await set(gosia, iga)).toEqual(refused("already-substituted"));
  expect(await set(iga, gosia)).toEqual(refused("substitute-absent"));
  expect(await set(iga, iga)).toEqual(refused("own-substitute"));
  const other = { startsOn: july.endsOn, endsOn: july.endsOn.add({ days: 3 }) };
  expect(await set(hela, iga, other)).toEqual(refused("stands-in", { absent: "Gosia Testowa" }));
  const past = { startsOn: day("2026-01-01"), endsOn: day("2026-01-02") };
  expect(await set(iga, hela, past)).toEqual(refused("day-past"));
  expect(await set(iga, nobody)).toEqual(refused("unknown-person"));
  const reversed = { startsOn: july.endsOn, endsOn: july.startsOn };
  expect(await set(iga, hela, reversed)).toEqual(refused("period-reversed"));
});

it("tells what a person may sign on a day", async () => {
  const { personId } = await hireSomebody(office.mykanow, "Jadwiga");
  const extent = "decyzje w sprawach drzew";
  const to = day("2026-05-31");
  mustBeDone(
    await here((tx) => authorisePerson(tx, { personId, kind: "signing", extent, from: firstDay, to })),
  );
  expect(await here((tx) => findSigningAuthority(tx, personId, to))).toBe(extent);
  expect(await here((tx) => findSigningAuthority(tx, personId, day("2026-06-01")))).toBeNull();
});

it("lists people in Polish order with the roles of today", async () => {
  const people = await here(listPeople);
  expect(people.map(({ name }) => name)).toEqual(
    ["Anna", "Beata", "Celina", "Danuta", "Ewa", "Gosia", "Hela", "Iga", "Jadwiga"].map(
      (name) => `${name} Testowa`,
    ),
  );
  expect(people[0]).toMatchObject({
    position: "inspektor",
    initials: "AN",
    unitSymbol: "Anna",
    email: "anna@example.org",
    isAuthorised: true,
    roles: new Set(["clerk"]),
  });
});

it("writes an event for each change of rights", async () => {
  const events = await database.admin<{ type: string }>(
    "select distinct type from events where tenant_id = 7 order by type",
  );
  expect(events.map(({ type }) => type)).toEqual([
    "authorisation.granted",
    "authorisation.withdrawn",
    "person.hired",
    "role.granted",
    "role.revoked",
    "substitution.set",
    "unit.created",
  ]);
});

it("lets the office's administrator set rights, and nobody else who works there", async () => {
  const admin = await hireSomebody(office.lelow, "Klara");
  const clerk = await hireSomebody(office.lelow, "Lidia");
  for (const [{ personId }, role] of [
    [admin, "office-admin"],
    [clerk, "clerk"],
  ] as const) {
    await inTenant(office.lelow, (tx) => authorisePerson(tx, { personId, kind: "data-processing", ...long }));
    await inTenant(office.lelow, (tx) => grantRole(tx, { personId, role, from: firstDay }));
  }
  const asAdmin = (await officerIn(admin.userId, "lelow"))!;
  const asClerk = (await officerIn(clerk.userId, "lelow"))!;
  const { personId, userId, unitId } = clerk;
  const person = { firstName: "Lidia", lastName: "Testowa", email: clerk.email, title: "x", initials: "LT" };
  const period = { startsOn: firstDay, endsOn: firstDay };
  const unit = { symbol: "Nowa", name: "Nowa", from: firstDay };
  const notAllowed = refused("not-allowed");
  await inTenant(asClerk, async (tx) => {
    const right = { personId, from: firstDay };
    expect(await grantRole(tx, { ...right, role: "head" })).toEqual(notAllowed);
    expect(await revokeRole(tx, { ...right, role: "clerk" })).toEqual(notAllowed);
    expect(await authorisePerson(tx, { ...right, kind: "signing", extent: "x" })).toEqual(notAllowed);
    expect(await withdrawAuthorisation(tx, { ...right, kind: "data-processing" })).toEqual(notAllowed);
    expect(await hirePerson(tx, { ...person, userId, unitId, from: firstDay })).toEqual(notAllowed);
    const pair = { absentPersonId: personId, substitutePersonId: admin.personId };
    expect(await substitute(tx, { ...pair, ...period })).toEqual(notAllowed);
    expect(await createUnit(tx, unit)).toEqual(notAllowed);
  });
  const barePerson = { tenantId: 8, personId: admin.personId, name: "Klara Testowa", position: null };
  expect(await inTenant(barePerson, (tx) => createUnit(tx, unit))).toEqual(notAllowed);
  mustBeDone(await inTenant(asAdmin, (tx) => grantRole(tx, { personId, role: "head", from: firstDay })));
  mustBeDone(await inTenant(asAdmin, (tx) => createUnit(tx, unit)));
});

it("grants a role once when two administrators grant it at the same moment", async () => {
  const { personId } = await hireSomebody(office.lelow, "Maja");
  const grant = () =>
    inTenant(office.lelow, (tx) => grantRole(tx, { personId, role: "archivist", from: firstDay }));
  const outcomes = await Promise.all([grant(), grant(), grant()]);
  expect(outcomes.filter((outcome) => outcome.done)).toHaveLength(1);
  expect(outcomes.filter((outcome) => !outcome.done)).toEqual([
    refused("role-already-held"),
    refused("role-already-held"),
  ]);
});
