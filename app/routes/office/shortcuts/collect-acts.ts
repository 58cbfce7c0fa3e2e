import { anyButton } from "#app/ui/html/button.tsx";
import { MAIN_ID } from "#app/ui/html/skip-link.tsx";
import type { PaletteEntry } from "./palette-entries.ts";

/** Buttons, and links to the other parts of the same thing. */
const acts = `:is(${anyButton}, nav a:not([aria-current]))`;

/**
 * What one can do on the page at hand, each with the keys printed on it. A label that stands twice doesn't say which
 * of the two is meant, so it is left to the page.
 */
export function collectActs(): PaletteEntry[] {
  const found = [...document.querySelectorAll<HTMLElement>(`#${MAIN_ID} ${acts}`)].filter(isUsable);
  const labels = found.map(readLabel);
  return found
    .map((act, index) => ({
      label: labels[index]!,
      keys: act.querySelector("kbd")?.textContent ?? undefined,
      run: () => act.click(),
    }))
    .filter(({ label }) => label !== "" && labels.indexOf(label) === labels.lastIndexOf(label));
}

function isUsable(act: HTMLElement): boolean {
  return act.checkVisibility() && !act.matches(":disabled, [aria-disabled=true]");
}

/** Its words without keys and counters. */
function readLabel(act: HTMLElement): string {
  const words = [...act.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  return words
    .map((node) => node.textContent)
    .join("")
    .trim();
}
