import { readFile } from "node:fs/promises";
import pg from "pg";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asResident, inCounty, inTenant, officeJob } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { pauseClock } from "#tenants/cases/index.ts";
import { attachFile, startDraft } from "#tenants/filing/index.ts";
import { assignItem } from "#tenants/intake/index.ts";
import { substitute } from "#tenants/people/index.ts";
import { grantCountyRole } from "#tenants/sign-in/index.ts";
import { at, readCase, readItem } from "../../training/world/desk.ts";
import type { DemoOffice } from "../../training/world/found-county.ts";
import { demoPassword, demoResidentAddress } from "../../training/world/index.ts";
import { takePaper } from "../../training/world/stories/take-in.ts";
import { expectAccessible, useBrowser } from "../support/browser.ts";
import { findDemoOffice, letterStages, writeLetter } from "../support/demo-office.ts";
import { type DeclaredRoute, listRoutes } from "../support/route-table.ts";
import { mustBeDone } from "../support/staff.ts";
import { enterOffice } from "../support/walk-office.ts";
import { press } from "../support/walk-resident.ts";
import { useApp } from "../support/world.ts";
import { aCase, examples, leadsOn, type Who } from "./screen-examples.ts";

const { app, urls } = useApp();
const browser = useBrowser();
const pages: Page[] = [];
/** Pages that are signed in and not in use; two screens are looked at side by side, since there are two cores. */
const free = new Map<Who, Page[]>();
const faults: string[] = [];
let database: pg.Client;

/** Anna has a draft with a file, and letters of a case at every stage wait for the handler and the others. */
beforeAll(async () => {
  database = new pg.Client({ connectionString: urls().adminUrl });
  await database.connect();
  const office = await findDemoOffice("mykanow");
  const { personId } = office.people.get("handler")!;
  const mark = await find("select mark from cases where handler_id = $1 and state = 'open' limit 1", [
    personId,
  ]);
  for (const stage of letterStages) await writeLetter(office, mark, stage);
  await database.query(
    `update deliveries set channel = 'paper', state = 'failed', basis = 'adresat nieznany' where document_id = (
       select d.id from documents d join cases c on c.id = d.case_id where mark = $1 and d.state = 'dispatched'
       order by d.id desc limit 1)`,
    [mark],
  );
  await layOnDesk(office);
  await leaveAtDoor(office);
  await substituteFor(office);
  const userId = await find("select id from users where email like 'sekretarz@mykanow.%'");
  await inCounty((tx) => grantCountyRole(tx, userId, "county-admin"));
  const residentId = await find("select resident_id from residents where email = $1", [demoResidentAddress]);
  const wish = { kind: "application", tenantId: office.tenantId, service: "drzewo-zezwolenie" } as const;
  const { draftId } = mustBeDone(await asResident(residentId, (tx) => startDraft(tx, wish)));
  const upload = { draftId, fieldId: "site-drawing", name: "szkic.txt", content: Buffer.from("szkic") };
  mustBeDone(await asResident(residentId, (tx) => attachFile(tx, upload)));
}, 60_000);
afterAll(() => database.end());

/** A letter that the registry has just registered: nobody has it yet. */
function leaveAtDoor(office: DemoOffice) {
  return takePaper(office, {
    senderName: "Szkolenia Częstochowa",
    senderAddress: "al. Wolności 5, 42-200 Częstochowa",
    senderKind: "institution",
    title: "Oferta szkolenia",
    documentKind: "letter",
    text: "Zapraszamy na szkolenie.",
  });
}

/** A letter that came as far as the handler, and a case of hers whose clock stands. */
async function layOnDesk(office: DemoOffice) {
  const itemId = await takePaper(office, {
    senderName: "Jan Kowalczyk",
    senderAddress: "ul. Polna 1, 42-233 Mykanów",
    senderKind: "person",
    title: "Pytanie o lipę",
    documentKind: "letter",
    text: "Czy wolno przyciąć lipę?",
  });
  const { personId } = office.people.get("handler")!;
  const executors = [{ kind: "person", personId, isLead: true }] as const;
  await at(office, "chief", async (tx, me) => {
    const { version } = await readItem(tx, itemId);
    return assignItem(tx, me, {
      itemId,
      version,
      executors,
      instructions: "",
      dueOn: null,
      evenIfAbsent: true,
    });
  });
  await at(office, "handler", async (tx, me) => {
    const mark = await find(aCase);
    const { caseId, version } = await readCase(tx, mark);
    return pauseClock(tx, me, { caseId, version, reason: "suspension", startsOn: legalDate(tx.now) });
  });
}

/** The handler is going on leave, and her head stands in. */
async function substituteFor({ tenantId, people }: DemoOffice) {
  const [absent, by] = [people.get("handler")!, people.get("manager")!];
  const pair = { absentPersonId: absent.personId, substitutePersonId: by.personId };
  const arranged = inTenant(officeJob(tenantId, "test"), (tx) => {
    const startsOn = legalDate(tx.now).add({ days: 7 });
    return substitute(tx, { ...pair, startsOn, endsOn: startsOn });
  });
  mustBeDone(await arranged);
}

/** The first value that a query finds. */
async function find(query: string, values: unknown[] = []): Promise<string> {
  const { rows } = await database.query({ text: query, values, rowMode: "array" });
  if (rows.length === 0) throw new Error(`Nothing found: ${query}`);
  return String(rows[0]![0]);
}

/** Lends a page in which the person is signed in. */
async function withPageOf(who: Who, look: (page: Page) => Promise<void>): Promise<void> {
  const page = free.get(who)?.pop() ?? (await signIn(who));
  await look(page);
  free.set(who, [...(free.get(who) ?? []), page]);
}

async function signIn(who: Who): Promise<Page> {
  const { page, faults: hers } = await browser.open(app().origin);
  page.on("close", () => faults.push(...hers));
  pages.push(page);
  if (who === "resident") {
    await page.goto("/zaloguj");
    await page.getByLabel("Adres e-mail").fill(demoResidentAddress);
    await page.getByLabel("Hasło").fill(demoPassword);
    await press(page, "Zaloguj się");
  } else if (who !== "visitor") {
    await enterOffice(page, who === "geodesy" ? "powiat-czestochowski" : "mykanow", who);
  }
  return page;
}

/** Puts what a query found in the place of the parameters; `mark/pisma/id` is found whole. */
function addressOf(pattern: string, who: Who, found: string): string {
  const office = who === "geodesy" ? "powiat-czestochowski" : "mykanow";
  const words = found.split("/");
  return pattern
    .replace(":office", office)
    .replace(":service", "drzewo-zezwolenie")
    .replace(":page", "applicant")
    .replace("*", "nie-ma-mnie")
    .replace(/:\w+/g, (name) => encodeURIComponent(name === ":mark" ? words[0]! : words.at(-1)!));
}

const isPage = async (file: string) => (await readFile(`app/${file}`, "utf8")).includes("export default");
const shown: DeclaredRoute[] = [];
for (const route of listRoutes()) {
  if ((await isPage(route.file)) && !leadsOn.includes(route.pattern)) shown.push(route);
}

describe("is readable by everybody, by day and by night, on a desk and on a phone:", () => {
  it.concurrent.each(shown)("$pattern", { timeout: 60_000 }, async ({ pattern }) => {
    const example = examples[pattern];
    if (!example) throw new Error(`Nobody is known to open ${pattern}`);
    const [who, query] = example;
    const address = addressOf(pattern, who, query ? await find(query) : "");
    await withPageOf(who, async (page) => {
      const answer = await page.goto(address);
      expect(new URL(page.url()).pathname).toBe(new URL(address, app().origin).pathname);
      if (pattern !== "/*" && pattern !== "/profil-zaufany/powrot") expect(answer?.status()).toBe(200);
      await page.locator("h1").first().waitFor();
      expect(await page.title()).not.toBe("");
      await expectAccessible(page);
    });
  });
});

it("and writes nothing into the browser's log", async () => {
  for (const page of pages) await page.close();
  const expected = /nie-ma-mnie|profil-zaufany\/powrot/;
  expect(faults.filter((fault) => !expected.test(fault))).toEqual([]);
});
