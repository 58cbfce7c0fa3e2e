import type { CaseRefusal } from "#tenants/cases/index.ts";
import { type RefusalSentence, sayStale } from "./sentence.ts";

/** Why work on a case is refused, and what to do next. */
export const caseRefusals: Readonly<Record<CaseRefusal, RefusalSentence>> = {
  "not-allowed": "Twoja rola na to nie pozwala. Poproś kierownika komórki albo administratora urzędu",
  "case-unknown": "Takiej sprawy nie ma. Sprawdź znak",
  "case-closed": "Sprawa jest zakończona, jej akt się nie zmienia. Do nowego pisma załóż nową sprawę",
  "not-your-case": ({ handler }) => `Tę sprawę prowadzi ${handler}. Poproś o przekazanie albo o zastępstwo`,
  "changed-meanwhile": sayStale,
  "title-missing": "Wpisz, czego dotyczy sprawa",
  "item-unknown": "Takiej przesyłki nie ma w rejestrze. Sprawdź numer",
  "item-not-assigned": "Ta przesyłka nie ma dekretacji. Poproś kierownika, żeby ją zadekretował",
  "not-yours": "Ta przesyłka jest zadekretowana na kogoś innego. Zobacz w niej, na kogo",
  "email-is-no-application":
    "Podanie ze zwykłego e-maila zostaje bez rozpoznania (art. 63 § 1 KPA). Poucz nadawcę, jak je złożyć",
  "started-in-future": "Wpisz dzień wszczęcia nie późniejszy niż dziś",
  "group-unknown": "Takiej sprawy głównej nie ma. Sprawdź numer",
  "class-unknown": "Takiej klasy nie ma w wykazie akt. Sprawdź symbol",
  "class-not-final": "Ta klasa tylko grupuje inne. Wybierz klasę końcową",
  "class-needs-confirmation": ({ symbol }) =>
    `Klasy ${symbol} nikt jeszcze nie potwierdził. Poproś o to koordynatora czynności kancelaryjnych`,
  "no-clock": "Ta sprawa nie ma terminu ustawowego, więc nie ma czego wstrzymać ani przedłużyć",
  "exclusion-before-start": "Wpisz dzień nie wcześniejszy niż początek biegu terminu",
  "exclusion-in-future": "Wpisz dzień nie późniejszy niż dziś",
  "exclusion-reversed": "Koniec wypada przed początkiem. Popraw jedną z dat",
  "exclusion-running": "Termin już stoi z tej przyczyny. Najpierw go wznów",
  "exclusion-not-running": "Termin nie stoi z tej przyczyny. Odśwież stronę",
  "new-term-not-later": "Nowy termin musi być późniejszy niż dzisiejszy dzień i niż termin dotychczasowy",
  "handler-unknown": "Wybierz osobę z listy",
  "handler-unchanged": ({ handler }) => `${handler} już prowadzi tę sprawę. Wybierz kogoś innego`,
  "handler-outside-unit": ({ handler }) =>
    `${handler} pracuje w innej komórce. Sprawa dostałaby tam nowy znak (IK § 28 ust. 3)`,
  "party-name-missing": "Wpisz imię i nazwisko albo pełną nazwę",
  "party-address-missing": "Wpisz adres: bez niego pismo na papierze nie wyjdzie",
  "party-account-missing":
    "Na konto doręcza się tylko temu, kto przez nie złożył wniosek w tej sprawie. Wybierz papier",
  "party-ade-malformed": "Wpisz adres do e-Doręczeń, np. AE:PL-12345-67890-ABCDE-12, albo zostaw pole puste",
  "party-represented-missing": "Wybierz stronę, za którą działa pełnomocnik",
  "party-unknown": "Takiej strony nie ma w tej sprawie. Wróć do listy stron",
  "party-ended": ({ name }) =>
    `${name} nie bierze już udziału w sprawie. Jeśli to pomyłka, dopisz tę osobę jeszcze raz`,
  "party-end-in-future": "Wpisz dzień nie późniejszy niż dziś",
  "note-empty": "Wpisz treść notatki",
  "appeal-waits":
    "W sprawie czeka odwołanie. Zmień decyzję albo przekaż je z aktami organowi wyższego stopnia (art. 132 i 133 KPA): Nowe pismo, „Przekazanie odwołania”",
  "closing-note-missing": "Wpisz, jak sprawa została załatwiona",
  "draft-open": ({ title }) =>
    `Nie możesz zakończyć sprawy: pismo „${title}” nie jest jeszcze gotowe. Dokończ je i wyślij albo je wycofaj`,
  "letter-awaits-dispatch": ({ title }) =>
    `Nie możesz zakończyć sprawy: pismo „${title}” czeka na wysłanie. Poproś kancelarię, żeby je wysłała, albo je wycofaj`,
  "letter-awaits-delivery": ({ title }) =>
    `Nie możesz zakończyć sprawy: pismo „${title}” nie jest doręczone. Poczekaj na dowód doręczenia`,
  "letter-came-back": ({ title }) =>
    `Pismo „${title}” wróciło niedoręczone i czeka w kancelarii na ponowne wysłanie. Jeśli nie da się go doręczyć, wpisz, dlaczego`,
  "decision-came-back": ({ title }) =>
    `„${title}” to decyzja i wróciła niedoręczona, a wiąże dopiero od doręczenia (art. 110 KPA). Poproś kancelarię, żeby wysłała ją jeszcze raz`,
  "call-missing":
    "Wniosku nie można zostawić bez rozpoznania bez wezwania do usunięcia braków (art. 64 § 2 KPA). Wyślij wezwanie",
  "call-undelivered":
    "Nie ma dowodu, że wezwanie doręczono każdemu adresatowi. Poczekaj na dowód, a jeśli wezwanie wróciło, poproś kancelarię, żeby wysłała je jeszcze raz",
  "supplement-came-in": ({ rpw, on }) =>
    `Uzupełnienie wpłynęło ${on} (${rpw}). Przeczytaj je i oceń, czy czegoś nadal brakuje`,
  "lack-unsaid": "Wpisz, czego wniosek nadal nie zawiera, choć wpłynęło uzupełnienie",
  "supplement-term-running": ({ until }) =>
    `Strona może uzupełnić wniosek do ${until} włącznie. Poczekaj do następnego dnia`,
};
