import { TOTP } from "otpauth";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { newId } from "#db/id.ts";
import { closePool } from "#db/pool.ts";
import { asSignIn, inCounty, type SignInTx } from "#db/scope.ts";
import { refused } from "#tenants/outcome.ts";
import {
  changePassword,
  createAccount,
  enableSecondFactor,
  offerSecondFactor,
  protectPassword,
  signIn,
  startSession,
} from "#tenants/sign-in/index.ts";
import { useDatabase } from "../../support/database.ts";
import { goodHash, goodPassword, lookAs, mustBeDone } from "../../support/staff.ts";

const database = useDatabase();
const key = Buffer.alloc(32, 7).toString("base64");
const wrong = refused("wrong-credentials");

async function makeAccount(email: string) {
  const password = await goodHash();
  return mustBeDone(await inCounty((tx) => createAccount(tx, { email, password }))).userId;
}
const whose = async (_: SignInTx, userId: string) => ({ userId });
const trySignIn = (email: string, password: string, more: { code?: string; address?: string } = {}) =>
  signIn(asSignIn, { kind: "staff", email, password, address: "192.0.2.1", ...more }, key, whose);
const failAt = async (email: string, times: number, address = "192.0.2.1") => {
  for (let turn = 0; turn < times; turn += 1) await trySignIn(email, "to nie jest to hasło", { address });
};
/** As if so much time had passed for everyone who was counted. */
const letMinutesPass = (minutes: number) =>
  database.admin(
    `update attempts set window_started_at = window_started_at - make_interval(mins => $1),
       blocked_until = blocked_until - make_interval(mins => $1)`,
    [minutes],
  );

beforeAll(async () => {
  await makeAccount("anna@example.org");
});

beforeEach(async () => {
  await database.admin("delete from attempts");
});

it("lets in whoever knows the password, however she writes her address", async () => {
  const userId = await makeAccount("Zofia@Example.org");
  expect(await trySignIn(" zofia@EXAMPLE.org ", goodPassword)).toEqual({ done: true, value: { userId } });
});

it("answers the same to an unknown account, a wrong password, a resident's account and a blocked one", async () => {
  await makeAccount("blokada@example.org");
  await database.admin("update users set blocked_at = now() where email = 'blokada@example.org'");
  expect(await trySignIn("nikt@example.org", goodPassword)).toEqual(wrong);
  expect(await trySignIn("anna@example.org", "to nie jest to hasło")).toEqual(wrong);
  expect(await trySignIn("blokada@example.org", goodPassword)).toEqual(wrong);
  const asResident = {
    kind: "resident",
    email: "anna@example.org",
    password: goodPassword,
    address: "192.0.2.1",
  } as const;
  expect(await signIn(asSignIn, asResident, key, whose)).toEqual(wrong);
});

it("takes as long over an unknown account as over a known one", async () => {
  const timeOf = async (email: string) => {
    const started = performance.now();
    await trySignIn(email, "to nie jest to hasło", { address: "192.0.2.9" });
    return performance.now() - started;
  };
  const times = { known: [] as number[], unknown: [] as number[] };
  for (let turn = 0; turn < 9; turn += 1) {
    times.known.push(await timeOf("anna@example.org"));
    times.unknown.push(await timeOf(`nikt${turn}@example.org`));
  }
  // The quickest of each: what else the machine does can only add to it.
  const ratio = Math.min(...times.unknown) / Math.min(...times.known);
  expect(ratio).toBeGreaterThan(0.6);
  expect(ratio).toBeLessThan(1.6);
});

it("refuses the eleventh try at one account, right or wrong, also after a restart", async () => {
  await makeAccount("cel@example.org");
  await failAt("cel@example.org", 10);
  await closePool();
  const blocked = refused("too-many-attempts", { minutes: 1 });
  expect(await trySignIn("cel@example.org", "to nie jest to hasło")).toEqual(blocked);
  expect(await trySignIn("cel@example.org", goodPassword)).toEqual(blocked);
  expect((await trySignIn("anna@example.org", goodPassword)).done).toBe(true);
  await letMinutesPass(1);
  expect((await trySignIn("cel@example.org", goodPassword)).done).toBe(true);
});

it("counts an account that doesn't exist like one that does, so that a pause tells nothing", async () => {
  await failAt("duch@example.org", 10);
  expect(await trySignIn("duch@example.org", goodPassword)).toEqual(
    refused("too-many-attempts", { minutes: 1 }),
  );
});

it("refuses an address after fifty failures on many accounts, and no other address", async () => {
  for (let turn = 0; turn < 50; turn += 1) await failAt(`cel${turn}@example.org`, 1, "198.51.100.7");
  const blocked = refused("too-many-attempts", { minutes: 1 });
  expect(await trySignIn("anna@example.org", goodPassword, { address: "198.51.100.7" })).toEqual(blocked);
  expect((await trySignIn("anna@example.org", goodPassword, { address: "198.51.100.8" })).done).toBe(true);
});

it("lets no more than ten of forty guesses at once through", async () => {
  const guesses = Array.from({ length: 40 }, () =>
    trySignIn("rój@example.org", "to nie jest to hasło", { address: "203.0.113.5" }),
  );
  const refusals = (await Promise.all(guesses)).map((outcome) => (outcome.done ? "in" : outcome.refusal));
  expect(refusals.filter((refusal) => refusal === "wrong-credentials")).toHaveLength(10);
  expect(refusals.filter((refusal) => refusal === "too-many-attempts")).toHaveLength(30);
});

it("forgets an account's failures once she is in, but not those of her address", async () => {
  await makeAccount("zapomniała@example.org");
  const address = "203.0.113.9";
  for (let turn = 0; turn < 5; turn += 1) {
    await failAt("zapomniała@example.org", 9, address);
    expect((await trySignIn("zapomniała@example.org", goodPassword, { address })).done).toBe(true);
  }
  await failAt("zapomniała@example.org", 5, address);
  expect(await trySignIn("anna@example.org", goodPassword, { address })).toMatchObject({
    refusal: "too-many-attempts",
  });
});

it("doesn't let one who guesses from elsewhere keep the owner out", async () => {
  await makeAccount("nekana@example.org");
  await failAt("nekana@example.org", 60, "198.51.100.7");
  expect(await trySignIn("nekana@example.org", goodPassword, { address: "198.51.100.7" })).toMatchObject({
    refusal: "too-many-attempts",
  });
  expect((await trySignIn("nekana@example.org", goodPassword)).done).toBe(true);
});

it("lets nobody in whose password was changed while it was being checked", async () => {
  const userId = await makeAccount("wyscig@example.org");
  const claim = {
    kind: "staff",
    email: "wyscig@example.org",
    password: goodPassword,
    address: "192.0.2.1",
  } as const;
  let scopes = 0;
  const inScope = async <Result>(work: (tx: SignInTx) => Promise<Result>) => {
    scopes += 1;
    const hash = mustBeDone(await protectPassword("całkiem inne hasło", claim.email));
    if (scopes === 2) await asSignIn((tx) => changePassword(tx, userId, hash));
    return asSignIn(work);
  };
  const start = (tx: SignInTx) => startSession(tx, { userId, kind: "staff" });
  expect(await signIn(inScope, claim, key, start)).toEqual(wrong);
  expect(scopes).toBe(2);
  expect(await database.admin("select from sessions where user_id = $1", [userId])).toEqual([]);
});

it("takes neither a second factor in the place of one, nor a secret offered to somebody else", async () => {
  const [mine, hers] = [await makeAccount("jeden@example.org"), await makeAccount("druga@example.org")];
  const offer = offerSecondFactor({ userId: mine, email: "jeden@example.org" }, key);
  const secret = new URL(offer.address).searchParams.get("secret")!;
  const code = new TOTP({ secret }).generate();
  const enable = (userId: string, sealed: string) =>
    asSignIn((tx) => enableSecondFactor(tx, { userId, sealed, code }, key));
  expect(await enable(hers, offer.sealed)).toEqual(refused("wrong-code"));
  expect(await enable(mine, "x")).toEqual(refused("wrong-code"));
  mustBeDone(await enable(mine, offer.sealed));
  expect(await enable(mine, offer.sealed)).toEqual(refused("already-on"));
});

it("asks for the code of the second factor, takes it once, and counts wrong ones", async () => {
  const email = "dwa@example.org";
  const userId = await makeAccount(email);
  const { sealed, address } = offerSecondFactor({ userId, email }, key);
  const secret = new URL(address).searchParams.get("secret")!;
  const codeAt = (offset: number) =>
    new TOTP({ secret }).generate({ timestamp: performance.timeOrigin + performance.now() + offset });
  expect(
    await asSignIn((tx) => enableSecondFactor(tx, { userId, sealed, code: codeAt(3_600_000) }, key)),
  ).toEqual(refused("wrong-code"));
  mustBeDone(await asSignIn((tx) => enableSecondFactor(tx, { userId, sealed, code: codeAt(0) }, key)));
  expect(await trySignIn(email, goodPassword)).toEqual(refused("code-needed"));
  expect(await trySignIn(email, "to nie jest to hasło", { code: codeAt(0) })).toEqual(wrong);
  expect(await trySignIn(email, goodPassword, { code: codeAt(0) })).toEqual(refused("wrong-code"));
  const code = codeAt(30_000);
  expect((await trySignIn(email, goodPassword, { code })).done).toBe(true);
  expect(await trySignIn(email, goodPassword, { code })).toEqual(refused("wrong-code"));
  for (let turn = 0; turn < 9; turn += 1) await trySignIn(email, goodPassword, { code: "000000" });
  expect(await trySignIn(email, goodPassword)).toMatchObject({ refusal: "too-many-attempts" });
});

it("keeps neither a second factor's secret nor a typed e-mail address where a thief of the database could read it", async () => {
  const { sealed, address } = offerSecondFactor({ userId: newId(), email: "dwa@example.org" }, key);
  expect(sealed).not.toContain(new URL(address).searchParams.get("secret"));
  await failAt("dwa@example.org", 1);
  const [tries] = await database.admin<{ all: string }>(
    "select string_agg(a::text, ' ') as all from attempts a",
  );
  expect(tries?.all).not.toContain("example");
});

it("signs her out everywhere when she changes her password", async () => {
  const userId = await makeAccount("zmiana@example.org");
  await lookAs(userId);
  await asSignIn(async (tx) => changePassword(tx, userId, await goodHash()));
  expect(await database.admin("select from sessions where user_id = $1", [userId])).toHaveLength(0);
});

it("refuses a second account of one kind with one address, and what isn't an address", async () => {
  const password = await goodHash();
  const create = (email: string) => inCounty((tx) => createAccount(tx, { email, password }));
  expect(await create("ANNA@example.org")).toEqual(refused("email-taken"));
  expect(await create("anna")).toEqual(refused("email-malformed"));
});
