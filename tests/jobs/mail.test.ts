import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { inTenant, type TenantActor } from "#db/scope.ts";
import { listNotices } from "#tenants/notices/index.ts";
import { grantRole } from "#tenants/people/index.ts";
import { startWorker, type Worker } from "../../jobs/worker.ts";
import { useDatabase } from "../support/database.ts";
import { makeTwoOffices } from "../support/office.ts";
import { startSmtp, type TestSmtp } from "../support/smtp.ts";
import { firstDay, hireSomebody, mustBeDone } from "../support/staff.ts";
import { lookAtOutbox, openBareCase, queueStep, quickPace } from "./arrange.ts";

const database = useDatabase();
let office: { mykanow: TenantActor; lelow: TenantActor };
let smtp: TestSmtp;
let worker: Worker;
let clerk: Awaited<ReturnType<typeof hireSomebody>>;
let caseId: string;

beforeAll(async () => {
  office = await makeTwoOffices(database);
  clerk = await hireSomebody(office.mykanow, "Ewa");
  caseId = await openBareCase(database, office.mykanow, clerk);
});
beforeEach(async () => {
  smtp = await startSmtp();
  process.env.SMTP_URL = smtp.url;
  worker = await startWorker({ pace: quickPace });
});
afterEach(async () => {
  await worker.stop();
  await smtp.stop();
  await database.admin("delete from outbox");
});
afterAll(() => {
  delete process.env.SMTP_URL;
});

const findMail = async (id: string) =>
  (
    await database.admin<{ state: string; answer: string; message_id: string }>(
      "select state, answer, message_id from mails where id = $1",
      [id],
    )
  )[0]!;
const noticesOfClerk = () =>
  inTenant({ ...office.mykanow, personId: clerk.personId }, (tx) => listNotices(tx));

it("sends a mail to its one recipient and remembers what the server said", async () => {
  const id = await queueStep(office.mykanow, "maria@example.org");
  await vi.waitFor(async () => expect((await findMail(id)).state).toBe("sent"));
  expect(smtp.taken.map(({ recipients }) => recipients)).toEqual([["maria@example.org"]]);
  const { answer, message_id } = await findMail(id);
  expect(answer).toMatch(/^250 /);
  expect(smtp.taken[0]!.messageId).toBe(message_id);
});

it.each([421, 450] as const)("tries again after a %i, without troubling the clerk", async (code) => {
  let refusals = 2;
  smtp.treat(() => (refusals-- > 0 ? code : "accept"));
  const before = (await noticesOfClerk()).length;
  const id = await queueStep(office.mykanow, "maria@example.org", caseId);
  await vi.waitFor(async () => expect((await findMail(id)).state).toBe("sent"), { timeout: 5_000 });
  expect(smtp.taken.length).toBe(1);
  expect((await lookAtOutbox(database, "mail.send"))[0]!.attempts).toBe(3);
  expect((await noticesOfClerk()).length).toBe(before);
});

it.each([
  "hang",
  "drop-after-data",
] as const)("tries again after a server did this: %s", async (treatment) => {
  let bad = 1;
  const treated = new Set<string>();
  smtp.treat((recipient) => {
    if (treated.has(recipient) || bad === 0) return "accept";
    if (treatment === "hang") bad = 0;
    return treatment;
  });
  const id = await queueStep(office.mykanow, "maria@example.org");
  if (treatment === "drop-after-data") {
    await vi.waitFor(() => expect(smtp.dropped.length).toBe(1), { timeout: 5_000 });
    bad = 0;
  }
  const other = await queueStep(office.lelow, "inny@example.org");
  await vi.waitFor(async () => expect((await findMail(other)).state).toBe("sent"), { timeout: 5_000 });
  await vi.waitFor(async () => expect((await findMail(id)).state).toBe("sent"), { timeout: 8_000 });
  const { message_id } = await findMail(id);
  const letters = [...smtp.dropped, ...smtp.taken].filter(
    ({ recipients }) => recipients[0] === "maria@example.org",
  );
  expect(letters.length).toBeGreaterThan(treatment === "hang" ? 0 : 1);
  expect(new Set(letters.map(({ messageId }) => messageId))).toEqual(new Set([message_id]));
});

it("tells the case's handler to call or write when the address takes no mail", async () => {
  smtp.treat((recipient) => (recipient.startsWith("nie") ? 550 : "accept"));
  const id = await queueStep(office.mykanow, "nie.ma@example.org", caseId);
  await vi.waitFor(async () => expect((await findMail(id)).state).toBe("refused"));
  expect((await findMail(id)).answer).toMatch(/^550 /);
  const [notice] = await noticesOfClerk();
  expect(notice).toMatchObject({
    kind: "mail-refused",
    caseId,
    path: "/biuro/mykanow/sprawy/O%C5%9A.6131.4.2026",
    todo: "Zadzwoń albo wyślij list.",
  });
  expect(notice!.sentence).toContain("Adres nie.ma@example.org nie przyjmuje poczty: 550");
  expect(await database.admin("select person_name, case_id from events where type = 'mail.refused'")).toEqual(
    [{ person_name: "mail.send", case_id: caseId }],
  );
  expect(smtp.asked.filter((recipient) => recipient === "nie.ma@example.org").length).toBe(1);
  await vi.waitFor(() => expect(smtp.taken.map(({ recipients }) => recipients[0])).toEqual([clerk.email]));
});

it("tells the handler too when the mail server couldn't be reached at any attempt", async () => {
  await smtp.stop();
  const before = (await noticesOfClerk()).length;
  const id = await queueStep(office.mykanow, "maria@example.org", caseId);
  await vi.waitFor(async () => expect((await findMail(id)).state).toBe("refused"), { timeout: 10_000 });
  expect((await noticesOfClerk()).length).toBe(before + 1);
  expect((await lookAtOutbox(database, "mail.send"))[0]).toMatchObject({ attempts: 20, isFailed: true });
});

it("tells the registry when no case is open yet", async () => {
  const registrar = await hireSomebody(office.mykanow, "Ola");
  mustBeDone(
    await inTenant(office.mykanow, (tx) =>
      grantRole(tx, { personId: registrar.personId, role: "registry", from: firstDay }),
    ),
  );
  smtp.treat((recipient) => (recipient.startsWith("nie") ? 550 : "accept"));
  const id = await queueStep(office.mykanow, "nie.ma@example.org");
  await vi.waitFor(async () => expect((await findMail(id)).state).toBe("refused"));
  const notices = await inTenant({ ...office.mykanow, personId: registrar.personId }, (tx) =>
    listNotices(tx),
  );
  expect(notices).toMatchObject([{ kind: "mail-refused", caseId: null, path: "/" }]);
});

it("tells nobody of the program's own faults but that the mail didn't go", async () => {
  const id = await queueStep(office.mykanow, "maria@example.org", caseId);
  await database.admin("update mails set data = '{}' where id = $1", [id]);
  await vi.waitFor(async () => expect((await findMail(id)).state).toBe("refused"), { timeout: 10_000 });
  expect((await findMail(id)).answer).toBe("nie wysłaliśmy listu z\u00a0powodu błędu programu");
  expect((await lookAtOutbox(database, "mail.send"))[0]!.last_error).toContain("not defined");
});

it("refuses an address that isn't exactly one, and asks no server", async () => {
  const addresses = [
    "a@example.org, b@example.org",
    "a@example.org\r\nBcc: b@example.org",
    "a@example.org\u2028Bcc: b@example.org",
    '"a@b x"@example.org',
    `${"g:".repeat(200)}a@example.org;`,
    "<a@example.org>",
  ];
  const ids = await Promise.all(addresses.map((address) => queueStep(office.mykanow, address, caseId)));
  await vi.waitFor(async () => {
    for (const id of ids) expect((await findMail(id)).state).toBe("refused");
  });
  expect(smtp.asked.every((recipient) => recipient === clerk.email)).toBe(true);
});

it("adds no header and no recipient, whatever the office's name or the subject contains", async () => {
  const attack = "Lipa\r\nBcc: b@example.org\u2028Bcc: c@example.org\u0085\r\n\r\n<b>";
  await database.admin(
    `insert into office_profiles (tenant_id, short_name, official_name, official_name_status, unit_name, seat_city,
       sources, higher_authority) values (7, 'x', $1, 'x', 'x', 'x', '{}', 'x')`,
    [`Urząd" <d@example.org>, ${attack}`],
  );
  await queueStep(office.mykanow, "maria@example.org", undefined, attack);
  await vi.waitFor(() => expect(smtp.taken.length).toBe(1));
  expect(smtp.taken[0]!.recipients).toEqual(["maria@example.org"]);
  const head = smtp.taken[0]!.raw.split("\r\n\r\n")[0]!.replace(/\r\n[ \t]+/g, " ");
  const names = head.split("\r\n").map((line) => line.split(":")[0]);
  expect(names.sort()).toEqual([
    "Auto-Submitted",
    "Content-Type",
    "Date",
    "From",
    "MIME-Version",
    "Message-ID",
    "Subject",
    "To",
  ]);
});

it("lays mails into a folder when there is no mail server", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "epowiat-"));
  const { EPOWIAT_VAR } = process.env;
  process.env.EPOWIAT_VAR = folder;
  delete process.env.SMTP_URL;
  const id = await queueStep(office.mykanow, "maria@example.org");
  await vi.waitFor(async () => expect((await findMail(id)).state).toBe("sent"));
  expect(await readdir(path.join(folder, "mail"))).toEqual([`${id}.eml`]);
  const letter = await readFile(path.join(folder, "mail", `${id}.eml`), "utf8");
  expect(letter).toContain(`Message-ID: ${(await findMail(id)).message_id}`);
  if (EPOWIAT_VAR === undefined) delete process.env.EPOWIAT_VAR;
  else process.env.EPOWIAT_VAR = EPOWIAT_VAR;
  await rm(folder, { recursive: true });
});

it("lets nothing out of a sandbox", async () => {
  await database.admin(
    "insert into tenants (id, slug, environment, created_at) values (90, 'cwiczenie', 'training', now())",
  );
  const id = await queueStep({ ...office.mykanow, tenantId: 90 }, "maria@example.org");
  await vi.waitFor(async () => expect((await findMail(id)).state).toBe("sent"));
  expect(smtp.asked).toEqual([]);
});
