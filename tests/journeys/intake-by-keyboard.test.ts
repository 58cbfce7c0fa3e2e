import type { Page } from "playwright";
import { expect, it } from "vitest";
import { drawPaper } from "../../training/world/papers.ts";
import { useBrowser } from "../support/browser.ts";
import { enterOffice } from "../support/walk-office.ts";
import { readText } from "../support/walk-resident.ts";
import { useApp } from "../support/world.ts";

const { app } = useApp();
const browser = useBrowser();

/** Goes on by Tab until the focus is where it is wanted; a person would do the same. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  const mostSteps = 40;
  for (let step = 0; step < mostSteps; step += 1) {
    const isThere = await page.evaluate(
      (selector) => document.activeElement?.matches(selector) ?? false,
      wanted,
    );
    if (isThere) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab doesn't lead to ${wanted}`);
}

async function typeLetter(page: Page, sender: string, title: string): Promise<void> {
  await tabTo(page, "[name=nadawca]");
  await page.keyboard.type(sender);
  await tabTo(page, "[name=tytul]");
  await page.keyboard.type(title);
  await tabTo(page, "[name=klasa]");
  await page.keyboard.type("6131");
  await page.keyboard.press("Control+Enter");
}

it("registers a pile of two letters by keyboard alone, one after the other", {
  timeout: 60_000,
}, async () => {
  const { page, faults } = await browser.open(app().origin);
  await enterOffice(page, "mykanow", "registry");
  await page.goto("/biuro/mykanow/wplywy/nowy");
  await page.evaluate(() => {
    document.addEventListener("pointerdown", () => document.body.setAttribute("data-mouse", "used"));
  });
  const scans = ["pierwszy", "drugi"].map(async (name) => ({
    name: `${name}.pdf`,
    mimeType: "application/pdf",
    buffer: Buffer.from(await drawPaper(name, ["list"])),
  }));
  // What the system's own window for choosing files would give.
  await page.locator("input[type=file]").setInputFiles(await Promise.all(scans));
  await tabTo(page, "form[enctype] button");
  await page.keyboard.press("Enter");
  await page.getByText("Pliki tej przesyłki").waitFor();
  expect(await readText(page, "main")).toContain("pierwszy.pdf");

  await typeLetter(page, "Jan Kowalczyk", "Skarga na hałas");
  await page.getByText(/Zarejestrowano RPW/).waitFor();
  const first = /Zarejestrowano (RPW\.\d+\.\d+)/.exec(await readText(page, "main"))![1]!;
  // The next scan lies there, and the focus is where its entry begins.
  expect(await page.locator("[name=plik]").count()).toBe(1);
  expect(await page.locator("label", { hasText: "drugi.pdf" }).count()).toBe(1);
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("nadawca");

  await typeLetter(page, "Zofia Majewska", "Prośba o wycinkę jesionu");
  await page.getByText("Prośba o wycinkę jesionu").first().waitFor();
  const second = /Zarejestrowano (RPW\.\d+\.\d+)/.exec(await readText(page, "main"))![1]!;
  const numberOf = (rpw: string) => Number(rpw.split(".")[1]);
  expect(numberOf(second)).toBe(numberOf(first) + 1);
  expect(await page.locator("[name=plik]").count()).toBe(0);
  expect(await page.locator("body").getAttribute("data-mouse")).toBeNull();
  expect(faults).toEqual([]);
});

it("says at the field what is missing and loses nothing that was typed", { timeout: 60_000 }, async () => {
  const { page, faults } = await browser.open(app().origin);
  await enterOffice(page, "mykanow", "registry");
  await page.goto("/biuro/mykanow/wplywy/nowy");
  await tabTo(page, "[name=tytul]");
  await page.keyboard.type("Oferta na komputery");
  await page.keyboard.press("Control+Enter");
  await page.getByText("Jeszcze nie zarejestrowane").waitFor();
  expect(await page.locator("[name=nadawca]").getAttribute("aria-invalid")).toBe("true");
  expect(await page.locator("[name=tytul]").inputValue()).toBe("Oferta na komputery");
  expect(faults).toEqual([]);
});
