import { beforeAll, beforeEach, expect, it } from "vitest";
import { blankCookie, closeSession, cookieFor, openSession, readSession } from "#app/http/session.ts";
import type { TenantActor } from "#db/scope.ts";
import { asSignIn } from "#db/scope.ts";
import { registerResident } from "#tenants/residents/index.ts";
import { endAllSessions, isTrusted, sessionIdOf, sweepSignIn, trustSession } from "#tenants/sign-in/index.ts";
import { useDatabase } from "../../support/database.ts";
import { makeTwoOffices } from "../../support/office.ts";
import { goodHash, hireSomebody, lookAs, mustBeDone } from "../../support/staff.ts";

const database = useDatabase();
let office: { mykanow: TenantActor };
let officer: { userId: string };
let resident: { userId: string; residentId: string };
beforeAll(async () => {
  office = await makeTwoOffices(database);
  officer = await hireSomebody(office.mykanow, "Anna");
  const password = await goodHash();
  const names = { firstName: "Maria", lastName: "Wrona" };
  resident = mustBeDone(
    await asSignIn((tx) => registerResident(tx, { email: "maria@example.org", password, ...names })),
  );
});
beforeEach(() => {
  process.env.EPOWIAT_ORIGIN = "";
});

const requestWith = (token: string, more = "") =>
  new Request("http://localhost/", { headers: { Cookie: `epowiat=${token}${more}` } });
const tokenIn = (cookie: string) => /^[^=]+=([^;]*)/.exec(cookie)![1]!;

it("knows the person behind a cookie, and a visitor without one", async () => {
  const { token } = await lookAs(officer.userId);
  expect(await readSession(requestWith(token))).toMatchObject({
    kind: "staff",
    officers: [{ office: "mykanow" }],
  });
  const { token: hers } = await lookAs(resident.userId, "resident");
  const session = await readSession(requestWith(hers));
  expect(session).toMatchObject({
    kind: "resident",
    resident: { residentId: resident.residentId, name: "Maria Wrona" },
  });
  expect(await readSession(new Request("http://localhost/"))).toBeNull();
  expect(await readSession(requestWith("zgadnięty".normalize("NFD").replace(/\P{ASCII}/gu, "")))).toBeNull();
});

it("isn't put off by malformed cookies of others", async () => {
  expect(await readSession(requestWith("x", "; other=%E0%A4%A"))).toBeNull();
});

it("gives staff eight hours and a resident twelve, and doesn't prolong them", async () => {
  const hoursOf = async (userId: string, kind: "staff" | "resident") => {
    const { token } = await lookAs(userId, kind);
    for (let look = 0; look < 3; look += 1) await readSession(requestWith(token));
    const [row] = await database.admin<{ hours: string }>(
      "select extract(epoch from expires_at - created_at) / 3600 as hours from sessions where id = $1",
      [sessionIdOf(token)],
    );
    return Number(row?.hours);
  };
  expect(await hoursOf(officer.userId, "staff")).toBe(8);
  expect(await hoursOf(resident.userId, "resident")).toBe(12);
});

it("lets nobody in by a session that is over, or of an account that was blocked since", async () => {
  const { token } = await lookAs(officer.userId);
  await database.admin("update sessions set expires_at = now() where id = $1", [sessionIdOf(token)]);
  expect(await readSession(requestWith(token))).toBeNull();
  const other = await hireSomebody(office.mykanow, "Beata");
  const { token: hers } = await lookAs(other.userId);
  await database.admin("update users set blocked_at = now() where id = $1", [other.userId]);
  expect(await readSession(requestWith(hers))).toBeNull();
});

it("gives whoever signs in a token of her own, and ends the one her browser came with", async () => {
  const { token: planted } = await lookAs(resident.userId, "resident");
  const fresh = tokenIn(await openSession(requestWith(planted), { userId: officer.userId, kind: "staff" }));
  expect(fresh).not.toBe(planted);
  expect(await readSession(requestWith(fresh))).toMatchObject({ kind: "staff" });
  expect(await readSession(requestWith(planted))).toBeNull();
  const unknown = tokenIn(
    await openSession(requestWith("podrzucony"), { userId: officer.userId, kind: "staff" }),
  );
  expect(unknown).not.toBe("podrzucony");
  expect(await readSession(requestWith("podrzucony"))).toBeNull();
});

it("trusts a session from the trusted-profile step on, under a new token", async () => {
  const { token, session } = await lookAs(resident.userId, "resident");
  expect(isTrusted(session!)).toBe(false);
  const trusted = mustBeDone(await asSignIn((tx) => trustSession(tx, session!.id)));
  expect(isTrusted((await readSession(requestWith(trusted.token)))!)).toBe(true);
  expect(await readSession(requestWith(token))).toBeNull();
  expect(await asSignIn((tx) => trustSession(tx, session!.id))).toMatchObject({ refusal: "session-ended" });
});

it("signs a person out of one browser, or of all within a second", async () => {
  const tokens = await Promise.all(
    Array.from({ length: 5 }, async () => (await lookAs(officer.userId)).token),
  );
  expect(await closeSession(requestWith(tokens[0]!))).toBe(blankCookie());
  expect(await readSession(requestWith(tokens[0]!))).toBeNull();
  expect(await readSession(requestWith(tokens[1]!))).not.toBeNull();
  const started = performance.now();
  await asSignIn((tx) => endAllSessions(tx, officer.userId));
  const found = await Promise.all(tokens.map((token) => readSession(requestWith(token))));
  expect(found).toEqual([null, null, null, null, null]);
  expect(performance.now() - started).toBeLessThan(1_000);
});

it("keeps nothing in the database that would open a session", async () => {
  const { token } = await lookAs(officer.userId);
  const [dump] = await database.admin<{ all: string }>(
    "select string_agg(s::text, ' ') as all from sessions s",
  );
  expect(dump?.all).not.toContain(token);
  const ids = await database.admin<{ id: string }>("select id from sessions");
  for (const { id } of ids) expect(await readSession(requestWith(id))).toBeNull();
});

it("guards the cookie: no script, no other site's form, and over https no plain connection, no subdomain", async () => {
  expect(cookieFor("t0ken")).toBe("epowiat=t0ken; HttpOnly; Path=/; SameSite=Lax");
  process.env.EPOWIAT_ORIGIN = "https://e-powiat.example.org";
  expect(cookieFor("t0ken")).toBe("__Host-epowiat=t0ken; HttpOnly; Path=/; SameSite=Lax; Secure");
  expect(blankCookie()).toBe("__Host-epowiat=; HttpOnly; Max-Age=0; Path=/; SameSite=Lax; Secure");
});

it("sweeps what is over and leaves what lives", async () => {
  const { token } = await lookAs(officer.userId);
  const { token: old } = await lookAs(officer.userId);
  await database.admin("update sessions set expires_at = now() where id = $1", [sessionIdOf(old)]);
  await database.admin(
    "insert into attempts (key, failures, window_started_at) values ('old', 3, now() - interval '25 hours'), ('new', 3, now())",
  );
  await asSignIn(sweepSignIn);
  const ids = await database.admin<{ id: string }>("select id from sessions where id = any($1)", [
    [sessionIdOf(token), sessionIdOf(old)],
  ]);
  expect(ids).toEqual([{ id: sessionIdOf(token) }]);
  expect(await database.admin("select key from attempts where key in ('old', 'new')")).toEqual([
    { key: "new" },
  ]);
});
