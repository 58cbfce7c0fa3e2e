import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { asSignIn, inCounty, inTenant, type TenantActor } from "#db/scope.ts";
import { registerResident } from "#tenants/residents/index.ts";
import {
  findAccountState,
  findLinkedAccount,
  inviteStaff,
  openStaffAccount,
  orderPasswordReset,
} from "#tenants/sign-in/index.ts";
import { startWorker, type Worker } from "../../jobs/worker.ts";
import { useDatabase } from "../support/database.ts";
import { makeTwoOffices } from "../support/office.ts";
import { type SeenMail, startSmtp, type TestSmtp } from "../support/smtp.ts";
import { goodHash, mustBeDone } from "../support/staff.ts";
import { quickPace } from "./arrange.ts";

const database = useDatabase();
let office: TenantActor;
let smtp: TestSmtp;
let worker: Worker;

beforeAll(async () => {
  office = (await makeTwoOffices(database)).mykanow;
});
beforeEach(async () => {
  smtp = await startSmtp();
  process.env.SMTP_URL = smtp.url;
  process.env.EPOWIAT_ORIGIN = "https://e-powiat.example";
  worker = await startWorker({ pace: quickPace });
});
afterEach(async () => {
  await worker.stop();
  await smtp.stop();
});
afterAll(() => {
  delete process.env.SMTP_URL;
  delete process.env.EPOWIAT_ORIGIN;
});

async function invite(email: string) {
  const { userId } = mustBeDone(await inCounty((tx) => openStaffAccount(tx, email)));
  await inTenant(office, (tx) => inviteStaff(tx, userId, "Urząd Gminy Mykanów"));
  return userId;
}

/** The first letter to an address, as its reader sees it. */
async function read(recipient: string): Promise<string> {
  const mail = await vi.waitFor(
    () => smtp.taken.find(({ recipients }) => recipients.includes(recipient)) ?? Promise.reject(),
    { timeout: 5_000 },
  );
  return decode(mail);
}

/** Quoted-printable, which all our mails are written in. */
function decode({ raw }: SeenMail): string {
  const bytes = raw
    .replace(/=\r?\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8").replaceAll("\u00a0", " ");
}

const linkIn = (mail: string) =>
  /https:\/\/e-powiat\.example\/zaloguj\/haslo\/nowe\?odnosnik=([\w-]{43})/.exec(mail);

it("mails an invitation in the office's name, with a link that works", async () => {
  const userId = await invite("anna@example.org");
  const mail = await read("anna@example.org");
  expect(mail).toContain("Urząd Gminy Mykanów zaprasza Cię do pracy w E-Powiecie");
  const token = linkIn(mail)![1]!;
  expect(await asSignIn((tx) => findLinkedAccount(tx, token))).toMatchObject({ userId });
  const state = () => asSignIn((tx) => findAccountState(tx, userId));
  await vi.waitFor(async () => expect(await state()).toMatchObject({ state: "invited" }));
});

it("mails a reset to a resident, and says that nothing changes if it wasn't she who asked", async () => {
  const resident = {
    email: "maria@example.org",
    firstName: "Maria",
    lastName: "Lis",
    password: await goodHash(),
  };
  mustBeDone(await asSignIn((tx) => registerResident(tx, resident)));
  await asSignIn((tx) => orderPasswordReset(tx, "maria@example.org"));
  const mail = await read("maria@example.org");
  expect(mail).toContain("nowe hasło do konta mieszkańca");
  expect(mail).toContain("Twoje hasło działa dalej");
  expect(linkIn(mail)).not.toBeNull();
});

it("leads somebody who has a password to the door, without any link", async () => {
  await database.admin("update users set password_hash = $1 where email = 'anna@example.org'", [
    await goodHash(),
  ]);
  await invite("anna@example.org");
  const mail = await read("anna@example.org");
  expect(mail).toContain("https://e-powiat.example/zaloguj/urzad");
  expect(linkIn(mail)).toBeNull();
});

it("lets the administrator see that an address takes no mail", async () => {
  smtp.treat(() => 550);
  const userId = await invite("zla@example.org");
  await vi.waitFor(
    async () =>
      expect(await asSignIn((tx) => findAccountState(tx, userId))).toMatchObject({ state: "mail-refused" }),
    { timeout: 5_000 },
  );
});

it("mails each link once, however many workers look", async () => {
  const others = [await startWorker({ pace: quickPace }), await startWorker({ pace: quickPace })];
  const emails = Array.from({ length: 6 }, (_, number) => `osoba${number}@example.org`);
  for (const email of emails) await invite(email);
  await vi.waitFor(() => expect(smtp.taken.length).toBe(6), { timeout: 5_000 });
  await Promise.all(others.map((other) => other.stop()));
  expect(smtp.taken.map(({ recipients }) => recipients[0]).sort()).toEqual(emails);
});
