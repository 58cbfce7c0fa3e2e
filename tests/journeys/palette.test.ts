import type { Page } from "playwright";
import { beforeAll, expect, it } from "vitest";
import { expectAccessible, useBrowser } from "../support/browser.ts";
import { enterOffice } from "../support/walk-office.ts";
import { readText } from "../support/walk-resident.ts";
import { useApp } from "../support/world.ts";

const { app } = useApp();
const browser = useBrowser();
let page: Page;
let faults: string[];

beforeAll(async () => {
  ({ page, faults } = await browser.open(app().origin));
  await enterOffice(page, "mykanow", "handler");
}, 60_000);

const palette = () => page.getByRole("dialog", { name: "Polecenia i miejsca" });
const options = () => palette().getByRole("option");
const active = async () => {
  const id = await page
    .getByRole("combobox", { name: "Co chcesz zrobić?" })
    .getAttribute("aria-activedescendant");
  return readText(page, `[id="${id}"]`);
};

/** Opens the palette on a page and types. */
async function ask(address: string, typed: string) {
  await page.goto(address);
  await page.locator("h1").first().waitFor();
  await expect
    .poll(async () => {
      await page.keyboard.press("Control+k");
      return palette().isVisible();
    })
    .toBe(true);
  await page.keyboard.type(typed);
}

it("shows places and acts with their keys, is readable by everybody, and gives the focus back on Esc", {
  timeout: 60_000,
}, async () => {
  await page.goto("/biuro/mykanow/spis-spraw");
  const search = page.getByLabel("Szukaj w urzędzie");
  await expect
    .poll(async () => {
      await search.focus();
      await page.keyboard.press("Control+k");
      return palette().isVisible();
    })
    .toBe(true);
  expect(await options().allInnerTexts()).toContain("Powiadomienia");
  expect(await palette().getByRole("option", { name: "Skróty klawiszowe" }).innerText()).toContain("?");
  await expectAccessible(page);
  expect(await options().count()).toBeGreaterThan(8);
  await page.keyboard.press("Escape");
  expect(await palette().isVisible()).toBe(false);
  expect(await search.evaluate((field) => field === document.activeElement)).toBe(true);
});

it("finds a place without Polish letters, goes round with the arrows and goes there on Enter", async () => {
  await ask("/biuro/mykanow/spis-spraw", "po ter");
  expect(await active()).toBe("Po terminie");
  expect(await options().last().innerText()).toMatch(/^Szukaj/);
  await page.keyboard.press("ArrowUp");
  expect(await active()).toMatch(/^Szukaj „po ter”/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/biuro/mykanow?widok=po-terminie");
});

it("does what a button of the page does, and shows its key", async () => {
  await page.goto("/biuro/mykanow?widok=referat");
  const mark = (await page.locator("a[data-row]").first().getAttribute("href"))!;
  const address = `/biuro/mykanow/sprawy/${new URL(mark, app().origin).searchParams.get("sprawa")}`;
  await ask(address, "histor");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/historia");
  await ask(address, "nowe pis");
  expect(await palette().getByRole("option", { name: "Nowe pismo" }).innerText()).toContain("N");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/pisma");
});

it("looks in the whole office for what it doesn't know", async () => {
  await ask("/biuro/mykanow", "lipa drobnolistna");
  expect(await options().count()).toBe(1);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/szukaj?q=lipa+drobnolistna");
  expect(faults).toEqual([]);
});

it("leaves the field in the bar to those without scripts", async () => {
  const plain = await browser.open(app().origin, { javaScriptEnabled: false });
  await enterOffice(plain.page, "mykanow", "handler");
  await plain.page.getByLabel("Szukaj w urzędzie").fill("lipa");
  await plain.page.getByLabel("Szukaj w urzędzie").press("Enter");
  await plain.page.waitForURL("**/szukaj?q=lipa");
  expect(await readText(plain.page, "h1")).toBe("Szukaj");
});
