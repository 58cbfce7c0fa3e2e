import type { Language } from "./language.ts";

/** Words that components say by themselves, whatever page they stand on. */
export interface UiWords {
  /** Stands in brackets after the label of a field that may stay empty. */
  readonly optional: string;
  /** Read aloud before an error, which the eye knows by its shape and colour. */
  readonly error: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly currency: string;
  readonly change: string;
  readonly breadcrumbs: string;
  readonly pages: string;
  readonly previous: string;
  readonly next: string;
  readonly page: (number: number) => string;
}

/** The words of every language, Polish first. */
export const uiWords: Record<Language, UiWords> = {
  pl: {
    optional: "nieobowiązkowe",
    error: "Błąd:",
    day: "Dzień",
    month: "Miesiąc",
    year: "Rok",
    currency: "zł",
    change: "Zmień",
    breadcrumbs: "Gdzie jesteś",
    pages: "Strony wyników",
    previous: "Poprzednia",
    next: "Następna",
    page: (number) => `Strona ${number}`,
  },
  en: {
    optional: "optional",
    error: "Error:",
    day: "Day",
    month: "Month",
    year: "Year",
    currency: "zł",
    change: "Change",
    breadcrumbs: "You are here",
    pages: "Pages of results",
    previous: "Previous",
    next: "Next",
    page: (number) => `Page ${number}`,
  },
};
