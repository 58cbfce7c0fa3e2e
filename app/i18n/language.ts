/** Languages the screens speak. Polish is the source; the others follow it. */
export type Language = "pl" | "en";

/** The BCP 47 tag `Intl` formats by: dates, money and plurals follow the country, not only the language. */
export const localeOf: Record<Language, string> = { pl: "pl-PL", en: "en-GB" };
