import pg from "pg";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { PartName } from "../../training/world/cast.ts";
import { demoAddress, demoPassword } from "../../training/world/index.ts";
import { expectAccessible, useBrowser } from "../support/browser.ts";
import { draftDecision, enterOffice } from "../support/walk-office.ts";
import { useApp } from "../support/world.ts";

const { app, urls } = useApp();
const browser = useBrowser();
let database: pg.Client;

beforeAll(async () => {
  database = new pg.Client({ connectionString: urls().adminUrl });
  await database.connect();
});
afterAll(() => database.end());

/** The database forgets her, as it does when a session's time is over. */
const endSessions = (part: PartName) =>
  database.query("delete from sessions where user_id = (select id from users where email = $1)", [
    demoAddress("mykanow", part),
  ]);

/** Signs in where the sign-in page says that her words wait, with one slip on the way. */
async function signInAgain(page: Page, part: PartName) {
  await page.getByText("To, co napisano, czeka").waitFor();
  await page.getByLabel("Służbowy adres e-mail").fill(demoAddress("mykanow", part));
  for (const password of ["nie to hasło", demoPassword]) {
    await page.getByLabel("Hasło").fill(password);
    await page.getByRole("button", { name: "Zaloguj się" }).click();
    if (password !== demoPassword) await page.getByText("Nie wpuściliśmy Cię").waitFor();
  }
}

it("saves the letter of a clerk whose session ended while she wrote, once she has signed in again", {
  timeout: 30_000,
}, async () => {
  const { page, faults } = await browser.open(app().origin);
  await enterOffice(page, "mykanow", "handler");
  const { rows } = await database.query<{ mark: string }>(
    `select mark from cases c join people p on (p.tenant_id, p.id) = (c.tenant_id, c.handler_id)
     where p.email = $1 and c.state = 'open' order by c.id limit 1`,
    [demoAddress("mykanow", "handler")],
  );
  await page.goto(`/biuro/mykanow/sprawy/${encodeURIComponent(rows[0]!.mark)}`);
  await draftDecision(page);
  const letter = new URL(page.url()).pathname;
  const words = "Lipa rośnie zdrowo.\nTo zdanie powstało tuż przed wylogowaniem: „ą & ę”.";
  await page.locator('[name="czesc.factualReasons"]').fill(words);
  await endSessions("handler");
  await page.getByRole("button", { name: "Zapisz" }).click();
  await signInAgain(page, "handler");
  await page.waitForURL(`**${letter}?zapisano`);
  expect(await page.locator('[name="czesc.factualReasons"]').inputValue()).toBe(words);
  await page.goto(letter);
  expect(await page.locator('[name="czesc.factualReasons"]').inputValue()).toBe(words);
  const versions = await database.query("select from document_versions where document_id = $1", [
    letter.split("/").at(-1),
  ]);
  expect(versions.rowCount).toBe(2);
  expect(faults).toEqual([]);
});

it("registers the letter that a registrar had typed in, once she has signed in again", {
  timeout: 30_000,
}, async () => {
  const { page, faults } = await browser.open(app().origin);
  await enterOffice(page, "mykanow", "registry");
  await page.goto("/biuro/mykanow/wplywy/nowy");
  await page.locator("[name=nadawca]").fill("Jan Kowalczyk");
  await page.locator("[name=tytul]").fill("Skarga na hałas po zmroku");
  await endSessions("registry");
  await page.getByRole("button", { name: "Zarejestruj i następne" }).click();
  await page.getByText("To, co napisano, czeka").waitFor();
  await expectAccessible(page);
  await signInAgain(page, "registry");
  await page.getByText(/Zarejestrowano RPW/).waitFor();
  const { rows } = await database.query(
    "select count(*)::int as count from incoming_items where title = 'Skarga na hałas po zmroku'",
  );
  expect(rows).toEqual([{ count: 1 }]);
  expect(faults).toEqual([]);
});
