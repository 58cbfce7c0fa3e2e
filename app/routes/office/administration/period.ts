import { Temporal } from "temporal-polyfill";
import { formatShortDate } from "#app/i18n/format.ts";

/** A span of days for a table: "23.11.2026 – 31.12.2026", "od 23.11.2026". */
export function sayPeriod({ from, to }: { readonly from: string; readonly to: string | null }): string {
  const write = (day: string) => formatShortDate(Temporal.PlainDate.from(day), "pl");
  return to === null ? `od\u00a0${write(from)}` : `${write(from)} – ${write(to)}`;
}
