import type { Page } from "playwright";
import { expect } from "vitest";
import type { PartName } from "../../training/world/cast.ts";
import { demoAddress, demoPassword } from "../../training/world/index.ts";
import { choose, follow, press, readText } from "./walk-resident.ts";

/** Signs in at the office's door as one of its demo people; lands on her list. */
export async function enterOffice(page: Page, slug: string, part: PartName): Promise<void> {
  await page.goto("/zaloguj/urzad");
  await page.getByLabel("Służbowy adres e-mail").fill(demoAddress(slug, part));
  await page.getByLabel("Hasło").fill(demoPassword);
  await press(page, "Zaloguj się");
  await page.waitForURL(`**/biuro/${slug}`);
}

/** Opens the item of a register number from one of the lists at the side. */
export async function openItem(
  page: Page,
  list: "Rejestr wpływów" | "Do dekretacji" | "Dziś",
  rpw: string,
): Promise<void> {
  await follow(page.getByRole("link", { name: new RegExp(`^${list}`) }).first());
  await follow(page.getByRole("row", { name: rpw }).getByRole("link").first());
  await page.getByText(rpw).first().waitFor();
}

/** Assigns an item, by the step's link unless a list has led straight to it; `who` is a part of a name, a position or a symbol. */
export async function assignTo(
  page: Page,
  step: "Dekretuj" | "Przekaż dalej",
  who: string | RegExp,
): Promise<void> {
  if (!page.url().endsWith("/dekretacja")) await follow(page.getByRole("link", { name: step }));
  await page.getByRole("radio", { name: who }).first().check();
  await follow(page.getByRole("button", { name: step }));
  expect(new URL(page.url()).pathname).not.toMatch(/dekretacja$/);
}

/** Opens a case of class 6131 from the item at hand; answers its mark. */
export async function openCase(clerk: Page, rpw: string): Promise<string> {
  await openItem(clerk, "Dziś", rpw);
  expect(await readText(clerk, "main")).toContain("lipa drobnolistna");
  await follow(clerk.getByRole("link", { name: "Załóż sprawę" }));
  await clerk.getByLabel("Klasa JRWA").fill("6131");
  await clerk.getByLabel("Tytuł sprawy").fill("Usunięcie lipy, Borowno 214/3");
  await clerk.getByRole("button", { name: "Załóż sprawę" }).click();
  await clerk.waitForURL("**/sprawy/*");
  const mark = decodeURIComponent(new URL(clerk.url()).pathname.split("/").at(-1)!);
  expect(mark).toMatch(/^OŚ\.6131\.\d+\.2026$/);
  return mark;
}

/** Starts the decision from its template. */
export async function draftDecision(clerk: Page): Promise<void> {
  await follow(clerk.getByRole("link", { name: "Nowe pismo" }).first());
  await choose(clerk.getByRole("radio", { name: /^Zezwolenie na usunięcie drzewa/ }));
  await clerk.getByRole("button", { name: "Zacznij pismo" }).click();
  await clerk.getByText("Wymagane części").waitFor();
}

/** Types into fields of the editor, by their labels, and saves a version. */
export async function saveFields(clerk: Page, typed: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(typed))
    await clerk.getByLabel(new RegExp(`^${label.replaceAll(" ", "\\s")}`)).fill(value);
  await clerk.getByRole("button", { name: "Zapisz" }).click();
  await clerk.waitForURL("**?zapisano**");
}

/** Hands the letter to whoever consents to it. */
export async function handOver(clerk: Page): Promise<void> {
  await follow(clerk.getByRole("link", { name: "Przekaż do akceptacji" }));
  await clerk.getByRole("button", { name: "Przekaż do akceptacji" }).click();
}

/** Consents to the letter. */
export async function consent(reader: Page, document: string): Promise<void> {
  await reader.goto(document);
  await reader.getByRole("button", { name: /^Akceptuj wersję/ }).click();
  await reader.getByText("do podpisu").first().waitFor();
}

/** Sends the letter back to its author. */
export async function sendBack(reader: Page, remarks: string): Promise<void> {
  await reader.getByLabel("Co poprawić").fill(remarks);
  await reader.getByRole("button", { name: "Zwróć z uwagami" }).click();
  await reader.getByText("do poprawy").first().waitFor();
}
