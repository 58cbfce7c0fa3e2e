import { beforeAll, expect, it } from "vitest";
import { requireOfficer } from "#app/http/require-officer.ts";
import { requireResident, requireTrustedResident } from "#app/http/require-resident.ts";
import { paths } from "#app/paths.ts";
import { asSignIn } from "#db/scope.ts";
import { registerResident } from "#tenants/residents/index.ts";
import { trustSession } from "#tenants/sign-in/index.ts";
import { useDatabase } from "../../support/database.ts";
import { makeTwoOffices } from "../../support/office.ts";
import { goodHash, hireSomebody, lookAs, mustBeDone } from "../../support/staff.ts";

const database = useDatabase();
let officer: { userId: string; personId: string };
let resident: { userId: string; residentId: string };
beforeAll(async () => {
  const { mykanow } = await makeTwoOffices(database);
  officer = await hireSomebody(mykanow, "Anna");
  const account = { email: "maria@example.org", password: await goodHash() };
  resident = mustBeDone(
    await asSignIn((tx) => registerResident(tx, { ...account, firstName: "Maria", lastName: "Wrona" })),
  );
});

const page = "/urzad/mykanow/sprawy?widok=moje";
const requestWith = (token?: string) =>
  new Request(`http://localhost${page}`, { headers: token ? { Cookie: `epowiat=${token}` } : {} });
/** The response that a guard throws. */
async function thrownBy(guard: Promise<unknown>): Promise<Response> {
  const thrown = await guard.then(
    () => "let through",
    (reason: unknown) => reason,
  );
  if (!(thrown instanceof Response)) throw new Error(`Not a response: ${thrown}`);
  return thrown;
}
const whereTo = async (guard: Promise<unknown>) => {
  const { status, headers } = await thrownBy(guard);
  return { status, location: headers.get("Location") };
};

it("sends a visitor to sign in and tells where she wanted to go", async () => {
  const toOffice = { status: 302, location: paths.officeSignIn(page) };
  expect(await whereTo(requireOfficer(requestWith(), { office: "mykanow" }))).toEqual(toOffice);
  const toResident = { status: 302, location: paths.residentSignIn(page) };
  expect(await whereTo(requireResident(requestWith()))).toEqual(toResident);
  expect(await whereTo(requireTrustedResident(requestWith()))).toEqual(toResident);
});

it("lets an officer into her own office", async () => {
  const { token } = await lookAs(officer.userId);
  const found = await requireOfficer(requestWith(token), { office: "mykanow" });
  expect(found).toMatchObject({ tenantId: 7, office: "mykanow", personId: officer.personId });
});

it("answers the same to an office where she doesn't work, to one that doesn't exist, and to a resident", async () => {
  const { token } = await lookAs(officer.userId);
  const { token: hers } = await lookAs(resident.userId, "resident");
  const answers = await Promise.all([
    thrownBy(requireOfficer(requestWith(token), { office: "lelow" })),
    thrownBy(requireOfficer(requestWith(token), { office: "atlantyda" })),
    thrownBy(requireOfficer(requestWith(token), {})),
    thrownBy(requireOfficer(requestWith(hers), { office: "mykanow" })),
  ]);
  const seen = await Promise.all(
    answers.map(async (answer) => [answer.status, [...answer.headers], await answer.text()]),
  );
  expect(seen).toEqual(Array.from({ length: 4 }, () => [404, [], ""]));
});

it("takes no member of staff for a resident", async () => {
  const { token } = await lookAs(officer.userId);
  expect(await whereTo(requireResident(requestWith(token)))).toMatchObject({ status: 302 });
});

it("lets a resident draft by password alone, and file after the trusted-profile step", async () => {
  const { token, session } = await lookAs(resident.userId, "resident");
  expect(await requireResident(requestWith(token))).toMatchObject({ residentId: resident.residentId });
  const step = { status: 302, location: paths.trustedProfile(page) };
  expect(await whereTo(requireTrustedResident(requestWith(token)))).toEqual(step);
  const trusted = mustBeDone(await asSignIn((tx) => trustSession(tx, session!.id)));
  expect(await requireTrustedResident(requestWith(trusted.token))).toMatchObject({
    residentId: resident.residentId,
    name: "Maria Wrona",
  });
});
