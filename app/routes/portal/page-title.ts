import type { Language } from "#app/i18n/language.ts";
import { nameSystem } from "#app/i18n/portal-words.ts";
import type { OfficeView } from "./office-view.ts";

/** What `meta` of a route gets to know of the routes around it. */
type Matches = readonly { readonly id: string; readonly data?: unknown }[];

/**
 * The page's `<title>`: what it is about, then whose page it is, e.g.
 * "Zezwolenie na usunięcie drzewa – Urząd Gminy Mykanów".
 */
export function pageTitle(matches: Matches, tell: (language: Language) => string) {
  const root = matches.find(({ id }) => id === "root")?.data as { language?: Language } | undefined;
  const language = root?.language ?? "pl";
  return [{ title: `${tell(language)} – ${officeOf(matches)?.name ?? nameSystem(language)}` }];
}

/** The office that the deepest page speaks for; none before one is chosen. */
export function officeOf(matches: Matches): OfficeView | undefined {
  const datas = matches.map(({ data }) => data as { office?: OfficeView | null } | null | undefined);
  return datas.findLast((data) => data?.office)?.office ?? undefined;
}
