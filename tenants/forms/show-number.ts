import type { Language } from "./fields.ts";

/**
 * Gives a number as it is written in a language, with its unit after a no-break space. Four digits aren't
 * grouped, as Polish typography has it; so years read as years in English too.
 */
export function showNumber(value: number, unit: string, language: Language): string {
  const useGrouping = Math.abs(value) >= 10_000;
  const shown = value.toLocaleString(language, { maximumFractionDigits: 4, useGrouping });
  return unit ? `${shown}\u00a0${unit}` : shown;
}
