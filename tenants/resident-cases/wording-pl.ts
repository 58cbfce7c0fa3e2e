import { Temporal } from "temporal-polyfill";
import { dateInPolish, daysAwayInPolish, onWeekdayInPolish } from "#tenants/calendar/index.ts";
import type { IsoDate, StageData } from "./types.ts";
import type { CaseFacts, LegalTerm, StageWords, Told, Wording } from "./wording.ts";

const nothingToDo = "Nie musisz nic robić.";
const urging: LegalTerm = { term: "ponaglenie", article: "KPA art.\u00a037 §\u00a01" };
const appealing: LegalTerm = {
  term: "odwołanie",
  article: "KPA art.\u00a0127 §\u00a01, art.\u00a0129 §\u00a02",
};
const money = new Intl.NumberFormat("pl", { style: "currency", currency: "PLN" });

const day = (date: IsoDate) => dateInPolish(Temporal.PlainDate.from(date));
const zloty = (grosze: number) => money.format(grosze / 100);

/** A day with its weekday and distance, so that nobody has to count. */
function by(date: Temporal.PlainDate, today: Temporal.PlainDate, after = ""): Told {
  const away = daysAwayInPolish(today.until(date).days);
  const note = `${onWeekdayInPolish(date.dayOfWeek)}, ${away}`;
  return { answer: dateInPolish(date), note: after ? `${note}. ${after}` : note };
}

function byIso(date: IsoDate, today: Temporal.PlainDate, after = ""): Told {
  return by(Temporal.PlainDate.from(date), today, after);
}

/** The term of the case. Before it is opened nobody has computed one; of what is settled, none runs any more. */
function caseTerm({ dueOn, startedOn, caseMark }: CaseFacts, today: Temporal.PlainDate): Told {
  if (!dueOn && caseMark) return { answer: "Żaden termin urzędu teraz nie biegnie." };
  if (!dueOn)
    return {
      answer: "Termin podamy, gdy założymy sprawę.",
      note: `Policzymy go od dnia złożenia: ${dateInPolish(startedOn)}.`,
    };
  const isLate = Temporal.PlainDate.compare(dueOn, today) < 0;
  return by(dueOn, today, isLate ? "Możesz wnieść ponaglenie." : "");
}

function termLaw({ dueOn }: CaseFacts, today: Temporal.PlainDate): { law?: LegalTerm } {
  return dueOn && Temporal.PlainDate.compare(dueOn, today) < 0 ? { law: urging } : {};
}

/** What she may still do, or wait for, once the office has closed the case. */
function afterClosing(
  { appealUntil, isAppealed }: StageData["closed"],
  today: Temporal.PlainDate,
): Pick<StageWords, "next" | "latest" | "law"> {
  if (isAppealed) {
    const next = { answer: "Odwołanie rozpatrzy organ wyższej instancji." };
    return { next, latest: { answer: "Termin liczy ten organ." }, law: appealing };
  }
  if (!appealUntil || Temporal.PlainDate.compare(appealUntil, today) < 0) {
    const latest = { answer: "Nie ma już żadnego terminu." };
    return { next: { answer: "Pisma zostają w\u00a0Twojej skrzynce." }, latest };
  }
  return {
    next: { answer: "Jeśli nie zgadzasz się z\u00a0decyzją, możesz się odwołać." },
    latest: byIso(appealUntil, today, "To ostatni dzień na odwołanie."),
    law: appealing,
  };
}

const whoWorks = ({ handler, unitName }: CaseFacts) =>
  handler ? `${handler} zajmuje się Twoją sprawą.` : `Twoją sprawą zajmuje się ${unitName ?? "urząd"}.`;

/** Polish sentences. Ordinary spaces: screens put in the no-break ones. */
export const polish: Wording = {
  stages: {
    received: (_, facts, today) => ({
      name: "nowa",
      now: { answer: "Mamy Twój wniosek i\u00a0zaraz przydzielimy go pracownikowi.", note: nothingToDo },
      next: { answer: "Założymy sprawę i\u00a0podamy jej znak.", note: "Damy znać e-mailem." },
      latest: caseTerm(facts, today),
      law: {
        term: "wszczęcie postępowania na żądanie strony",
        article: "KPA art.\u00a061 §\u00a03 i\u00a03a",
      },
    }),
    assigned: (_, facts, today) => ({
      name: "w\u00a0toku",
      now: { answer: `Twój wniosek czyta ${facts.handler ?? facts.unitName ?? "urząd"}.`, note: nothingToDo },
      next: {
        answer: "Założymy sprawę i\u00a0podamy jej znak.",
        note: "Jeśli czegoś brakuje, napiszemy do Ciebie.",
      },
      latest: caseTerm(facts, today),
      law: { term: "dekretacja", article: "instrukcja kancelaryjna §\u00a024" },
    }),
    "in-progress": (_, facts, today) => ({
      name: "w\u00a0toku",
      now: { answer: whoWorks(facts), note: nothingToDo },
      next: {
        answer: "Załatwimy sprawę.",
        note: "Odpowiedź przyjdzie do Twojej skrzynki, damy znać e-mailem.",
      },
      latest: caseTerm(facts, today),
      ...termLaw(facts, today),
    }),
    "waits-for-you": ({ what, until }, _, today) =>
      what === "fee"
        ? {
            name: "Twój ruch",
            now: {
              answer: "Czekamy na Twoją opłatę.",
              note: "Kwota i\u00a0numer konta są w\u00a0piśmie ze skrzynki.",
            },
            next: { answer: "Gdy opłata wpłynie, wrócimy do sprawy." },
            latest: until ? byIso(until, today) : { answer: "Termin podaliśmy w\u00a0piśmie." },
          }
        : {
            name: "Twój ruch",
            now: {
              answer: "Czekamy na Twoje uzupełnienie.",
              note: "Czego brakuje, przeczytasz w\u00a0piśmie ze skrzynki.",
            },
            next: { answer: "Gdy je dostaniemy, wrócimy do sprawy." },
            latest: until
              ? byIso(until, today, "Bez uzupełnienia zostawimy wniosek bez rozpoznania.")
              : { answer: "Termin policzymy od dnia, w\u00a0którym otworzysz pismo." },
            law: { term: "wezwanie do usunięcia braków", article: "KPA art.\u00a064 §\u00a02" },
          },
    "decision-being-prepared": (_, facts, today) => ({
      name: "w\u00a0toku",
      now: { answer: "Przygotowujemy decyzję.", note: nothingToDo },
      next: { answer: "Podpiszemy ją i\u00a0wyślemy do Twojej skrzynki.", note: "Damy znać e-mailem." },
      latest: caseTerm(facts, today),
      ...termLaw(facts, today),
    }),
    "letter-sent": ({ countsOn }, _, today) => ({
      name: "Twój ruch",
      now: { answer: "W\u00a0skrzynce czeka na Ciebie pismo.", note: "Otwórz je profilem zaufanym." },
      next: { answer: "Od dnia otwarcia policzymy terminy, które w\u00a0nim podaliśmy." },
      latest: byIso(countsOn, today, "Tego dnia pismo uznamy za doręczone, nawet jeśli go nie otworzysz."),
      law: {
        term: "doręczenie i\u00a0jego fikcja",
        article: "KPA art.\u00a039 §\u00a01, ustawa o\u00a0doręczeniach elektronicznych art.\u00a042",
      },
    }),
    decided: ({ appealUntil }, _, today) => ({
      name: "załatwiona",
      now: { answer: "Wydaliśmy decyzję.", note: "Masz ją w\u00a0skrzynce." },
      next: appealUntil
        ? { answer: "Jeśli się z\u00a0nią nie zgadzasz, możesz się odwołać." }
        : {
            answer: "Sprawdź w\u00a0pouczeniu decyzji, co możesz zrobić, jeśli się z\u00a0nią nie zgadzasz.",
          },
      latest: appealUntil
        ? byIso(appealUntil, today, "To ostatni dzień na odwołanie.")
        : { answer: "Terminy liczą się od dnia doręczenia decyzji." },
      law: appealing,
    }),
    closed: (outlives, _, today) => ({
      name: outlives.isAppealed ? "w\u00a0odwołaniu" : "załatwiona",
      now: { answer: "Zakończyliśmy sprawę.", note: nothingToDo },
      ...afterClosing(outlives, today),
    }),
    "left-unexamined": () => ({
      name: "bez rozpoznania",
      now: {
        answer:
          "Zostawiliśmy wniosek bez rozpoznania, bo nie dostaliśmy w\u00a0terminie wszystkiego, o\u00a0co prosiliśmy.",
      },
      next: { answer: "Możesz złożyć wniosek jeszcze raz.", note: "Dodaj od razu to, o\u00a0co prosiliśmy." },
      latest: { answer: "Nie ma terminu: nowy wniosek złożysz, kiedy chcesz." },
      law: { term: "pozostawienie podania bez rozpoznania", article: "KPA art.\u00a064 §\u00a02" },
    }),
    appealed: ({ forwardBy }, _, today) => ({
      name: "w\u00a0odwołaniu",
      now: {
        answer: forwardBy
          ? "Mamy Twoje odwołanie i\u00a0sprawdzamy, czy sami zmienimy decyzję."
          : "Przekazaliśmy Twoje odwołanie z\u00a0aktami organowi wyższej instancji.",
        note: nothingToDo,
      },
      next: {
        answer: forwardBy
          ? "Jeśli jej nie zmienimy, przekażemy odwołanie z\u00a0aktami organowi wyższej instancji."
          : "Ten organ rozpatrzy odwołanie i\u00a0przyśle Ci rozstrzygnięcie.",
      },
      latest: forwardBy
        ? byIso(forwardBy, today)
        : {
            answer: "Miesiąc od dnia, w\u00a0którym ten organ dostał odwołanie (art.\u00a035 §\u00a03 KPA).",
          },
      law: { term: "autokontrola i\u00a0przekazanie odwołania", article: "KPA art.\u00a0132 i\u00a0133" },
    }),
  },
  steps: {
    filed: ({ rpw }) => ({
      sentence: "Przyjęliśmy Twój wniosek.",
      note: `Ma u\u00a0nas numer ${rpw}.`,
      law: { term: "wpis do rejestru przesyłek wpływających", article: "instrukcja kancelaryjna §\u00a013" },
    }),
    assigned: ({ unitName }) => ({
      sentence: `Wnioskiem zajmie się ${unitName}.`,
      law: { term: "dekretacja", article: "instrukcja kancelaryjna §\u00a024" },
    }),
    "case-opened": ({ caseMark, handler }) => ({
      sentence: `Założyliśmy sprawę. Prowadzi ją ${handler}.`,
      note: `Znak sprawy: ${caseMark}.`,
      law: { term: "znak sprawy", article: "instrukcja kancelaryjna §\u00a05" },
    }),
    "handler-changed": ({ handler }) => ({ sentence: `Od dziś Twoją sprawę prowadzi ${handler}.` }),
    "supplement-called": ({ days }) => ({
      sentence: "Poprosiliśmy Cię o\u00a0uzupełnienie wniosku.",
      note: `Liczba dni na uzupełnienie: ${days}, od dnia doręczenia pisma. Na ten czas termin się zatrzymał.`,
      law: {
        term: "wezwanie do usunięcia braków",
        article: "KPA art.\u00a064 §\u00a02, art.\u00a035 §\u00a05",
      },
    }),
    supplemented: ({ rpw }) => ({
      sentence: "Dostaliśmy Twoje uzupełnienie.",
      note: `Ma u\u00a0nas numer ${rpw}. Wracamy do sprawy.`,
    }),
    "term-extended": ({ reason, until }) => ({
      sentence: `Przedłużyliśmy termin do ${day(until)}.`,
      note: `Powód: ${reason}. Jeśli uważasz, że zwlekamy bez powodu, możesz wnieść ponaglenie.`,
      law: {
        term: "zawiadomienie o\u00a0nowym terminie",
        article: "KPA art.\u00a036 §\u00a01, art.\u00a037",
      },
    }),
    "decision-signed": ({ signatory }) => ({
      sentence: "Podpisaliśmy decyzję w\u00a0Twojej sprawie.",
      note: `Podpis: ${signatory}.`,
      law: { term: "wydanie decyzji", article: "KPA art.\u00a0104, art.\u00a0107" },
    }),
    "letter-sent": ({ title, countsOn }, isPast) => ({
      sentence: `Wysłaliśmy Ci pismo: ${title}.`,
      note: isPast
        ? "Masz je w\u00a0skrzynce."
        : `Czeka w\u00a0skrzynce. Nieotwarte uznamy za doręczone: ${day(countsOn)}.`,
      law: {
        term: "doręczenie na konto w\u00a0systemie organu",
        article: "KPA art.\u00a039 §\u00a01, ustawa o\u00a0doręczeniach elektronicznych art.\u00a042",
      },
    }),
    "letter-opened": ({ title, effectiveOn }) => ({
      sentence: `Pismo otwarte: ${title}.`,
      note: `Data doręczenia: ${day(effectiveOn)}. Od niej liczą się terminy.`,
      law: { term: "odbiór pisma", article: "ustawa o\u00a0doręczeniach elektronicznych art.\u00a042" },
    }),
    "letter-effective": ({ title, effectiveOn }) => ({
      sentence: `Pismo uznajemy za doręczone: ${title}.`,
      note: `Data doręczenia: ${day(effectiveOn)}. Od niej liczą się terminy.`,
      law: { term: "fikcja doręczenia", article: "ustawa o\u00a0doręczeniach elektronicznych art.\u00a042" },
    }),
    "fee-charged": ({ title, amountGrosze, payee }) => ({
      sentence: `Naliczyliśmy opłatę: ${zloty(amountGrosze)}.`,
      note: `Za co: ${title}. Odbiorca: ${payee}.`,
    }),
    "fee-paid": ({ title, amountGrosze }) => ({
      sentence: `Mamy Twoją opłatę: ${zloty(amountGrosze)}.`,
      note: `Za co: ${title}.`,
    }),
    "appeal-filed": ({ rpw, forwardBy }) => ({
      sentence: "Przyjęliśmy Twoje odwołanie.",
      note: `Ma u\u00a0nas numer ${rpw}. Jeśli sami nie zmienimy decyzji, przekażemy je dalej do ${day(forwardBy)}.`,
      law: { term: "odwołanie", article: "KPA art.\u00a0127–133" },
    }),
    "appeal-forwarded": ({ authority }) => ({
      sentence: "Przekazaliśmy Twoje odwołanie z\u00a0aktami sprawy.",
      note: `Rozpatrzy je: ${authority}.`,
      law: { term: "przekazanie odwołania", article: "KPA art.\u00a0133" },
    }),
    "letter-filed": ({ rpw }) => ({
      sentence: "Dostaliśmy Twoje pismo.",
      note: `Ma u\u00a0nas numer ${rpw}. Dołączymy je do sprawy.`,
    }),
    "withdrawal-filed": ({ rpw }) => ({
      sentence: "Dostaliśmy wycofanie wniosku.",
      note: `Ma u\u00a0nas numer ${rpw}. Zdecydujemy, czy umorzyć postępowanie; do tego czasu sprawa toczy się dalej.`,
      law: { term: "umorzenie postępowania na wniosek strony", article: "KPA art.\u00a0105 §\u00a02" },
    }),
    closed: () => ({ sentence: "Zakończyliśmy sprawę." }),
    "left-unexamined": () => ({
      sentence: "Zostawiliśmy wniosek bez rozpoznania.",
      note: "W\u00a0terminie nie dostaliśmy wszystkiego, o\u00a0co prosiliśmy. Możesz złożyć wniosek jeszcze raz.",
      law: { term: "pozostawienie podania bez rozpoznania", article: "KPA art.\u00a064 §\u00a02" },
    }),
  },
};
