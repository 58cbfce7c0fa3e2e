import { typeset } from "#app/i18n/typeset.ts";
import type { ContactKind } from "#tenants/offices/index.ts";

/** A kind of contact person: as addresses have it, who she is, and why she is named. */
interface ContactWords {
  readonly slug: "ochrona-danych" | "dostepnosc";
  readonly title: string;
  readonly heading: string;
  readonly change: string;
  readonly end: string;
  readonly why: string;
}

export const contactWords: Readonly<Record<ContactKind, ContactWords>> = typeset({
  "data-protection": {
    slug: "ochrona-danych",
    title: "Inspektor ochrony danych",
    heading: "Podaj inspektora ochrony danych",
    change: "Zmień inspektora ochrony danych",
    end: "Zakończ: urząd nie ma już inspektora",
    why: "Mieszkańcy zobaczą te dane w\u00a0informacji o\u00a0prywatności i\u00a0na kartach usług (RODO art. 37 ust. 7).",
  },
  accessibility: {
    slug: "dostepnosc",
    title: "Koordynator do spraw dostępności",
    heading: "Podaj koordynatora do spraw dostępności",
    change: "Zmień koordynatora do spraw dostępności",
    end: "Zakończ: urząd nie ma już koordynatora",
    why: "Mieszkańcy zobaczą te dane w\u00a0deklaracji dostępności.",
  },
});

/** The kind that an address names; data protection when it names none. */
export function readKind(slug: unknown): ContactKind {
  return slug === contactWords.accessibility.slug ? "accessibility" : "data-protection";
}
