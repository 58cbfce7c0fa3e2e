import { beforeAll, describe, expect, it } from "vitest";
import { asSignIn, inCounty, inTenant, type TenantActor } from "#db/scope.ts";
import { done, refused } from "#tenants/outcome.ts";
import { orderAccount, registerResident } from "#tenants/residents/index.ts";
import {
  claimLink,
  countOverdueLinks,
  findAccountState,
  findLinkedAccount,
  findSession,
  inviteStaff,
  openStaffAccount,
  orderPasswordReset,
  sessionIdOf,
  setPasswordByLink,
  settleLink,
  signIn,
  sweepSignIn,
} from "#tenants/sign-in/index.ts";
import { useDatabase } from "../../support/database.ts";
import { makeTwoOffices } from "../../support/office.ts";
import { goodHash, goodPassword, lookAs, mustBeDone } from "../../support/staff.ts";

const database = useDatabase();
let office: TenantActor;
const sent = { kind: "accepted", answer: "250 ok" } as const;

beforeAll(async () => {
  office = (await makeTwoOffices(database)).mykanow;
});

/** A staff account without a password, invited by an office. */
async function invite(email: string): Promise<string> {
  const { userId } = mustBeDone(await inCounty((tx) => openStaffAccount(tx, email)));
  await inTenant(office, (tx) => inviteStaff(tx, userId, "Urząd Gminy Mykanów"));
  return userId;
}

/** The next link as its mail would carry it, mailed at once. */
async function receive() {
  const link = await asSignIn(claimLink);
  if (link) await asSignIn((tx) => settleLink(tx, link, sent));
  return link;
}

const tokenOf = (link: Awaited<ReturnType<typeof receive>>) => link!.secret!.token;
const use = async (token: string) => asSignIn(async (tx) => setPasswordByLink(tx, token, await goodHash()));
const knock = (email: string, kind: "staff" | "resident" = "staff") =>
  signIn(asSignIn, { kind, email, password: goodPassword, address: "192.0.2.7" }, "", async () => null);
const countLinks = async () =>
  Number((await database.admin<{ count: string }>("select count(*) from password_links"))[0]!.count);

it("lets a newcomer in only after she has set a password by her link, and the link opens once", async () => {
  const userId = await invite("Anna@Example.org");
  expect(await knock("anna@example.org")).toEqual(refused("wrong-credentials"));
  const link = await receive();
  expect(link).toMatchObject({
    purpose: "invitation",
    kind: "staff",
    email: "anna@example.org",
    sender: "Urząd Gminy Mykanów",
  });
  expect(Buffer.from(tokenOf(link), "base64url").length).toBeGreaterThanOrEqual(16);
  expect(await asSignIn((tx) => findLinkedAccount(tx, tokenOf(link)))).toMatchObject({ userId });
  expect((await use(tokenOf(link))).done).toBe(true);
  expect((await knock("anna@example.org")).done).toBe(true);
  expect(await use(tokenOf(link))).toEqual(refused("link-dead"));
});

it("keeps no secret: the table holds its hash, and the database no more", async () => {
  await invite("beata@example.org");
  const token = tokenOf(await receive());
  const rows = await database.admin<{ row: string }>(
    "select password_links::text as row from password_links",
  );
  expect(rows.map(({ row }) => row).join()).not.toContain(token);
  expect(rows.map(({ row }) => row).join()).toContain(sessionIdOf(token));
  await use(token);
});

it("tells how far somebody has come with her account", async () => {
  const { userId } = mustBeDone(await inCounty((tx) => openStaffAccount(tx, "celina@example.org")));
  const state = () => asSignIn((tx) => findAccountState(tx, userId));
  expect(await state()).toEqual({ state: "not-invited" });
  await invite("celina@example.org");
  expect(await state()).toEqual({ state: "waiting" });
  const first = (await asSignIn(claimLink))!;
  await asSignIn((tx) => settleLink(tx, first, { kind: "refused", answer: "550 nie ma takiej skrzynki" }));
  expect(await state()).toEqual({ state: "mail-refused", answer: "550 nie ma takiej skrzynki" });
  await invite("celina@example.org");
  const link = await receive();
  expect(await state()).toMatchObject({ state: "invited" });
  await database.admin(
    "update password_links set expires_at = now() - interval '1 second' where user_id = $1",
    [userId],
  );
  expect(await state()).toEqual({ state: "expired" });
  expect(await use(tokenOf(link))).toEqual(refused("link-dead"));
  await invite("celina@example.org");
  await use(tokenOf(await receive()));
  expect(await state()).toEqual({ state: "ready" });
});

it("tells somebody who has a password already where she works now, and gives her no link", async () => {
  await invite("anna@example.org");
  expect(await receive()).toMatchObject({ email: "anna@example.org", secret: null });
});

it("writes another secret at each attempt, and the one before opens nothing", async () => {
  const userId = await invite("danuta@example.org");
  const first = (await asSignIn(claimLink))!;
  await asSignIn((tx) => settleLink(tx, first, { kind: "deferred", answer: "450 później" }));
  expect(await asSignIn(claimLink)).toBeNull();
  await database.admin("update password_links set due_at = now() where user_id = $1", [userId]);
  const second = await receive();
  expect(second).toMatchObject({ id: first.id, attempt: 2 });
  expect(await use(tokenOf(first))).toEqual(refused("link-dead"));
  expect((await use(tokenOf(second))).done).toBe(true);
});

it("gives a mail up after twelve attempts", async () => {
  const userId = await invite("ewa@example.org");
  await database.admin("update password_links set attempts = 11 where user_id = $1", [userId]);
  const last = (await asSignIn(claimLink))!;
  await asSignIn((tx) => settleLink(tx, last, { kind: "deferred", answer: "450 później" }));
  await database.admin("update password_links set due_at = now() where user_id = $1", [userId]);
  expect(await asSignIn(claimLink)).toBeNull();
});

it("resets the passwords of all accounts of an address, and ends their sessions and other links", async () => {
  const email = "anna@example.org";
  const names = { firstName: "Anna", lastName: "Lis", password: await goodHash() };
  const resident = mustBeDone(await asSignIn((tx) => registerResident(tx, { email, ...names })));
  const { token: session } = await lookAs(resident.userId, "resident");
  await asSignIn((tx) => orderPasswordReset(tx, ` ${email.toUpperCase()} `));
  await asSignIn((tx) => orderPasswordReset(tx, email));
  const links = [await receive(), await receive(), await receive(), await receive()];
  expect(links.map((link) => link?.kind).sort()).toEqual(["resident", "resident", "staff", "staff"]);
  const [one, other] = links.filter((link) => link?.kind === "resident");
  expect((await use(tokenOf(one!))).done).toBe(true);
  expect(await asSignIn((tx) => findSession(tx, sessionIdOf(session)))).toBeNull();
  expect(await use(tokenOf(other!))).toEqual(refused("link-dead"));
});

it("gives a newcomer whose invitation has run out a new link when she asks for one herself", async () => {
  const email = "jagoda@example.org";
  const userId = await invite(email);
  const late = tokenOf(await receive());
  await database.admin("update password_links set expires_at = now() where user_id = $1", [userId]);
  expect(await use(late)).toEqual(refused("link-dead"));
  await asSignIn((tx) => orderPasswordReset(tx, email));
  expect((await use(tokenOf(await receive()))).done).toBe(true);
  expect((await knock(email)).done).toBe(true);
});

describe("an account that a resident orders", () => {
  const order = { email: "Hanna@Example.org", firstName: "Ktoś", lastName: "Inny", returnTo: "/moje" };
  const email = "hanna@example.org";
  const nameOf = async () =>
    (await database.admin("select first_name, last_name from residents where email = $1", [email]))[0];

  it("opens with the link that came to its address, under the names typed last, and leads on", async () => {
    mustBeDone(await asSignIn((tx) => orderAccount(tx, order)));
    await receive();
    const mine = { ...order, firstName: "Hanna", lastName: "Lis", returnTo: "/urzedy/mykanow" };
    mustBeDone(await asSignIn((tx) => orderAccount(tx, mine)));
    expect(await knock(email, "resident")).toEqual(refused("wrong-credentials"));
    const link = await receive();
    expect(link).toMatchObject({ purpose: "welcome", kind: "resident", email, sender: "E-Powiat" });
    expect(await asSignIn((tx) => findLinkedAccount(tx, tokenOf(link)))).toMatchObject({
      returnTo: "/urzedy/mykanow",
    });
    mustBeDone(await use(tokenOf(link)));
    mustBeDone(await knock(email, "resident"));
    expect(await nameOf()).toEqual({ first_name: "Hanna", last_name: "Lis" });
  });

  it("answers alike when there is one, changes nothing of it, and tells only its mailbox", async () => {
    expect(await asSignIn((tx) => orderAccount(tx, order))).toEqual(done());
    expect(await nameOf()).toEqual({ first_name: "Hanna", last_name: "Lis" });
    expect(await receive()).toMatchObject({ purpose: "welcome", email, secret: null });
    expect(await asSignIn((tx) => orderAccount(tx, { ...order, email: "hanna" }))).toEqual(
      refused("email-malformed"),
    );
  });

  it("gets no more than three mails an hour", async () => {
    const before = await countLinks();
    const other = { ...order, email: "iga@example.org" };
    for (let turn = 0; turn < 5; turn += 1) mustBeDone(await asSignIn((tx) => orderAccount(tx, other)));
    expect(await countLinks()).toBe(before + 3);
  });

  it("is forgotten when nobody opened it in two weeks, and only then", async () => {
    const emails = "select email from residents where email in ('hanna@example.org', 'iga@example.org')";
    await asSignIn(sweepSignIn);
    expect(await database.admin(emails)).toHaveLength(2);
    await database.admin("update users set created_at = now() - interval '15 days'");
    await asSignIn(sweepSignIn);
    expect(await database.admin(emails)).toHaveLength(2);
    await database.admin("update password_links set created_at = now() - interval '15 days'");
    await asSignIn(sweepSignIn);
    expect(await database.admin(emails)).toEqual([{ email }]);
    expect(await database.admin("select 1 from users where email = 'iga@example.org'")).toEqual([]);
  });
});

it("answers an address without an account as one with, and writes nothing", async () => {
  const before = await countLinks();
  expect(await asSignIn((tx) => orderPasswordReset(tx, "nikt@example.org"))).toBeUndefined();
  expect(await countLinks()).toBe(before);
});

it("sends one account no more than three links an hour, and a blocked one none", async () => {
  const userId = await invite("felicja@example.org");
  await use(tokenOf(await receive()));
  const before = await countLinks();
  for (let order = 0; order < 5; order += 1)
    await asSignIn((tx) => orderPasswordReset(tx, "felicja@example.org"));
  expect(await countLinks()).toBe(before + 3);
  const token = tokenOf(await receive());
  await database.admin("update users set blocked_at = now() where id = $1", [userId]);
  expect(await use(token)).toEqual(refused("link-dead"));
  await asSignIn((tx) => orderPasswordReset(tx, "felicja@example.org"));
  expect(await countLinks()).toBe(before + 3);
});

it("opens the way for somebody whose account is blocked by another's guesses", async () => {
  const email = "gosia@example.org";
  await invite(email);
  for (let guess = 0; guess < 11; guess += 1) await knock(email);
  expect(await knock(email)).toMatchObject({ refusal: "too-many-attempts" });
  const links = [];
  for (let link = await receive(); link; link = await receive()) links.push(link);
  await use(tokenOf(links.find((link) => link.email === email)!));
  expect((await knock(email)).done).toBe(true);
});

it("forgets old links", async () => {
  await database.admin("update password_links set created_at = now() - interval '15 days'");
  await asSignIn(sweepSignIn);
  expect(await countLinks()).toBe(0);
});

it("counts the links that should have been mailed by now, and those given up this week", async () => {
  await database.admin("delete from password_links");
  const [late, lost] = [await invite("olga@example.org"), await invite("pola@example.org")];
  await invite("renata@example.org");
  const long = "created_at = now() - interval '1 hour', due_at = now() + interval '20 minutes'";
  await database.admin(`update password_links set ${long}, attempts = 5 where user_id = $1`, [late]);
  await database.admin(`update password_links set ${long}, failed_at = now() where user_id = $1`, [lost]);
  expect(await asSignIn(countOverdueLinks)).toEqual({ waiting: 1, failed: 1 });
  await database.admin("update password_links set failed_at = now() - interval '8 days' where user_id = $1", [
    lost,
  ]);
  expect(await asSignIn(countOverdueLinks)).toEqual({ waiting: 1, failed: 0 });
});
