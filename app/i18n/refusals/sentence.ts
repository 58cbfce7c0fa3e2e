import type { RefusalDetails } from "#tenants/outcome.ts";

/** What to do next, in a Polish sentence; a function where it names the facts of the refusal. */
export type RefusalSentence = string | ((details: RefusalDetails) => string);

/** A moment given as ISO text, as clocks show it: "11:26". */
export function clockOf(details: RefusalDetails): string {
  const at = String(details.at ?? "");
  return at && Number.isFinite(Date.parse(at))
    ? new Intl.DateTimeFormat("pl", { hour: "numeric", minute: "2-digit", timeZone: "Europe/Warsaw" }).format(
        Date.parse(at),
      )
    : "";
}

/** Somebody was quicker: who, when, and that nothing is lost. */
export function sayStale(details: RefusalDetails): string {
  return `Jest już nowsza wersja (${details.by ?? "ktoś inny"}, ${clockOf(details)}). Porównaj ją ze swoją i wyślij ponownie`;
}
