import { Temporal } from "temporal-polyfill";
import { beforeAll, expect, it } from "vitest";
import { inCounty, inTenant, type TenantActor } from "#db/scope.ts";
import { refused } from "#tenants/outcome.ts";
import {
  authorisePerson,
  endEmployment,
  endSubstitution,
  findStaffFile,
  findSubstitute,
  grantRole,
  hirePerson,
  listStaff,
  listSubstitutions,
  type Role,
  revokeRole,
  substitute,
  surveyStaff,
  withdrawAuthorisation,
} from "#tenants/people/index.ts";
import { createUnit } from "#tenants/units/index.ts";
import { useDatabase } from "../../support/database.ts";
import { makeTwoOffices } from "../../support/office.ts";
import { firstDay, hireSomebody, mustBeDone, newPersonOf, officerIn } from "../../support/staff.ts";

const database = useDatabase();
let office: { mykanow: TenantActor; lelow: TenantActor };
const today = Temporal.Now.plainDateISO("Europe/Warsaw");
const here = <Result>(work: Parameters<typeof inTenant<Result>>[1]) => inTenant(office.mykanow, work);
const nobody = "00000000-0000-7000-8000-000000000000";

beforeAll(async () => {
  office = await makeTwoOffices(database);
});

/** Somebody at work: authorised, with a role. */
async function employ(name: string, role: Role, at: TenantActor = office.mykanow) {
  const hired = await hireSomebody(at, name);
  const { personId, userId } = hired;
  const authorisation = {
    personId,
    kind: "data-processing",
    extent: "zadania referatu",
    from: firstDay,
  } as const;
  mustBeDone(await inTenant(at, (tx) => authorisePerson(tx, authorisation)));
  mustBeDone(await inTenant(at, (tx) => grantRole(tx, { personId, role, from: firstDay })));
  const slug = at.tenantId === 7 ? "mykanow" : "lelow";
  return { ...hired, officer: (await officerIn(userId, slug))! };
}

it("keeps a file of a person: her roles and authorisations, past, present and to come", async () => {
  const { personId } = await employ("Anna", "clerk");
  const from = today.add({ months: 1 });
  mustBeDone(await here((tx) => grantRole(tx, { personId, role: "head", from })));
  mustBeDone(await here((tx) => grantRole(tx, { personId, role: "registry", from: today })));
  mustBeDone(await here((tx) => revokeRole(tx, { personId, role: "registry", from: today })));
  const file = (await here((tx) => findStaffFile(tx, personId)))!;
  expect(file).toMatchObject({
    name: "Anna Testowa",
    unitName: "Referat Anna",
    worksUntil: null,
    isAuthorised: true,
    roles: new Set(["clerk"]),
  });
  expect(file.grants.map(({ role, isInForce }) => [role, isInForce])).toEqual([
    ["head", false],
    ["clerk", true],
  ]);
  expect(file.authorisations).toEqual([
    { kind: "data-processing", extent: "zadania referatu", from: "2026-01-01", to: null, isInForce: true },
  ]);
  expect(await here((tx) => findStaffFile(tx, nobody))).toBeNull();
  expect(await inTenant(office.lelow, (tx) => findStaffFile(tx, personId))).toBeNull();
});

it("ends all rights of somebody who leaves, and keeps her in the list", async () => {
  const { personId, userId } = await employ("Beata", "clerk");
  const leave = (lastDay: Temporal.PlainDate) => here((tx) => endEmployment(tx, { personId, lastDay }));
  expect(await leave(firstDay.subtract({ days: 1 }))).toEqual(refused("leaves-before-start"));
  mustBeDone(await leave(today.subtract({ days: 1 })));
  expect(await officerIn(userId, "mykanow")).toMatchObject({ isAuthorised: false, roles: new Set() });
  expect(await leave(today)).toEqual(refused("already-left"));
  const member = (await here(listStaff)).find((one) => one.personId === personId);
  expect(member?.worksUntil?.toString()).toBe(today.subtract({ days: 1 }).toString());
  const future = { personId: nobody, lastDay: today };
  expect(await here((tx) => endEmployment(tx, future))).toEqual(refused("unknown-person"));
});

it("lets her work to the end of her last day", async () => {
  const { personId, userId } = await employ("Celina", "clerk");
  mustBeDone(await here((tx) => endEmployment(tx, { personId, lastDay: today })));
  expect(await officerIn(userId, "mykanow")).toMatchObject({ isAuthorised: true, roles: new Set(["clerk"]) });
});

it("never leaves an office without its last administrator, whichever way she would go", async () => {
  const { personId } = await employ("Danuta", "office-admin", office.lelow);
  const lelow = <Result>(work: Parameters<typeof inTenant<Result>>[1]) => inTenant(office.lelow, work);
  const last = refused("last-administrator");
  const ways = async () => [
    await lelow((tx) => revokeRole(tx, { personId, role: "office-admin", from: today })),
    await lelow((tx) => withdrawAuthorisation(tx, { personId, kind: "data-processing", from: today })),
    await lelow((tx) => endEmployment(tx, { personId, lastDay: today })),
  ];
  expect(await ways()).toEqual([last, last, last]);
  const other = await employ("Ewa", "office-admin", office.lelow);
  mustBeDone(await lelow((tx) => revokeRole(tx, { personId, role: "office-admin", from: today })));
  expect(await lelow((tx) => endEmployment(tx, { personId: other.personId, lastDay: today }))).toEqual(last);
});

it("lets only one of the last two administrators go when both go at once", async () => {
  const [one, other] = [await employ("Felicja", "office-admin"), await employ("Gosia", "office-admin")];
  const outcomes = await Promise.all(
    [one, other].map(({ personId }) => here((tx) => endEmployment(tx, { personId, lastDay: today }))),
  );
  expect(outcomes.filter((outcome) => outcome.done)).toHaveLength(1);
  expect(outcomes).toContainEqual(refused("last-administrator"));
});

it("lets a head arrange absences in her unit and below it, an administrator everywhere", async () => {
  const head = await employ("Hela", "head");
  const colleague = await employ("Iga", "clerk");
  const below = mustBeDone(
    await here((tx) =>
      createUnit(tx, { symbol: "Hela-I", name: "Stanowisko", parentId: head.unitId, from: firstDay }),
    ),
  );
  await database.admin("update officers set unit_id = $1 where person_id = $2", [
    below.unitId,
    colleague.personId,
  ]);
  const stranger = await employ("Jadwiga", "clerk");
  const period = { startsOn: today, endsOn: today.add({ days: 3 }) };
  const arrange = (absentPersonId: string) =>
    inTenant(head.officer, (tx) =>
      substitute(tx, { absentPersonId, substitutePersonId: head.personId, ...period }),
    );
  expect(await arrange(stranger.personId)).toEqual(refused("outside-unit"));
  mustBeDone(await arrange(colleague.personId));
  const admin = await employ("Klara", "office-admin");
  mustBeDone(
    await inTenant(admin.officer, (tx) =>
      substitute(tx, { absentPersonId: stranger.personId, substitutePersonId: head.personId, ...period }),
    ),
  );
  const seen = (await inTenant(head.officer, listSubstitutions)).map(({ absentName, isHers }) => [
    absentName,
    isHers,
  ]);
  expect(new Map(seen as [string, boolean][])).toEqual(
    new Map([
      ["Iga Testowa", true],
      ["Jadwiga Testowa", false],
    ]),
  );
  const foreign = (await inTenant(head.officer, listSubstitutions)).find(({ isHers }) => !isHers)!;
  expect(await inTenant(head.officer, (tx) => endSubstitution(tx, foreign.substitutionId))).toEqual(
    refused("outside-unit"),
  );
  const leaves = await here((tx) => endEmployment(tx, { personId: head.personId, lastDay: today }));
  expect(leaves).toMatchObject({ refusal: "stands-in" });
});

it("ends a substitution from today; one that has not begun never was", async () => {
  const [absent, other] = [await employ("Lidia", "clerk"), await employ("Maja", "clerk")];
  const pair = { absentPersonId: absent.personId, substitutePersonId: other.personId };
  const onDay = (day: Temporal.PlainDate) => here((tx) => findSubstitute(tx, absent.personId, day));
  const end = async () => {
    const listed = (await here(listSubstitutions)).find(
      ({ absentPersonId }) => absentPersonId === absent.personId,
    );
    return here((tx) => endSubstitution(tx, listed?.substitutionId ?? nobody));
  };
  const [before, after] = [today.subtract({ days: 3 }), today.add({ days: 3 })];
  mustBeDone(await here((tx) => substitute(tx, { ...pair, startsOn: before, endsOn: after })));
  expect(await onDay(today)).toMatchObject({ personId: other.personId });
  mustBeDone(await end());
  expect(await onDay(today)).toBeNull();
  expect(await onDay(before)).toMatchObject({ personId: other.personId });
  expect(await end()).toEqual(refused("unknown-substitution"));
  mustBeDone(await here((tx) => substitute(tx, { ...pair, startsOn: after, endsOn: after })));
  mustBeDone(await end());
  expect(await onDay(after)).toBeNull();
  mustBeDone(await here((tx) => substitute(tx, { ...pair, startsOn: today, endsOn: after })));
  mustBeDone(await end());
  expect(await onDay(today)).toMatchObject({ personId: other.personId });
  expect(await onDay(today.add({ days: 1 }))).toBeNull();
  expect(await end()).toEqual(refused("ends-today"));
  const asClerk = await inTenant(other.officer, (tx) => endSubstitution(tx, nobody));
  expect(asClerk).toEqual(refused("not-allowed"));
});

it("takes back a right that begins later, and then gives another of any days", async () => {
  const { personId } = await employ("Nina", "clerk");
  const soon = today.add({ days: 20 });
  const signing = { personId, kind: "signing", extent: "decyzje", from: soon } as const;
  mustBeDone(await here((tx) => grantRole(tx, { personId, role: "head", from: soon })));
  mustBeDone(await here((tx) => authorisePerson(tx, signing)));
  const head = { personId, role: "head", from: today } as const;
  mustBeDone(await here((tx) => revokeRole(tx, head)));
  mustBeDone(await here((tx) => withdrawAuthorisation(tx, { personId, kind: "signing", from: today })));
  const file = (await here((tx) => findStaffFile(tx, personId)))!;
  expect(file.grants.map(({ role }) => role)).toEqual(["clerk"]);
  expect(file.authorisations.map(({ kind }) => kind)).toEqual(["data-processing"]);
  expect(await here((tx) => revokeRole(tx, head))).toEqual(refused("role-not-held"));
  mustBeDone(await here((tx) => grantRole(tx, { ...head, from: firstDay })));
});

it("calls off the work of somebody who has not begun it, and lets her be hired after all", async () => {
  const hired = await hireSomebody(office.mykanow, "Olga", today.add({ days: 10 }));
  const { personId } = hired;
  mustBeDone(await here((tx) => grantRole(tx, { personId, role: "clerk", from: today.add({ days: 10 }) })));
  const find = async () => (await here(listStaff)).find((one) => one.personId === personId);
  expect((await find())?.standing).toBe("to-come");
  mustBeDone(await here((tx) => endEmployment(tx, { personId, lastDay: today })));
  expect((await find())?.standing).toBe("called-off");
  expect((await here((tx) => findStaffFile(tx, personId)))?.grants).toEqual([]);
  const again = { ...newPersonOf(hired, "Olga"), from: today };
  expect(mustBeDone(await here((tx) => hirePerson(tx, again)))).toEqual({ personId });
  expect((await find())?.standing).toBe("at-work");
});

it("gives no right to somebody who has left, and none that outlasts her work", async () => {
  const { personId, userId } = await employ("Pola", "clerk");
  const lastDay = today.add({ days: 5 });
  mustBeDone(await here((tx) => endEmployment(tx, { personId, lastDay })));
  mustBeDone(await here((tx) => grantRole(tx, { personId, role: "registry", from: today })));
  const held = (await here((tx) => findStaffFile(tx, personId)))!.grants;
  expect(held.map(({ to }) => to)).toEqual([lastDay.toString(), lastDay.toString()]);
  const late = { personId, from: lastDay.add({ days: 1 }) };
  const gone = refused("already-left");
  expect(await here((tx) => grantRole(tx, { ...late, role: "head" }))).toEqual(gone);
  const signing = { ...late, kind: "signing", extent: "decyzje" } as const;
  expect(await here((tx) => authorisePerson(tx, signing))).toEqual(gone);
  expect((await officerIn(userId, "mykanow"))?.roles).toEqual(new Set(["clerk", "registry"]));
});

it("takes somebody back who left: the same person, in a new post, with none of her old rights", async () => {
  const left = await employ("Renata", "clerk");
  const { unitId } = await employ("Sabina", "clerk");
  const { personId, userId } = left;
  const post = { ...newPersonOf(left, "Renata"), unitId, title: "główny specjalista", from: today };
  const hire = (from: Temporal.PlainDate) => here((tx) => hirePerson(tx, { ...post, from }));
  expect(await hire(today)).toEqual(refused("already-hired"));
  mustBeDone(await here((tx) => endEmployment(tx, { personId, lastDay: today.subtract({ days: 2 }) })));
  expect(await hire(today.subtract({ days: 2 }))).toMatchObject({ refusal: "returns-before-leaving" });
  expect(mustBeDone(await hire(today))).toEqual({ personId });
  expect(await officerIn(userId, "mykanow")).toMatchObject({
    personId,
    unitId,
    position: "główny specjalista",
    isAuthorised: false,
    roles: new Set(),
  });
  const file = (await here((tx) => findStaffFile(tx, personId)))!;
  expect([file.standing, file.worksUntil, file.grants.length]).toEqual(["at-work", null, 1]);
  mustBeDone(await here((tx) => grantRole(tx, { personId, role: "clerk", from: today })));
});

it("looks ahead: whoever stays must still administer after the others' last days", async () => {
  const lelow = <Result>(work: Parameters<typeof inTenant<Result>>[1]) => inTenant(office.lelow, work);
  const { personId } = await employ("Teresa", "office-admin", office.lelow);
  const staying = (await inTenant(office.lelow, listStaff)).filter(
    (one) => one.roles.has("office-admin") && one.personId !== personId,
  );
  const yearsEnd = today.add({ days: 30 });
  for (const one of staying)
    mustBeDone(await lelow((tx) => endEmployment(tx, { personId: one.personId, lastDay: yearsEnd })));
  const revoke = () => lelow((tx) => revokeRole(tx, { personId, role: "office-admin", from: today }));
  expect(await revoke()).toEqual(refused("last-administrator"));
  const other = await employ("Urszula", "clerk", office.lelow);
  const [soon, late] = [yearsEnd.add({ days: 1 }), yearsEnd.add({ days: 2 })];
  const succeed = (from: Temporal.PlainDate) =>
    lelow((tx) => grantRole(tx, { personId: other.personId, role: "office-admin", from }));
  mustBeDone(await succeed(late));
  expect(await revoke()).toEqual(refused("last-administrator"));
  const withdrawn = { personId: other.personId, role: "office-admin", from: today } as const;
  mustBeDone(await lelow((tx) => revokeRole(tx, withdrawn)));
  mustBeDone(await succeed(soon));
  mustBeDone(await revoke());
});

it("shows the county who works where and who administers it, and nothing of what they do", async () => {
  const survey = await inCounty(surveyStaff);
  expect(survey.get(8)?.administrators).toEqual(["Ewa Testowa"]);
  expect(survey.get(7)?.people).toBeGreaterThan(5);
});
