import type { IntakeRefusal } from "#tenants/intake/index.ts";
import { clockOf, type RefusalSentence } from "./sentence.ts";

/** Why work on an incoming item is refused, and what to do next. */
export const intakeRefusals: Readonly<Record<IntakeRefusal, RefusalSentence>> = {
  "not-allowed": "Twoja rola na to nie pozwala. Poproś kierownika komórki albo administratora urzędu",
  "item-unknown": "Takiej przesyłki nie ma w rejestrze. Sprawdź numer",
  "changed-meanwhile": (details) =>
    `${details.by ?? "Ktoś"}: zmiana w tej przesyłce o ${clockOf(details)}. Zobacz, co się zmieniło, i wyślij jeszcze raz. To, co wpisujesz, zostało`,
  "already-registered": ({ rpw }) =>
    `Ten formularz zarejestrował już przesyłkę ${rpw}. Jeśli to inna przesyłka, zarejestruj ją jeszcze raz`,
  "sender-missing": "Wpisz nadawcę. Gdy się nie podpisał, wpisz „nieznany”",
  "title-missing": "Wpisz, czego dotyczy przesyłka",
  "title-too-long": "Skróć opis do 1000 znaków: resztę czyta się w samej przesyłce",
  "received-in-future": "Wpisz dzień wpływu nie późniejszy niż dziś",
  "letter-after-receipt": "Wpisz datę pisma nie późniejszą niż dzień wpływu",
  "attachment-count-invalid": "Wpisz liczbę załączników cyframi, np. 2",
  "file-unknown": "Nie znaleźliśmy tego skanu. Dodaj go jeszcze raz",
  "file-registered": ({ rpw }) =>
    `Ten skan ma już numer ${rpw}. Jeśli to inna przesyłka, odznacz go i zarejestruj ją bez niego`,
  "person-unknown": "Wybierz osobę z listy",
  "unit-unknown": "Wybierz komórkę z listy",
  "executor-absent": ({ name, substitute }) =>
    `${name}: dziś nieobecność. Zastępuje ${substitute}. Zmień osobę albo zaznacz, że ma czekać`,
  "item-not-waiting": "Ta przesyłka nie czeka na dekretację. Zobacz, u kogo jest",
  "no-executor": "Wybierz, kto ma się tym zająć",
  "one-lead-needed": "Wybierz jednego prowadzącego",
  "executor-twice": "Ta sama osoba albo komórka jest wpisana dwa razy. Usuń jedną",
  "due-in-past": "Wpisz termin nie wcześniejszy niż dziś",
  "instructions-changed": ({ instructions }) =>
    `Zostaw polecenie przełożonego: „${instructions}”. Swoje dopisz po nim`,
  "deadline-extended": ({ dueOn }) => `Wpisz termin nie późniejszy niż ten, który dał przełożony: ${dueOn}`,
  "assignment-unknown": "Takiej dekretacji nie ma. Odśwież stronę",
  "assignment-not-active": "Ta dekretacja już nie obowiązuje. Zobacz, u kogo jest przesyłka",
  "not-yours": "Ta przesyłka jest zadekretowana na kogoś innego. Zobacz w niej, na kogo",
  "not-author": "Dekretację poprawia tylko ten, kto ją wydał. Zwróć mu przesyłkę z powodem",
  "acted-on": "Z\u00a0tą przesyłką coś się już stało. Zobacz w\u00a0niej, co; dekretację możesz poprawić",
  "no-items": "Zaznacz przesyłki, które dekretujesz",
  "reason-missing": "Napisz, dlaczego zwracasz",
  "entry-in-case":
    "Przesyłka jest w aktach sprawy, więc jej wpis już się nie zmienia. Opisz to w notatce do sprawy",
  "entry-annulled":
    "Ten wpis jest anulowany i tak zostaje. Jeśli przesyłkę trzeba załatwić, zarejestruj ją na nowo",
  "entry-sealed":
    "Tego wpisu nie poprawia się ręcznie: jego treść jest w przesyłce elektronicznej. Opisz pomyłkę w notatce do sprawy",
  "nothing-corrected":
    "Nic się tu nie różni od wpisu. Zmień pole, w którym jest pomyłka, albo wróć do przesyłki",
  "annulment-reason-missing": "Napisz, dlaczego anulujesz wpis: powód zostaje w rejestrze",
  "item-acted-on":
    "Anulować można tylko wpis, który czeka na dekretację. Poproś osobę, która ma przesyłkę, żeby ją zwróciła",
  "not-on-paper": "Skan dodaje się do przesyłki na papierze, a ta przyszła inną drogą. Wróć do przesyłki",
  "scan-missing": "Wybierz plik ze skanem",
  "file-not-scan": ({ name }) =>
    `Plik ${name} to nie skan. Do przesyłki na papierze dodaj PDF, JPG, PNG albo TIFF, a plik z e-maila zarejestruj z drogą „e-mail”`,
  "application-needs-case":
    "Nadawca złożył to przez portal i czeka na odpowiedź. Załóż sprawę albo dołącz do sprawy",
  "class-unknown": "Takiej klasy nie ma w wykazie akt. Sprawdź symbol",
  "class-not-final": "Ta klasa tylko grupuje inne. Wybierz klasę końcową",
};
