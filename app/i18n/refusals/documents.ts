import type { DocumentRefusal } from "#tenants/documents/index.ts";
import { type RefusalSentence, sayStale } from "./sentence.ts";

const badTemplate = "Wzór nie daje się złożyć. Powiedz o tym administratorowi urzędu";

/** Why work on a letter is refused, and what to do next. */
export const documentRefusals: Readonly<Record<DocumentRefusal, RefusalSentence>> = {
  "not-allowed": "Twoja rola na to nie pozwala. Poproś kierownika komórki albo administratora urzędu",
  "case-unknown": "Takiej sprawy nie ma. Sprawdź znak",
  "case-closed": "Sprawa jest zakończona, jej akt się nie zmienia. Do nowego pisma załóż nową sprawę",
  "not-your-case": ({ handler }) => `Tę sprawę prowadzi ${handler}. Poproś o przekazanie albo o zastępstwo`,
  "document-unknown": "Takiego pisma nie ma. Wróć do sprawy i otwórz je z listy",
  "changed-meanwhile": sayStale,
  "document-locked": "To pismo jest już u kogoś innego i nie można go teraz zmienić. Odśwież stronę",
  "template-unknown": "Wybierz wzór z listy",
  "field-day-ahead": ({ field }) => `Popraw dzień w polu „${field}”: jeszcze go nie było`,
  "field-day-over": ({ field }) => `Popraw dzień w polu „${field}”: już minął`,
  "field-not-a-date": ({ field }) => `Podaj pełną datę w polu „${field}”`,
  "field-not-an-amount": ({ field }) => `Wpisz kwotę w polu „${field}”, np. 150,00`,
  "template-field-missing": ({ field }) => `Uzupełnij pole „${field}”`,
  "template-field-out-of-range": ({ field, minimum }) =>
    `Wpisz liczbę od ${minimum} do 999 w polu „${field}”`,
  "template-takes-too-long": badTemplate,
  "template-fails": badTemplate,
  "template-not-text": badTemplate,
  "template-too-long": badTemplate,
  "template-has-markup": badTemplate,
  "template-syntax": badTemplate,
  "template-unescaped": badTemplate,
  "template-partial": badTemplate,
  "template-decorator": badTemplate,
  "template-helper": badTemplate,
  "template-nested-each": badTemplate,
  "template-unknown-field": badTemplate,
  "enclosure-not-chosen": "Wybierz plik, który dołączasz do pisma",
  "enclosures-too-many": ({ most }) =>
    `Pismo może mieć najwyżej ${most} załączników. Zdejmij któryś albo połącz pliki w jeden`,
  "enclosure-unknown": "Tego załącznika już nie ma przy piśmie. Odśwież stronę",
  "letter-empty": "Pismo nie ma treści. Napisz ją, zanim je przekażesz",
  "no-approver":
    "Nie ma kto tego zaakceptować. Poproś administratora o kierownika komórki albo wskaż inną osobę",
  "no-signatory": "Nikt nie ma dziś upoważnienia do podpisywania. Poproś administratora urzędu",
  "not-yours-to-approve": "To pismo czeka na kogoś innego. Odśwież stronę, zobaczysz, na kogo",
  "own-draft": "Własnego projektu nie akceptujesz. Robi to inna osoba (IK § 32)",
  "content-altered": "Treść nie jest tą, którą zaakceptowano. Zwróć pismo do autora",
  "remarks-missing": "Napisz, co poprawić",
  "no-signing-authority": "Nie masz dziś upoważnienia do podpisywania. Poproś administratora urzędu",
  "not-approved": "Pisma nikt jeszcze nie zaakceptował. Najpierw akceptacja, potem podpis",
  "parts-missing": ({ parts }) => `Uzupełnij przed podpisem: ${parts}`,
  "no-clock":
    "W tej sprawie nie biegnie żaden termin, więc nie ma czego przedłużyć. Zwróć pismo do autora albo je wycofaj",
  "new-term-not-later":
    "Nowy termin musi być późniejszy niż dziś i niż obecny termin sprawy. Zwróć pismo do poprawy albo je wycofaj",
  "not-yours-to-withdraw": ({ handler }) =>
    `Pismo wycofuje prowadzący sprawę (${handler}), projekt także jego autor, a pismo przekazane dalej także osoba, która podpisuje. Poproś o to`,
  "reason-missing": "Napisz, dlaczego wycofujesz pismo",
  "office-key-missing": "Urząd nie ma jeszcze klucza pieczęci. Poproś administratora powiatu",
  "fee-unknown": "Takiej opłaty nie ma w tej sprawie. Odśwież stronę",
  "already-paid": "Ta opłata jest już odnotowana jako zapłacona. Odśwież stronę",
  "paid-in-future": "Wpisz dzień wpłaty nie późniejszy niż dziś",
};
