import { Temporal } from "temporal-polyfill";
import { beforeAll, expect, it } from "vitest";
import { asResident, asSignIn } from "#db/scope.ts";
import { refused } from "#tenants/outcome.ts";
import {
  answerDemoRequest,
  confirmIdentity,
  demoTrustedProfile,
  registerResident,
} from "#tenants/residents/index.ts";
import { useDatabase } from "../../support/database.ts";
import { goodHash, lookAs, mustBeDone } from "../../support/staff.ts";

const database = useDatabase();
const key = Buffer.alloc(32, 7).toString("base64");
const now = Temporal.Instant.from("2026-03-02T08:00:00Z");
const pages = { page: "/demo", callback: "/back" };
const profile = demoTrustedProfile(pages, key);
const maria = { pesel: "44051401359", firstName: "Maria", lastName: "Wrona-Sowa" };
let resident: { userId: string; residentId: string };

const register = async (email: string) =>
  asSignIn(async (tx) =>
    registerResident(tx, { email, password: await goodHash(), firstName: " Maria ", lastName: "Wrona" }),
  );
beforeAll(async () => {
  resident = mustBeDone(await register("maria@example.org"));
});

/** The whole way of the browser: start, the demo's page, the call back. */
async function answerFor(sessionId: string, startedAt = now, answeredAt = startedAt) {
  const there = await profile.start({ sessionId, returnTo: "/wniosek/1" }, startedAt);
  const wish = new URL(there, "http://localhost").searchParams.get("wniosek");
  return answerDemoRequest(wish, maria, pages, key, answeredAt);
}
async function callBackFor(sessionId: string) {
  const { address } = mustBeDone(await answerFor(sessionId));
  expect(address.startsWith("/back?")).toBe(true);
  return new URL(address, "http://localhost").searchParams;
}

it("opens an account in which names are only what the resident says", async () => {
  const { session } = await lookAs(resident.userId, "resident");
  expect(session).toMatchObject({
    kind: "resident",
    email: "maria@example.org",
    trustedAt: null,
    resident: { residentId: resident.residentId, name: "Maria Wrona", confirmedAt: null },
  });
  expect(await register("MARIA@example.org")).toEqual(refused("email-taken"));
});

it("writes down who the trusted profile says she is, and refuses another person in the same account", async () => {
  const confirm = (identity: typeof maria) =>
    asResident(resident.residentId, (tx) => confirmIdentity(tx, identity));
  mustBeDone(await confirm(maria));
  const { session } = await lookAs(resident.userId, "resident");
  expect(session).toMatchObject({ resident: { name: "Maria Wrona-Sowa", confirmedAt: expect.anything() } });
  const another = await confirm({ ...maria, pesel: "02070803628", firstName: "Ewa" });
  expect(another).toEqual(refused("confirmed-as-another"));
  mustBeDone(await confirm({ ...maria, lastName: "Sowa" }));
  const rows = await database.admin("select pesel, first_name, last_name from residents");
  expect(rows).toEqual([{ pesel: maria.pesel, first_name: "Maria", last_name: "Sowa" }]);
});

it("says plainly that the demo provider is a demo", () => {
  expect(profile).toMatchObject({ isDemo: true, name: "dostawca pokazowy" });
});

it("brings the identity back to the session that asked, and to no other", async () => {
  const callback = await callBackFor("session-1");
  const finished = await profile.finish(callback, "session-1", now);
  expect(finished).toEqual({ done: true, value: { identity: maria, returnTo: "/wniosek/1" } });
  expect(await profile.finish(callback, "session-2", now)).toEqual(refused("identity-answer-foreign"));
});

it("shows no PESEL in the address of the call back", async () => {
  const callback = await callBackFor("session-1");
  expect(decodeURIComponent(callback.toString())).not.toContain(maria.pesel);
});

it("takes neither a request nor an answer older than ten minutes", async () => {
  const late = now.add({ minutes: 10 });
  const justInTime = late.subtract({ seconds: 1 });
  expect(await answerFor("session-1", now, late)).toEqual(refused("identity-answer-expired"));
  expect((await answerFor("session-1", now, justInTime)).done).toBe(true);
  const callback = await callBackFor("session-1");
  expect((await profile.finish(callback, "session-1", justInTime)).done).toBe(true);
  expect(await profile.finish(callback, "session-1", late)).toEqual(refused("identity-answer-expired"));
});

it("takes no answer that was made up, nor a request passed off as an answer", async () => {
  const start = await profile.start({ sessionId: "session-1", returnTo: "/" }, now);
  const wish = new URL(start, "http://localhost").searchParams.get("wniosek")!;
  const forged = [
    new URLSearchParams(),
    new URLSearchParams({ odpowiedz: "x" }),
    new URLSearchParams({ odpowiedz: wish }),
  ];
  for (const callback of forged) {
    expect(await profile.finish(callback, "session-1", now)).toEqual(refused("identity-answer-invalid"));
  }
  expect(answerDemoRequest("x", maria, pages, key, now)).toEqual(refused("identity-answer-invalid"));
});
