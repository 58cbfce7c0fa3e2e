import type { Page } from "playwright";
import { expect } from "vitest";
import type { PartName } from "../../training/world/cast.ts";
import { demoAddress, demoPassword } from "../../training/world/index.ts";
import { follow, press } from "./walk-resident.ts";

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

/** Assigns an item, by the step's link unless a list has led straight to it; `who` is a part of an option's text. */
export async function assignTo(page: Page, step: "Dekretuj" | "Przekaż dalej", who: string): Promise<void> {
  if (!page.url().endsWith("/dekretacja")) await follow(page.getByRole("link", { name: step }));
  const choice = page.getByLabel("Kto się tym zajmie");
  const options = await choice.locator("option").allInnerTexts();
  const label = options.find((option) => option.includes(who));
  expect(label, `${who} among ${options.join(" | ")}`).toBeDefined();
  await choice.selectOption({ label: label! });
  await follow(page.getByRole("button", { name: step }));
  expect(new URL(page.url()).pathname).not.toMatch(/dekretacja$/);
}

/** Fills fields of the editor by their labels. */
export async function fillLabelled(page: Page, typed: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(typed)) {
    await page.getByLabel(new RegExp(`^${label.replaceAll(" ", "\\s")}`)).fill(value);
  }
}
