import type { Page } from "playwright";
import { beforeAll, expect, it } from "vitest";
import { inTenant } from "#db/scope.ts";
import { listWorklist } from "#tenants/cases/index.ts";
import { draftDocument, enterDraft } from "#tenants/documents/index.ts";
import type { DemoOffice } from "../../training/world/found-county.ts";
import { takePaper } from "../../training/world/stories/take-in.ts";
import { expectAccessible, useBrowser } from "../support/browser.ts";
import { findDemoOffice } from "../support/demo-office.ts";
import { mustBeDone } from "../support/staff.ts";
import { enterOffice } from "../support/walk-office.ts";
import { follow, readText } from "../support/walk-resident.ts";
import { useApp } from "../support/world.ts";

const { app } = useApp();
const browser = useBrowser();
let office: DemoOffice;
let chief: Page;
let handler: Page;

beforeAll(async () => {
  office = await findDemoOffice("mykanow");
  ({ page: chief } = await browser.open(app().origin));
  ({ page: handler } = await browser.open(app().origin));
  await enterOffice(chief, "mykanow", "chief");
  await enterOffice(handler, "mykanow", "handler");
}, 90_000);

const bar = (page: Page) => page.locator("header").getByRole("button", { name: /^Cofnij/ });
const row = (page: Page, title: string) => page.getByRole("row", { name: title });

/** A paper letter of this title that nobody has yet. */
const take = (title: string) =>
  takePaper(office, {
    senderName: "Jan Kowalczyk",
    senderAddress: "ul. Polna 1, 42-233 Mykanów",
    senderKind: "person",
    title,
    documentKind: "letter",
    text: "Czy wolno przyciąć lipę?",
  });

/** Sends the form of an assignment by its keys, when it is ready for them. */
async function assignByKeys(page: Page, name: string) {
  const field = page.getByLabel("Kto się tym zajmie");
  await expect
    .poll(async () => {
      await field.fill("");
      await field.pressSequentially(name);
      await field.press("Enter");
      return page.getByText(/^Zajmie się tym /).count();
    })
    .toBe(1);
  await Promise.all([page.waitForEvent("load"), page.keyboard.press("Control+Enter")]);
}

const surnameOfHandler = () => office.people.get("handler")!.name.split(" ")[1]!;

it("assigns by keyboard alone, shows the new item heavy on its desk, and takes it back with Z", {
  timeout: 60_000,
}, async () => {
  const itemId = await take("Pytanie o topolę");
  await chief.goto(`/biuro/mykanow/wplywy/${itemId}/dekretacja`);
  await assignByKeys(chief, surnameOfHandler());
  await expect.poll(() => readText(chief, "header output")).toMatch(/^Zadekretowano RPW/);
  await handler.goto("/biuro/mykanow");
  expect(await row(handler, "Pytanie o topolę").innerText()).toContain("nowa");

  await chief.keyboard.press("z");
  await expect.poll(() => readText(chief, "header output")).toMatch(/^Cofnięto dekretację: RPW/);
  await row(chief, "Pytanie o topolę").waitFor();
  await handler.goto("/biuro/mykanow");
  expect(await row(handler, "Pytanie o topolę").count()).toBe(0);
});

it("lets the way back go away by itself, yet not while it has the focus", { timeout: 60_000 }, async () => {
  const itemId = await take("Pytanie o klon");
  await chief.goto(`/biuro/mykanow/wplywy/${itemId}/dekretacja`);
  await assignByKeys(chief, surnameOfHandler());
  await bar(chief).focus();
  await chief.waitForTimeout(12_000);
  expect(await bar(chief).isVisible()).toBe(true);
  await bar(chief).evaluate((button) => button.blur());
  await expect.poll(() => bar(chief).count(), { timeout: 12_000 }).toBe(0);
  await chief.reload();
  expect(await bar(chief).count()).toBe(0);

  await handler.goto("/biuro/mykanow");
  expect(await row(handler, "Pytanie o klon").innerText()).toContain("nowa");
  await expectAccessible(handler);

  // The handler opens it: from now on it is new to her no longer, and the author can still take it back on its page.
  await handler.goto(`/biuro/mykanow/wplywy/${itemId}`);
  await handler.goto("/biuro/mykanow");
  expect(await row(handler, "Pytanie o klon").innerText()).not.toContain("nowa");
  await chief.goto(`/biuro/mykanow/wplywy/${itemId}`);
  await chief.getByRole("button", { name: "Cofnij dekretację" }).click();
  await chief.getByText("do dekretacji").first().waitFor();
});

it("assigns several at once and says of each that stayed why", { timeout: 60_000 }, async () => {
  await take("Pytanie o buk");
  await take("Pytanie o grab");
  const taken = await take("Pytanie o wiąz");
  await chief.goto("/biuro/mykanow/wplywy/dekretacja");
  for (const title of ["Pytanie o buk", "Pytanie o grab", "Pytanie o wiąz"])
    await chief.getByLabel(title).check();
  await expectAccessible(chief);

  const { page: other } = await browser.open(app().origin);
  await enterOffice(other, "mykanow", "manager");
  await other.goto(`/biuro/mykanow/wplywy/${taken}/dekretacja`);
  await assignByKeys(other, "OŚ");
  await expect.poll(() => readText(other, "header output")).toMatch(/^Zadekretowano RPW/);
  await other.keyboard.press("z");
  await expect.poll(() => readText(other, "header output")).toMatch(/^Cofnięto dekretację/);

  await chief.getByLabel("Polecenie").fill("Proszę sprawdzić w\u00a0terenie");
  await chief.getByLabel("Do kiedy").fill("2026-12-30");
  await assignByKeys(chief, "Referat Org");
  const left = chief.getByText("Tych przesyłek nie zadekretowaliśmy");
  await left.waitFor();
  expect(await readText(chief, "[role=status] ul")).toMatch(/^RPW\.\d+\.2026: .+ zmiana w tej przesyłce/);
  await expect.poll(() => readText(chief, "main > div output")).toMatch(/^Zadekretowano 2 przesyłki: Or/);
  expect(await chief.getByLabel("Pytanie o buk").count()).toBe(0);
  await expectAccessible(chief);

  // What was typed still stands there for the item that stayed, and the way back is no part of that form.
  expect(await chief.getByLabel("Pytanie o wiąz").isChecked()).toBe(true);
  expect(await chief.getByLabel("Polecenie").inputValue()).toBe("Proszę sprawdzić w\u00a0terenie");
  expect(await chief.getByLabel("Do kiedy").inputValue()).toBe("2026-12-30");
  expect(await readText(chief, "form[data-submit-by-keys]")).toMatch(/Zajmie się tym Referat Org/);
  await chief.getByRole("button", { name: /^Cofnij/ }).click();
  await expect.poll(() => readText(chief, "main > div output")).toMatch(/^Cofnięto dekretację: 2 przesyłki/);
});

it("says what is missing and keeps what was ticked", { timeout: 60_000 }, async () => {
  await take("Pytanie o jawor");
  await chief.goto("/biuro/mykanow/wplywy/dekretacja");
  await chief.getByLabel("Pytanie o jawor").check();
  await follow(chief.getByRole("button", { name: /^Dekretuj 1/ }));
  expect(await readText(chief, "main")).toContain("Wybierz, kto ma się tym zająć");
  expect(await chief.getByLabel("Pytanie o jawor").isChecked()).toBe(true);
});

it("tells who opens a draft that a colleague is writing it", { timeout: 60_000 }, async () => {
  const [writer, colleague] = [office.people.get("handler")!, office.people.get("manager")!];
  const [first] = await inTenant(writer, (tx) => listWorklist(tx, writer, "today"));
  const { caseId, mark } = first!;
  const draft = await inTenant(writer, (tx) =>
    draftDocument(tx, writer, { caseId, template: "notice-of-initiation" }),
  );
  const { documentId } = mustBeDone(draft);
  await inTenant(colleague, (tx) => enterDraft(tx, colleague, documentId));
  await handler.goto(`/biuro/mykanow/sprawy/${mark}/pisma/${documentId}`);
  expect(await readText(handler, "main")).toMatch(
    new RegExp(`${colleague.name} pisze to pismo od \\d{1,2}:\\d{2}\\. Uzgodnijcie`),
  );
  await expectAccessible(handler);
});
