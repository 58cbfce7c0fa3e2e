import type { Locator, Page } from "playwright";
import { expect } from "vitest";

/** A person who hasn't been here before. */
export interface Newcomer {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly pesel: string;
}

/** What a person types on the pages of a form: page id → input name → value; file inputs take a file's name. */
export type TypedPages = Readonly<Record<string, Readonly<Record<string, string>>>>;

const password = "wierzba nad Wartą";

/** Shown text as one may type it: no-break spaces are spaces. */
export async function readText(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).first().innerText()).replace(/\s+/g, " ").trim();
}

/** Follows a link or sends a form of a page that works without scripts: the next page has then come. */
export async function follow(target: Locator): Promise<void> {
  await Promise.all([target.page().waitForEvent("load"), target.click()]);
}

/** Presses the button of this name, which leads to another page. */
export function press(page: Page, name: string): Promise<void> {
  return follow(page.getByRole("button", { name, exact: true }));
}

/**
 * Opens an account, by the link that comes to its address, and signs in with it; from the page where signing in was
 * asked for, and back to where that leads.
 */
export async function signUp(
  page: Page,
  { firstName, lastName, email }: Newcomer,
  findLink: () => Promise<string>,
): Promise<void> {
  await follow(page.getByRole("link", { name: "Załóż konto" }));
  await page.getByLabel("Imię").fill(firstName);
  await page.getByLabel("Nazwisko").fill(lastName);
  await page.getByLabel("Adres e-mail").fill(email);
  await press(page, "Załóż konto");
  await page.getByText("Sprawdź pocztę").waitFor();
  await page.goto(await findLink());
  await page.getByLabel("Nowe hasło").fill(password);
  await press(page, "Ustaw hasło");
  await follow(page.getByRole("link", { name: "Zaloguj się" }).first());
  await page.getByLabel("Adres e-mail").fill(email);
  await page.getByLabel("Hasło").fill(password);
  await press(page, "Zaloguj się");
}

/** Goes through the demo trusted profile and comes back to where it was asked for. */
export async function proveIdentity(page: Page, { firstName, lastName, pesel }: Newcomer): Promise<void> {
  await press(page, "Przejdź do profilu zaufanego");
  await page.getByRole("heading", { name: "Dostawca pokazowy" }).waitFor();
  await page.getByLabel("Imię").fill(firstName);
  await page.getByLabel("Nazwisko").fill(lastName);
  await page.getByLabel("PESEL").fill(pesel);
  await press(page, "Potwierdź jako ta osoba");
}

/** Starts a form at its service's card and fills it in, up to its review. */
export async function fillForm(page: Page, typed: TypedPages): Promise<void> {
  const mostPages = 30;
  for (let turn = 0; turn < mostPages; turn += 1) {
    const address = new URL(page.url()).pathname;
    if (address.endsWith("/przeglad")) return;
    const [, pageId] = /\/strony\/([\w-]+)$/.exec(address) ?? [];
    if (pageId) await fillPage(page, pageId, typed[pageId] ?? {});
    else await openNextPart(page);
  }
  throw new Error(`The form doesn't end: ${page.url()}`);
}

/** Fills what a page asks and saves it, once more when an answer has called for further questions. */
async function fillPage(page: Page, pageId: string, typed: Readonly<Record<string, string>>) {
  const left = new Map(Object.entries(typed));
  const here = new URL(page.url()).pathname;
  for (let isAsking = true; isAsking; ) {
    const before = left.size;
    for (const [name, value] of left) {
      if ((await page.locator(`[name="${name}"]`).count()) === 0) continue;
      await fillInput(page, name, value);
      left.delete(name);
    }
    await press(page, "Zapisz i przejdź dalej");
    isAsking = new URL(page.url()).pathname === here && left.size < before && left.size > 0;
  }
  if (new URL(page.url()).pathname === here)
    throw new Error(`${pageId} stays: ${(await page.getByRole("alert").allInnerTexts()).join(" ")}`);
}

/** Ticks a choice where people do: on its label, which lies over the control, as large as a thumb. */
export async function choose(control: Locator): Promise<void> {
  if (await control.isChecked()) return;
  const id = await control.getAttribute("id");
  await control.page().locator(`label[for="${id}"]`).first().click();
  await expect.poll(() => control.isChecked()).toBe(true);
}

async function fillInput(page: Page, name: string, value: string) {
  const input = page.locator(`[name="${name}"]`);
  const type = await input.first().getAttribute("type");
  const tag = await input.first().evaluate((element) => element.tagName);
  if (type === "radio" || type === "checkbox")
    return choose(page.locator(`[name="${name}"][value="${value}"]`));
  if (type === "file") {
    const content = Buffer.from(`${value}: szkic działki z drzewem`);
    return input.setInputFiles({ name: value, mimeType: "text/plain", buffer: content });
  }
  if (tag === "SELECT") return void (await input.selectOption(value));
  return input.fill(value);
}

/** On the list of a form's parts: the first that isn't done, or the review. */
async function openNextPart(page: Page) {
  const parts = page.getByRole("main").locator("li", { has: page.locator("a") });
  for (const part of await parts.all()) {
    if ((await part.innerText()).includes("gotowe")) continue;
    return follow(part.getByRole("link").first());
  }
  throw new Error(`No part to go on with: ${page.url()}`);
}

/** Signs for the letter of a case that lies unopened in her account; answers what its page then says. */
export async function collectLetter(page: Page, mark: string): Promise<string> {
  await page.goto("/moje/skrzynka");
  const letter = page.getByRole("listitem").filter({ hasText: mark }).filter({ hasText: "nieotwarte" });
  await follow(letter.getByRole("link").first());
  expect(await readText(page, "main")).toContain("Co oznacza otwarcie");
  await press(page, "Otwórz pismo");
  await page.getByText("Dowód doręczenia").waitFor();
  const href = await page.getByRole("link", { name: /Pobierz pismo/ }).getAttribute("href");
  const file = await page.request.get(href!);
  expect(file.headers()["content-type"]).toBe("application/pdf");
  expect((await file.body()).subarray(0, 5).toString()).toBe("%PDF-");
  return readText(page, "main");
}
