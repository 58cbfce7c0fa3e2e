import type { Language } from "./language.ts";
import { typeset } from "./typeset.ts";

const pl = {
  system: "E-Powiat Częstochowski",
  skip: "Przejdź do treści",
  navigation: "Główna",
  languages: "Język",
  signIn: "Zaloguj",
  signOut: "Wyloguj",
  unread: "nieotwarte",
  tabs: { home: "Załatw sprawę", cases: "Moje sprawy", inbox: "Skrzynka", office: "Urząd" },
  footer: {
    accessibility: "Deklaracja dostępności",
    privacy: "Prywatność",
    receipts: "Sprawdź potwierdzenie",
    status: "Sprawdź stan sprawy",
  },
};

const en: typeof pl = {
  system: "E-Powiat of Częstochowa County",
  skip: "Skip to content",
  navigation: "Main",
  languages: "Language",
  signIn: "Sign in",
  signOut: "Sign out",
  unread: "unopened",
  tabs: { home: "Services", cases: "My cases", inbox: "Inbox", office: "Office" },
  footer: {
    accessibility: "Accessibility statement",
    privacy: "Privacy",
    receipts: "Check a receipt",
    status: "Check a case",
  },
};

/** Words of the frame around every page of the portal. */
export const portalWords: Record<Language, typeof pl> = { pl: typeset(pl), en };

/** What the product is called. */
export function nameSystem(language: Language): string {
  return portalWords[language].system;
}
