import type { DateMeaning } from "./explained-date.ts";
import { countInPolish, dateInPolish, onWeekdayInPolish } from "./polish-dates.ts";
import type { Wording } from "./wording.ts";

const outcomes: Record<DateMeaning, string> = {
  "term-ends": "Termin upływa",
  "deemed-delivered": "Pismo uznajemy za doręczone",
  "becomes-final": "Decyzja staje się ostateczna",
  "tacitly-settled": "Sprawę uznajemy za załatwioną milcząco",
};

/** A basis as a sentence has it: "art. 35 § 3 KPA". By itself it stands with the act first, as in a list of acts. */
const cite = (basis: string) => basis.replace(/^KPA (art\..+)$/, "$1 KPA");

/** The Polish sentences; the other languages follow them. */
export const polish: Wording = {
  date: dateInPolish,
  amount: countInPolish,
  holidays: {
    "new-year": "Nowy Rok",
    epiphany: "Święto Trzech Króli",
    "easter-sunday": "Wielkanoc",
    "easter-monday": "Poniedziałek Wielkanocny",
    "labour-day": "Święto Państwowe",
    "constitution-day": "Święto Narodowe Trzeciego Maja",
    pentecost: "Zielone Świątki",
    "corpus-christi": "Boże Ciało",
    assumption: "Wniebowzięcie Najświętszej Maryi Panny",
    "all-saints": "Wszystkich Świętych",
    "independence-day": "Narodowe Święto Niepodległości",
    "independence-centenary": "święto stulecia niepodległości",
    "christmas-eve": "Wigilia Bożego Narodzenia",
    "christmas-day": "pierwszy dzień Bożego Narodzenia",
    "christmas-second-day": "drugi dzień Bożego Narodzenia",
  },
  startEvents: {
    "demand-received": "dzień wpływu",
    "appeal-received": "dzień wpływu odwołania",
    "urging-received": "dzień wpływu ponaglenia",
    "petition-received": "dzień złożenia petycji",
    "letter-delivered": "dzień doręczenia pisma",
    "decision-delivered": "dzień doręczenia decyzji",
    "call-delivered": "dzień doręczenia wezwania",
    "waiver-delivered": "dzień doręczenia zrzeczenia się odwołania",
    "obstacle-ended": "dzień, w\u00a0którym ustała przeszkoda",
    "grounds-learned": "dzień, w\u00a0którym strona poznała podstawę wznowienia",
    suspended: "dzień zawieszenia",
    "left-for-collection": "dzień pozostawienia pisma w\u00a0placówce",
    "arrived-in-box": "dzień wpływu na skrzynkę adresata",
    "extension-notice": "dzień zawiadomienia o\u00a0nowym terminie",
  },
  exclusions: {
    "supplement-call": "uzupełnienie braków wniosku",
    suspension: "zawieszenie postępowania",
    "other-organ": "oczekiwanie na stanowisko innego organu",
    mediation: "mediacja",
    "hybrid-delivery": "doręczanie przez usługę hybrydową",
    "statutory-act": "czynność, na którą ustawa daje osobny czas",
    "party-delay": "opóźnienie strony postępowania",
    "beyond-organ": "przyczyna niezależna od urzędu",
  },
  start: (day, event, isTerm) => `${isTerm ? "Termin biegnie" : "Liczymy"} od ${day} (${event}).`,
  term: (amount, basis, reached, isShortened) =>
    `Dodajemy ${amount} (${cite(basis)}): ${reached}${isShortened ? ", ostatni dzień miesiąca" : ""}.`,
  excluded: (from, to, days, reason, reached) =>
    `Czasu od ${from} do ${to} nie liczymy: ${reason}. Dodajemy ${days} przerwy (art.\u00a035 §\u00a05 KPA): ${reached}.`,
  standing: (from, days, reason, reached) =>
    `Od ${from} termin nie biegnie: ${reason}. Dodajemy ${days} dotychczasowej przerwy (art.\u00a035 §\u00a05 KPA): ${reached}.`,
  extended: (reached, basis) => `Przedłużyliśmy termin do ${reached} (${cite(basis)}).`,
  dayAfter: (reached) => `Skutek następuje dzień później: ${reached}.`,
  skipped: (day, name) => `${day} to ${name}`,
  saturday: "sobota",
  sunday: "niedziela",
  shifted: (skipped, { day, weekday }, isClosing) => {
    const move = isClosing ? `termin upływa ${onWeekdayInPolish(weekday)} ${day}` : `przechodzimy na ${day}`;
    return `${skipped.join(", ")}, więc ${move} (art.\u00a057 §\u00a04 KPA).`;
  },
  ends: ({ day, weekday }, meaning) => `${outcomes[meaning]} ${onWeekdayInPolish(weekday)} ${day}.`,
  wouldEnd: ({ day, weekday }) => `Gdyby termin ruszył dziś, upłynąłby ${onWeekdayInPolish(weekday)} ${day}.`,
  becomesFinalBy: ({ day, weekday }, basis) =>
    `${outcomes["becomes-final"]} ${onWeekdayInPolish(weekday)} ${day} (${cite(basis)}).`,
};
