import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readEml } from "#app/http/read-eml.ts";
import { type RunningApp, startApp, stopApp, useFolder } from "../support/app.ts";
import { expectAccessible, useBrowser } from "../support/browser.ts";
import { useApplicationUrl } from "../support/database.ts";
import { choose, follow, press, readText } from "../support/walk-resident.ts";

const databaseUrl = useApplicationUrl();
const folder = useFolder();
const browser = useBrowser();
const county = "anna.nowak@powiat.example.org";
const password = "wierzba nad Wartą 9";
const key = Buffer.alloc(32, 7).toString("base64");
let app: RunningApp;

/** What an installation outside the demo is told: an empty database, no mail server, its own key. */
const variables = () => ({
  DATABASE_URL: databaseUrl(),
  EPOWIAT_VAR: folder(),
  EPOWIAT_KEY: key,
  EPOWIAT_DEMO: "0",
});

beforeAll(async () => {
  app = await startApp(variables());
}, 60_000);
afterAll(() => stopApp(app));

/** Makes the first county administrator, as README says; answers the password it prints. */
async function makeCountyAdministrator(): Promise<string> {
  const command = ["--import", "tsx", "jobs/commands/admin-create.ts", county];
  const { stdout } = await promisify(execFile)("node", command, { env: { ...process.env, ...variables() } });
  return /haslo\): (\S+)/.exec(stdout)![1]!;
}

/** The address of the link in the one mail to somebody; the worker lays mails into a folder. */
async function waitForLink(recipient: string): Promise<string> {
  const mails = path.join(folder(), "mail");
  const find = async () => {
    for (const name of await readdir(mails).catch(() => [])) {
      const { to, text } = readEml(await readFile(path.join(mails, name)));
      if (to.includes(recipient)) return /\/zaloguj\/haslo\/nowe\?\S+/.exec(text)?.[0] ?? "";
    }
    return "";
  };
  await expect.poll(find, { timeout: 10_000 }).not.toBe("");
  return find();
}

async function signIn(page: Page, email: string, secret: string) {
  await page.goto("/zaloguj/urzad");
  await page.getByLabel("Służbowy adres e-mail").fill(email);
  await page.getByLabel("Hasło").fill(secret);
  await press(page, "Zaloguj się");
}

/** Follows an invitation from its mail to one's own desk. */
async function accept(email: string): Promise<Page> {
  const { page } = await browser.open(app.origin);
  await page.goto(await waitForLink(email));
  await page.getByLabel("Nowe hasło").fill(password);
  await press(page, "Ustaw hasło");
  await signIn(page, email, password);
  await page.waitForURL("**/biuro/mykanow");
  return page;
}

async function fill(page: Page, typed: Readonly<Record<string, string>>) {
  for (const [label, text] of Object.entries(typed)) await page.getByLabel(label, { exact: true }).fill(text);
}

it("takes an empty county to a clerk at her desk: founded, administered, hired, signed in", {
  timeout: 60_000,
}, async () => {
  const { page: anna } = await browser.open(app.origin);
  await signIn(anna, county, await makeCountyAdministrator());
  await anna.waitForURL("**/powiat");
  await follow(anna.getByRole("link", { name: /Mykanów/ }));
  await expectAccessible(anna);
  await press(anna, "Załóż urząd");
  await fill(anna, {
    Imię: "Ewa",
    Nazwisko: "Lis",
    Stanowisko: "sekretarz gminy",
    "Służbowy adres e-mail": "ewa.lis@mykanow.example.org",
    "Komórka, w której pracuje": "Referat Organizacyjny",
    "Symbol komórki": "Or",
  });
  await press(anna, "Powołaj i wyślij zaproszenie");
  expect(await readText(anna, "main")).toContain("Administrator: Ewa Lis");

  const ewa = await accept("ewa.lis@mykanow.example.org");
  await follow(ewa.getByRole("link", { name: "Osoby" }));
  await follow(ewa.getByRole("link", { name: "Dodaj osobę" }));
  await fill(ewa, {
    Imię: "Jan",
    Nazwisko: "Maj",
    Stanowisko: "inspektor",
    "Służbowy adres e-mail": "jan.maj@mykanow.example.org",
  });
  await ewa.getByLabel("Komórka").selectOption({ label: "Or, Referat Organizacyjny" });
  await choose(ewa.getByRole("checkbox", { name: "prowadzący sprawy" }));
  await ewa.getByLabel(/^Upoważnienie do przetwarzania/).fill("zadania referatu");
  await press(ewa, "Dodaj i wyślij zaproszenie");
  await ewa.waitForURL("**?zaproszono");
  expect(await readText(ewa, "main")).toContain("Jan Maj");

  const jan = await accept("jan.maj@mykanow.example.org");
  expect(await readText(jan, "header")).toContain("Jan Maj");
  expect(await jan.getByRole("link", { name: "Spis spraw" }).count()).toBe(1);
  expect(await jan.getByRole("link", { name: "Osoby" }).count()).toBe(0);
});
