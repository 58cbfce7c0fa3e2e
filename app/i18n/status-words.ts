import type { Language } from "./language.ts";
import { typeset } from "./typeset.ts";

const pl = {
  title: "Sprawdź stan sprawy",
  lead: "Bez logowania. Numer i kod są na potwierdzeniu złożenia.",
  number: "Numer wpływu",
  numberHint: "Np. RPW.4871.2026",
  code: "Kod stanu sprawy",
  codeHint: "Szesnaście znaków, np. 7K3M-0XQ9-ZT4B-11VH",
  check: "Sprawdź",
  wrong: "Popraw dane, żeby zobaczyć stan sprawy",
  unknown: "Porównaj numer i kod z potwierdzeniem: razem do żadnej sprawy nie pasują",
  found: "Stan sprawy",
  filed: (day: string) => `Złożona ${day}`,
  service: "Sprawa",
  mark: "Znak sprawy",
  signInForMore: "Pisma i szczegóły zobaczysz po zalogowaniu.",
  state: "Stan sprawy w skrócie",
  now: "Teraz",
  next: "Następnie",
  latest: "Najpóźniej",
  howCounted: "Jak liczymy ten termin?",
};

const en: typeof pl = {
  title: "Check a case",
  lead: "Without signing in. The number and the code are on the receipt you got when you filed.",
  number: "Register number",
  numberHint: "For example RPW.4871.2026",
  code: "Status code",
  codeHint: "Sixteen characters, for example 7K3M-0XQ9-ZT4B-11VH",
  check: "Check",
  wrong: "Correct the details to see the case",
  unknown: "Compare the number and the code with the receipt: together they fit no case",
  found: "Where the case stands",
  filed: (day) => `Filed on ${day}`,
  service: "Case",
  mark: "Case mark",
  signInForMore: "Sign in to see letters and details.",
  state: "The case in short",
  now: "Now",
  next: "Next",
  latest: "At the latest",
  howCounted: "How do we count this term?",
};

/** Words of looking a case up without an account; the three answers are a case page's too. */
export const statusWords: Record<Language, typeof pl> = { pl: typeset(pl), en };
