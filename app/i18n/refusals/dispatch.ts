import type { DispatchingRefusal } from "#tenants/dispatch/index.ts";
import { type RefusalSentence, sayStale } from "./sentence.ts";

/** Why sending a letter or writing down its delivery is refused, and what to do next. */
export const dispatchRefusals: Readonly<Record<DispatchingRefusal, RefusalSentence>> = {
  "not-allowed": "Pisma wysyła i dowody doręczeń wpisuje kancelaria. Poproś ją o to",
  "changed-meanwhile": sayStale,
  "not-your-case": ({ handler }) => `Tę sprawę prowadzi ${handler}. Poproś o przekazanie albo o zastępstwo`,
  "document-unknown": "Takiego pisma nie ma. Wróć do listy",
  "not-signed":
    "To pismo nie czeka na wysłanie: nie jest podpisane, już je wysłano albo doręczono. Odśwież listę",
  "signature-invalid":
    "Podpis pod pismem nie przeszedł sprawdzenia. Nie wysyłaj go, powiedz administratorowi",
  "enclosure-unreadable": ({ name }) =>
    `Załącznika ${name} nie da się odczytać. Nie wysyłaj pisma, powiedz administratorowi`,
  "fee-unpaid": ({ title, amount }) =>
    `Opłata czeka na wpłatę: ${title}, ${amount}. Poproś prowadzącego, żeby odnotował wpłatę, potem wyślij pismo`,
  "addressee-missing":
    "Sprawa nie ma strony, do której można wysłać pismo. Poproś prowadzącego, żeby dopisał ją w zakładce „Strony”",
  "address-missing": ({ addressee }) =>
    `Brakuje adresu: ${addressee}. Poproś prowadzącego, żeby wpisał go w zakładce „Strony”`,
  "account-missing": ({ addressee }) =>
    `${addressee} nie ma konta z tą sprawą. Poproś prowadzącego, żeby w zakładce „Strony” wybrał papier i wpisał adres`,
  "no-appeal": "W\u00a0tej sprawie nie ma odwołania do przekazania. Poproś prowadzącego, żeby wycofał pismo",
  "case-unknown": "Takiej sprawy nie ma. Sprawdź znak",
  "case-closed": "Sprawa jest zakończona, nie wysyła się z niej pism. Powiedz o tym prowadzącemu",
  "no-clock":
    "W tej sprawie nie biegnie żaden termin, więc nie ma czego przedłużyć. Poproś prowadzącego, żeby wycofał pismo",
  "new-term-not-later":
    "Nowy termin w piśmie nie jest późniejszy niż dziś i niż obecny. Poproś prowadzącego, żeby wycofał pismo i napisał nowe",
  "not-come-back": "Do tej osoby pismo nie wróciło albo wysłano je już jeszcze raz. Odśwież listę",
  "delivery-unknown": "Takiego doręczenia nie ma w tej sprawie. Wróć do sprawy i otwórz je z listy",
  "delivery-settled": "Dowód tego doręczenia jest już wpisany. Odśwież stronę",
  "not-on-paper": "To pismo poszło na konto w portalu. Nic nie wpisuj: dowód powstaje sam",
  "date-before-dispatch": "Wpisz dzień nie wcześniejszy niż wysłanie pisma",
  "date-in-future": "Wpisz dzień nie późniejszy niż dziś",
  "receiver-missing": "Wpisz, kto odebrał pismo",
  "reason-missing": "Wpisz, dlaczego pismo nie zostało doręczone",
  "second-notice-missing":
    "Wpisz dzień drugiego zawiadomienia. Bez niego pisma nie uznaje się za doręczone (art. 44 § 3 KPA)",
  "second-notice-too-early":
    "Drugie zawiadomienie zostawia się po 7 dniach od pierwszego. Sprawdź daty na kopercie",
  "second-notice-in-future":
    "Drugie zawiadomienie ma dzień, którego jeszcze nie było. Wybierz znowu „Nie odebrano po dwóch awizach” i wpisz daty z koperty",
  "second-notice-too-late": ({ latest }) =>
    `Drugie zawiadomienie można było zostawić najpóźniej ${latest} (art. 44 § 3 KPA). Sprawdź daty na kopercie. Jeśli się zgadzają, pismo nie jest doręczone: wybierz „Wróciło niedoręczone” i wyślij je jeszcze raz`,
  "fiction-not-due": "Czternaście dni jeszcze nie minęło. Poczekaj: pismo może zostać odebrane",
  "not-a-fiction-date": "Wybierz jedną z dwóch policzonych dat",
  "file-unknown": "Nie znaleźliśmy tego skanu. Dołącz go ponownie",
  "letter-unknown": "Takiego pisma nie ma. Wróć do skrzynki i otwórz je z listy",
  "letter-not-opened": "Tego pisma nikt jeszcze nie otworzył. Najpierw je otwórz",
};
