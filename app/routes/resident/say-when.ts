import type { Temporal } from "temporal-polyfill";
import { formatDayAndMonth, formatTime, officeDate } from "#app/i18n/format.ts";
import type { Language } from "#app/i18n/language.ts";
import { nbsp } from "#tenants/typography.ts";

/** "o 14:02" of today, "20 listopada o 14:02" of another day: when something was saved. */
export function sayWhen(moment: Temporal.Instant, now: Temporal.Instant, language: Language): string {
  const at = `${language === "pl" ? "o" : "at"} ${formatTime(moment, language)}`;
  const day = officeDate(moment);
  if (day.equals(officeDate(now))) return nbsp(at);
  return nbsp(`${language === "en" ? "on " : ""}${formatDayAndMonth(day, language)} ${at}`);
}
