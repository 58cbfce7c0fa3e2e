import { formatCount } from "./format.ts";
import type { Language } from "./language.ts";
import { typeset } from "./typeset.ts";

const pl = {
  review: {
    title: "Sprawdź i wyślij",
    lead: "Tak zobaczy to urząd. Po wysłaniu tych odpowiedzi już nie zmienisz, ale możesz je uzupełnić.",
    incomplete: (count: number) =>
      `Wypełnij jeszcze ${formatCount(count, { one: "stronę", few: "strony", many: "stron", other: "strony" }, "pl")} formularza`,
    warnings: "Sprawdź jeszcze raz",
    dropped: "Tego nie wyślemy",
    droppedNote: "Tych odpowiedzi nie wymaga już żadne pytanie. Zostają w szkicu, dopóki go nie wyślesz.",
    delivery: "Jak odpowiemy",
    deliveryNote:
      "Pisma w tej sprawie doręczymy na to konto i damy znać e-mailem, jeśli wniosek wymienia Cię jako stronę albo jej pełnomocnika. Gdy strona ma pełnomocnika, dostaje je on. Wysyłając wniosek, zgadzasz się na to; możesz zrezygnować w każdej chwili, pisząc do urzędu.",
    deliveryNoteInCase:
      "Pisma w tej sprawie doręczamy na to konto i dajemy znać e-mailem, tak jak dotąd. Możesz z tego zrezygnować w każdej chwili, pisząc do urzędu.",
    privacy: "Co robimy z Twoimi danymi",
    privacyController: (organ: string) => `Administratorem danych jest ${organ}.`,
    privacyNote:
      "Przetwarzamy je, żeby załatwić tę sprawę, bo nakazuje nam to prawo (RODO art. 6 ust. 1 lit. c i e). Przechowujemy je tak długo, jak każe wykaz akt. Masz prawo dostępu do danych, ich sprostowania, ograniczenia przetwarzania i skargi do Prezesa UODO. Bez danych oznaczonych jako wymagane nie załatwimy sprawy.",
    privacyMore: "Pełna informacja",
    fingerprint: "Skrót treści (SHA-256)",
    send: "Wyślij do urzędu",
    sendNote: "Poprosimy o profil zaufany, jeśli w tej sesji jeszcze go nie było.",
    trustFirst: "Zanim wyślesz, potwierdź profilem zaufanym, kim jesteś. Wrócisz tutaj.",
    trust: "Potwierdź i wróć",
    refused: "Jeszcze nie wysłane",
    changeWhat: (question: string) => `odpowiedź: ${question}`,
  },
  receipt: {
    titles: {
      application: "Wniosek złożony",
      supplement: "Uzupełnienie złożone",
      appeal: "Odwołanie złożone",
      letter: "Pismo złożone",
      withdrawal: "Wycofanie złożone",
    },
    number: "Numer wpływu",
    pdf: "Potwierdzenie (PDF)",
    printNote: "Stronę wydrukujesz z menu przeglądarki.",
    calm: {
      application:
        "Nie musisz nic więcej robić. Gdy przydzielimy wniosek, założymy sprawę, przedłużymy termin, wyślemy Ci pismo albo zakończymy sprawę, napiszemy na",
      supplement:
        "Nie musisz nic więcej robić. Uzupełnienie dołączymy do Twojej sprawy. Gdy przedłużymy termin, wyślemy Ci pismo albo zakończymy sprawę, napiszemy na",
      appeal:
        "Nie musisz nic więcej robić. Odwołanie dołączymy do Twojej sprawy. Gdy wyślemy Ci pismo, napiszemy na",
      letter:
        "Nie musisz nic więcej robić. Pismo dołączymy do Twojej sprawy. Gdy przedłużymy termin, wyślemy Ci pismo albo zakończymy sprawę, napiszemy na",
      withdrawal:
        "Nie musisz nic więcej robić. Zdecydujemy, czy umorzyć postępowanie. Gdy wyślemy Ci pismo albo zakończymy sprawę, napiszemy na",
    },
    calmInCase:
      "Nie musisz nic więcej robić. Gdy przedłużymy termin, wyślemy Ci pismo albo zakończymy sprawę, napiszemy na",
    next: "Co będzie dalej",
    today: "dziś",
    received: {
      application: "Mamy Twój wniosek.",
      supplement: "Mamy Twoje uzupełnienie.",
      appeal: "Mamy Twoje odwołanie.",
      letter: "Mamy Twoje pismo.",
      withdrawal: "Mamy wycofanie Twojego wniosku.",
    },
    follow: "Zobacz sprawę",
    who: "Kto się tym zajmuje",
    whoNote: "Imię i nazwisko urzędnika pokażemy, gdy sprawa dostanie znak.",
    status: "Stan sprawy bez logowania",
    statusNote: (rpw: string) =>
      `Zapisz ten kod. Z numerem ${rpw} sprawdzisz nim stan sprawy na każdym urządzeniu.`,
    statusCode: "Kod stanu sprawy",
    statusLink: "Sprawdź stan sprawy",
    sent: "Co zostało wysłane",
    sentFacts: {
      service: "Sprawa",
      sender: "Składa",
      files: "Załączniki",
      none: "bez załączników",
      hash: "Skrót treści",
    },
  },
  check: {
    title: "Sprawdź potwierdzenie",
    lead: "Wpisz kod z potwierdzenia złożenia. Sprawdzimy, czy urząd je wystawił i czy nikt go nie zmienił.",
    code: "Kod kontrolny",
    codeHint: "Szesnaście znaków z potwierdzenia, np. 7K3M-0XQ9-ZT4B-11VH",
    button: "Sprawdź",
    authentic: "To potwierdzenie jest prawdziwe",
    authenticNote:
      "Wystawił je urząd i nikt go nie zmienił. Porównaj dane niżej z tymi, które masz przed sobą.",
    unknown: "Nie znamy takiego potwierdzenia",
    unknownNote: "Porównaj kod znak po znaku. Jeśli się zgadza, żaden z naszych urzędów go nie wystawił.",
    altered: "Temu potwierdzeniu nie można ufać",
    alteredNote: "Kod jest znany, ale podpis urzędu się nie zgadza. Zadzwoń do urzędu i podaj ten kod.",
    malformed: "Wpisz 16 znaków kodu, np. 7K3M-0XQ9-ZT4B-11VH",
    office: "Urząd",
    number: "Numer wpływu",
    received: "Data i godzina wpływu",
    service: "Sprawa",
    sender: "Składa",
    hash: "Skrót SHA-256 treści",
    files: "Załączniki",
    key: "Klucz urzędu",
  },
};

const en: typeof pl = {
  review: {
    title: "Check and send",
    lead: "The office will see it like this. After sending you can't change these answers, but you can add to them.",
    incomplete: (count) =>
      count === 1 ? "One page still wants answers" : `${count} pages still want answers`,
    warnings: "Look again",
    dropped: "We won't send this",
    droppedNote: "No question asks for these answers any more. They stay in the draft until you send it.",
    delivery: "How we will answer",
    deliveryNote:
      "We will deliver letters in this case to this account and tell you by e-mail if the application names you as the party or her attorney. A party who has an attorney gets them through the attorney. By sending the application you agree to that; you may withdraw at any time by writing to the office.",
    deliveryNoteInCase:
      "We deliver letters in this case to this account and tell you by e-mail, as before. You may withdraw from that at any time by writing to the office.",
    privacy: "What we do with your data",
    privacyController: (organ) => `The controller of your data is ${organ}.`,
    privacyNote:
      "We process them to settle this case, because the law tells us to (GDPR art. 6(1)(c) and (e)). We keep them as long as the filing plan says. You have the right of access, rectification, restriction, and complaint to the President of UODO. Without the data marked as required we can't settle the case.",
    privacyMore: "Full information",
    fingerprint: "Fingerprint of the content (SHA-256)",
    send: "Send to the office",
    sendNote: "We will ask for your trusted profile if you haven't used it in this session.",
    trustFirst: "Before sending, confirm who you are with your trusted profile. You will come back here.",
    trust: "Confirm and come back",
    refused: "Not sent yet",
    changeWhat: (question) => `the answer: ${question}`,
  },
  receipt: {
    titles: {
      application: "Application filed",
      supplement: "Supplement filed",
      appeal: "Appeal filed",
      letter: "Letter filed",
      withdrawal: "Withdrawal filed",
    },
    number: "Register number",
    pdf: "Receipt (PDF)",
    printNote: "Print this page from your browser's menu.",
    calm: {
      application:
        "You don't need to do anything more. When we assign the application, open a case, extend the term, send you a letter or close the case, we will write to",
      supplement:
        "You don't need to do anything more. We will add the supplement to your case. When we extend the term, send you a letter or close the case, we will write to",
      appeal:
        "You don't need to do anything more. We will add the appeal to your case. When we send you a letter, we will write to",
      letter:
        "You don't need to do anything more. We will add the letter to your case. When we extend the term, send you a letter or close the case, we will write to",
      withdrawal:
        "You don't need to do anything more. We will decide whether to discontinue the proceedings. When we send you a letter or close the case, we will write to",
    },
    calmInCase:
      "You don't need to do anything more. When we extend the term, send you a letter or close the case, we will write to",
    next: "What happens next",
    today: "today",
    received: {
      application: "We have your application.",
      supplement: "We have your supplement.",
      appeal: "We have your appeal.",
      letter: "We have your letter.",
      withdrawal: "We have the withdrawal of your application.",
    },
    follow: "See the case",
    who: "Who handles it",
    whoNote: "We will show the officer's name when the case gets its mark.",
    status: "The case without signing in",
    statusNote: (rpw) =>
      `Keep this code. With the number ${rpw} it shows how the case stands, on any device.`,
    statusCode: "Status code",
    statusLink: "Check a case",
    sent: "What was sent",
    sentFacts: {
      service: "Case",
      sender: "Filed by",
      files: "Attachments",
      none: "none",
      hash: "Fingerprint",
    },
  },
  check: {
    title: "Check a receipt",
    lead: "Enter the code from a receipt. We will check whether an office issued it and whether anybody has changed it.",
    code: "Check code",
    codeHint: "Sixteen characters from the receipt, for example 7K3M-0XQ9-ZT4B-11VH",
    button: "Check",
    authentic: "This receipt is authentic",
    authenticNote:
      "The office issued it and nobody has changed it. Compare the facts below with what you have.",
    unknown: "We know no such receipt",
    unknownNote: "Compare the code character by character. If it is right, none of our offices issued it.",
    altered: "This receipt can't be trusted",
    alteredNote:
      "The code is known, but the office's signature doesn't match. Call the office and give this code.",
    malformed: "Enter the 16 characters of the code, for example 7K3M-0XQ9-ZT4B-11VH",
    office: "Office",
    number: "Register number",
    received: "Received",
    service: "Case",
    sender: "Filed by",
    hash: "SHA-256 of the content",
    files: "Attachments",
    key: "The office's key",
  },
};

/** Words of filing: the last check before it, the receipt after it, and the check of a receipt. */
export const filingWords: Record<Language, typeof pl> = { pl: typeset(pl), en };
