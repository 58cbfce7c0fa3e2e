import { formatCount } from "./format.ts";
import type { Language } from "./language.ts";
import { typeset } from "./typeset.ts";

const pl = {
  cases: "Moje sprawy",
  happened: "Co się wydarzyło",
  handler: "Prowadzi sprawę",
  noHandler: "Jeszcze nikt. Imię i nazwisko pokażemy, gdy sprawa dostanie znak.",
  office: "Urząd",
  write: "Jak skontaktować się z urzędem",
  documents: "Dokumenty",
  noDocuments: "Pism jeszcze nie ma.",
  receipt: (number: string) => `Potwierdzenie ${number}`,
  unopened: "nieotwarte",
  law: "Podstawa prawna",
  howCounted: "Jak liczymy ten termin?",
  toCalendar: "dodaj do kalendarza",
  termTitle: (from: string, to: string) => `Termin od ${from} do ${to}`,
  filed: (day: string) => `${day} wpływ`,
  today: (day: string) => `dziś ${day}`,
  change: {
    heading: "Chcesz coś dopisać albo wycofać?",
    callNote: "Na wezwanie odpowiedz w piśmie, przyciskiem „Uzupełnij”:",
    letterNote: "Dopóki sprawa trwa, możesz wysłać nowe dokumenty, informacje albo pytanie.",
    letter: "Napisz w tej sprawie",
    withdrawalNote: "Jeśli rezygnujesz, wycofaj wniosek. Czy umorzyć postępowanie, zdecyduje urząd.",
    withdrawal: "Wycofaj wniosek",
    withdrawn: "Wycofanie wniosku już mamy. Jeśli zmieniasz zdanie, napisz w tej sprawie.",
    decided: "Wniosku nie można już wycofać, bo jest decyzja. Jeśli się z nią nie zgadzasz, odwołaj się.",
    appealed:
      "Odwołanie już mamy. Możesz je wycofać, dopóki organ odwoławczy nie wyda decyzji (art. 137 KPA): napisz o tym w tej sprawie.",
    "handed-on":
      "Odwołanie ma organ wyższej instancji. Jeśli chcesz je uzupełnić albo wycofać (art. 137 KPA), napisz do niego.",
    over: "Sprawa jest zakończona. Jeśli czegoś potrzebujesz, złóż nowy wniosek.",
  },
  calendarTitle: (title: string) => `Termin: ${title}`,
  calendarAbout: (mark: string, office: string) => `Sprawa ${mark}, ${office}. Najpóźniej tego dnia.`,
  letter: {
    inbox: "Skrzynka",
    empty: "Skrzynka jest pusta",
    emptyNote: "Gdy urząd wyśle Ci pismo, znajdziesz je tutaj, a my napiszemy e-mail.",
    waiting: "nieotwarte",
    opened: (day: string) => `otwarte ${day}`,
    effective: (day: string) => `uznane za doręczone ${day}`,
    arrived: (day: string) => `przyszło ${day}`,
    countsOn: (day: string) => `${day} uznamy je za doręczone`,
    case: "Sprawa",
    open: "Otwórz pismo",
    openHeading: "Co oznacza otwarcie",
    openMeans: [
      "Pismo będzie doręczone z dniem otwarcia. To jak podpis za list polecony na poczcie.",
      "Od następnego dnia biegną terminy, które w nim są, na przykład na odwołanie.",
      "Chwilę otwarcia zapiszemy jako dowód doręczenia.",
    ],
    untilHeading: "Do kiedy możesz je otworzyć",
    until: (day: string, fiction: string) =>
      `Najlepiej do ${day}. Jeśli go nie otworzysz, ${fiction} uznamy je za doręczone, a terminy i tak zaczną biec.`,
    alreadyCounts: (day: string) =>
      `To pismo uznaliśmy za doręczone ${day}. Terminy już biegną, ale treść możesz otworzyć w każdej chwili.`,
    openLaw: "Podstawa prawna",
    openLawText:
      "Art. 39 § 1 KPA: pisma doręcza się na konto w systemie organu. Art. 42 ustawy o doręczeniach elektronicznych: pismo nieodebrane uznaje się za doręczone po upływie 14 dni, następnego dnia.",
    trustNote: "Poprosimy o profil zaufany, jeśli w tej sesji jeszcze go nie było.",
    content: "O czym jest to pismo",
    file: (size: string) => `Pobierz pismo (PDF, ${size})`,
    enclosures: "Załączniki",
    enclosure: (name: string, size: string) => `Pobierz ${name} (${size})`,
    proof: "Dowód doręczenia",
    proofFacts: {
      arrived: "Na koncie od",
      opened: "Otwarte",
      effective: "Doręczone",
      hash: "Skrót SHA-256 pliku",
      never: "nie otwarto",
    },
    appealHeading: "Jeśli się nie zgadzasz",
    appealUntil: (day: string) => `Odwołanie możesz złożyć do ${day} włącznie.`,
    appealCounted:
      "Liczymy 14 dni od dnia doręczenia (art. 129 § 2 KPA). Termin kończący się w sobotę albo dzień wolny przechodzi na następny dzień roboczy.",
    appealLate: (day: string) =>
      `Termin na odwołanie minął ${day}. Możesz je złożyć z prośbą o przywrócenie terminu (art. 58 KPA).`,
    appeal: "Odwołaj się",
    appealed: (day: string) => `Odwołanie złożone ${day}`,
    supplementHeading: "Uzupełnij wniosek",
    supplementUntil: (day: string) =>
      `Czekamy do ${day} włącznie. Bez uzupełnienia zostawimy wniosek bez rozpoznania.`,
    supplement: "Uzupełnij",
    supplemented: (day: string) => `Uzupełnienie złożone ${day}`,
    answeredCall: "We wniosku czegoś brakowało. Twoje uzupełnienie już mamy.",
    points: "Czego brakuje",
    pointsAnswered: "Czego brakowało",
    yourSupplement: "Twoje uzupełnienie",
    yourAppeal: "Twoje odwołanie",
    follow: "Zobacz, co dalej w tej sprawie",
    refused: "Nie udało się otworzyć pisma",
  },
};

const en: typeof pl = {
  cases: "My cases",
  happened: "What has happened",
  handler: "Who handles the case",
  noHandler: "Nobody yet. We will show the name when the case gets its mark.",
  office: "Office",
  write: "How to contact the office",
  documents: "Documents",
  noDocuments: "There are no letters yet.",
  receipt: (number) => `Receipt ${number}`,
  unopened: "unopened",
  law: "Legal basis",
  howCounted: "How do we count this term?",
  toCalendar: "add to calendar",
  termTitle: (from, to) => `Term from ${from} to ${to}`,
  filed: (day) => `${day} filed`,
  today: (day) => `today ${day}`,
  change: {
    heading: "Do you want to add or withdraw something?",
    callNote: "Answer the call in its letter, with the button “Supplement”:",
    letterNote: "While the case lasts you can send new documents, facts or a question.",
    letter: "Write in this case",
    withdrawalNote:
      "If you no longer want it, withdraw the application. The office decides whether to discontinue the proceedings.",
    withdrawal: "Withdraw the application",
    withdrawn: "We have your withdrawal. If you change your mind, write in this case.",
    decided: "There is a decision, so the application can't be withdrawn. If you disagree with it, appeal.",
    appealed:
      "We have your appeal. You may withdraw it until the higher authority decides (KPA art. 137): write so in this case.",
    "handed-on":
      "The higher authority has your appeal. If you want to add to it or withdraw it (KPA art. 137), write to that authority.",
    over: "The case is over. If you need something, file a new application.",
  },
  calendarTitle: (title) => `Due: ${title}`,
  calendarAbout: (mark, office) => `Case ${mark}, ${office}. On this day at the latest.`,
  letter: {
    inbox: "Inbox",
    empty: "Your inbox is empty",
    emptyNote: "When an office sends you a letter, you will find it here, and we will send you an e-mail.",
    waiting: "unopened",
    opened: (day) => `opened on ${day}`,
    effective: (day) => `counts as delivered on ${day}`,
    arrived: (day) => `arrived on ${day}`,
    countsOn: (day) => `on ${day} it counts as delivered`,
    case: "Case",
    open: "Open the letter",
    openHeading: "What opening means",
    openMeans: [
      "The letter is delivered on the day you open it, as if you had signed for it at the post office.",
      "The terms it names run from the next day, for example the one for an appeal.",
      "We keep the moment of opening as proof of delivery.",
    ],
    untilHeading: "Until when you can open it",
    until: (day, fiction) =>
      `Preferably by ${day}. If you don't open it, it counts as delivered on ${fiction}, and its terms begin all the same.`,
    alreadyCounts: (day) =>
      `This letter counts as delivered on ${day}. Its terms are running, but you can open it at any time.`,
    openLaw: "Legal basis",
    openLawText:
      "KPA art. 39 § 1: letters are delivered to the account in the authority's system. Act on electronic delivery art. 42: an unread letter counts as delivered after 14 days, on the day after.",
    trustNote: "We will ask for your trusted profile if you haven't used it in this session.",
    content: "What this letter is about",
    file: (size) => `Download the letter (PDF, ${size})`,
    enclosures: "Enclosures",
    enclosure: (name, size) => `Download ${name} (${size})`,
    proof: "Proof of delivery",
    proofFacts: {
      arrived: "In the account since",
      opened: "Opened",
      effective: "Delivered",
      hash: "SHA-256 of the file",
      never: "not opened",
    },
    appealHeading: "If you disagree",
    appealUntil: (day) => `You can appeal until ${day}, that day included.`,
    appealCounted:
      "We count 14 days from delivery (KPA art. 129 § 2). A term that ends on a Saturday or a day off passes to the next working day.",
    appealLate: (day) =>
      `The term to appeal ended on ${day}. You can file an appeal with a request to restore the term (KPA art. 58).`,
    appeal: "Appeal",
    appealed: (day) => `Appeal filed on ${day}`,
    supplementHeading: "Supplement your application",
    supplementUntil: (day) =>
      `We wait until ${day}, that day included. Without it we will leave the application unexamined.`,
    supplement: "Supplement",
    supplemented: (day) => `Supplement filed on ${day}`,
    answeredCall: "Your application lacked something. We have your supplement.",
    points: "What is missing",
    pointsAnswered: "What was missing",
    yourSupplement: "Your supplement",
    yourAppeal: "Your appeal",
    follow: "See what happens next in this case",
    refused: "The letter couldn't be opened",
  },
};

/** First lines of letters for who reads English; the office's side writes them in Polish when it sends the letter. */
export const firstLinesInEnglish = {
  call: (days: number) =>
    `Your application lacks something. You have ${formatCount(days, { one: "day", other: "days" }, "en")} from receiving this letter to supply it.`,
  decision: "A decision has been made in your case. You can appeal against it.",
};

/** Words of a case's page, of the inbox and of a letter. */
export const caseWords: Record<Language, typeof pl> = { pl: typeset(pl), en };
