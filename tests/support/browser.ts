import AxeBuilder from "@axe-core/playwright";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright";
import { afterAll, beforeAll, expect } from "vitest";

const quiet = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Debian's Chromium for the calling file; each page opened has a profile of its own. */
export function useBrowser() {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: quiet });
  });
  afterAll(() => browser.close());
  return {
    /** Opens an empty page of a new person. Anything the page logs as an error fails the test that looks at `faults`. */
    async open(
      baseURL: string,
      options: BrowserContextOptions = {},
    ): Promise<{ page: Page; faults: string[] }> {
      const context = await browser.newContext({ baseURL, locale: "pl-PL", ...options });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on("pageerror", (failure) => faults.push(failure.message));
      page.on("console", (message) => {
        if (message.type() === "error" && !isRefusal(message.text()))
          faults.push(`${page.url()}: ${message.text()}`);
      });
      return { page, faults };
    },
  };
}

/** A browser calls an answer of 409 or 422 a fault; here it is a page that says what to do next. */
const isRefusal = (text: string) => /^Failed to load resource: .* status of (409|422) /.test(text);

/** Widths every screen must fit: a desk and a small phone. */
const widths = [1280, 320] as const;

const bar = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules that a change of colours can break; all others see the same page by day and by night. */
const rulesOfColour = ["color-contrast", "link-in-text-block"];

/**
 * Holds a screen to the accessibility bar: no axe violation in light and dark, at 1280 and 320 px, and nothing to
 * scroll sideways.
 */
export async function expectAccessible(page: Page): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      // Colours fade from one scheme to the other; what is between them is nobody's choice.
      await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
      // No page of ours frames another origin; without that case axe needs no second page for each of its runs.
      const axe = new AxeBuilder({ page }).setLegacyMode();
      if (colorScheme === "light") axe.withTags(bar);
      else axe.withRules(rulesOfColour);
      const { violations } = await axe.analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
      expect(found, `${page.url()} ${width}px ${colorScheme}`).toEqual([]);
    }
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${page.url()} at ${width}px scrolls sideways`).toBe(0);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: "light" });
}
