/** Wording of a notice to a member of staff: in the product `sentence` and `todo`, by mail `subject` and `todo`. */
interface StaffWording {
  /** For the mail: marks and numbers only, no title and no name. */
  readonly subject: string;
  /** For the list of notices, where only she sees it. */
  readonly sentence: string;
  /** What she does now. */
  readonly todo: string;
}

/** Every notice that staff may get. */
export const staffNotices = {
  "item-assigned": {
    subject: "Nowa przesyłka {{rpw}}",
    sentence: "Masz nową przesyłkę {{rpw}}: {{title}}.",
    todo: "Przeczytaj ją i\u00a0załóż sprawę albo dołącz do sprawy, która już jest.",
  },
  "item-withdrawn": {
    subject: "Przesyłka {{rpw}} już nie dla Ciebie",
    sentence: "Dekretacja przesyłki {{rpw}} jest cofnięta: {{title}}.",
    todo: "Nic nie rób. Jeśli ma trafić do Ciebie, dostaniesz nowe powiadomienie.",
  },
  "item-returned": {
    subject: "Przesyłka {{rpw}} wróciła",
    sentence: "Przesyłka {{rpw}} wróciła do Ciebie: {{reason}}.",
    todo: "Zadekretuj ją na nowo.",
  },
  "item-attached": {
    subject: "Sprawa {{mark}}: nowe pismo {{rpw}}",
    sentence: "Do sprawy {{mark}} doszło pismo {{rpw}}: {{title}}.",
    todo: "Przeczytaj je i\u00a0prowadź sprawę dalej.",
  },
  // Withdrawing doesn't end a case by itself (KPA art. 105 § 2).
  "withdrawal-filed": {
    subject: "Sprawa {{mark}}: strona wycofuje wniosek, {{rpw}}",
    sentence: "Strona wycofuje wniosek w\u00a0sprawie {{mark}}: pismo {{rpw}}.",
    todo: "Zdecyduj, czy umorzyć postępowanie (art.\u00a0105 §\u00a02 KPA). Do tego czasu sprawa toczy się dalej.",
  },
  "item-for-closed-case": {
    subject: "Sprawa {{mark}}: pismo {{rpw}} po zakończeniu",
    sentence: "Do zakończonej sprawy {{mark}} wpłynęło pismo {{rpw}}: {{title}}.",
    todo: "Zdecyduj, co z\u00a0nim zrobić: do akt zakończonej sprawy nic się nie\u00a0dopisze.",
  },
  "case-handed-over": {
    subject: "Sprawa {{mark}} jest teraz Twoja",
    sentence: "Od dziś prowadzisz sprawę {{mark}}: {{title}}.",
    todo: "Sprawdź jej termin i\u00a0następny krok.",
  },
  "document-awaits-approval": {
    subject: "Sprawa {{mark}}: pismo czeka na akceptację",
    sentence: "Pismo „{{title}}” w\u00a0sprawie {{mark}} czeka na Twoją akceptację.",
    todo: "Zaakceptuj je albo zwróć z\u00a0uwagami.",
  },
  "document-returned": {
    subject: "Sprawa {{mark}}: pismo wróciło do poprawy",
    sentence: "Pismo „{{title}}” w\u00a0sprawie {{mark}} wróciło z\u00a0uwagami: „{{remarks}}”.",
    todo: "Popraw je i\u00a0przekaż do akceptacji jeszcze raz.",
  },
  "document-awaits-signature": {
    subject: "Sprawa {{mark}}: pismo czeka na podpis",
    sentence: "Pismo „{{title}}” w\u00a0sprawie {{mark}} czeka na Twój podpis.",
    todo: "Podpisz je albo zwróć z\u00a0uwagami.",
  },
  "document-withdrawn": {
    subject: "Sprawa {{mark}}: pismo wycofane",
    sentence: "Pismo „{{title}}” w\u00a0sprawie {{mark}} jest wycofane i\u00a0nie wyjdzie z\u00a0urzędu.",
    todo: "Nic nie rób. Pismo zostaje w\u00a0aktach, powód jest przy nim.",
  },
  "due-soon": {
    subject: "Sprawa {{mark}}: termin {{dueOn}}",
    sentence: "Termin sprawy {{mark}} ({{title}}) mija {{dueOn}}.",
    todo: "Załatw ją w\u00a0terminie albo zawiadom stronę o\u00a0nowym (art.\u00a036 KPA).",
  },
  overdue: {
    subject: "Sprawa {{mark}}: termin minął {{dueOn}}",
    sentence: "Termin sprawy {{mark}} ({{title}}) minął {{dueOn}}.",
    todo: "Zawiadom stronę o\u00a0przyczynie zwłoki i\u00a0nowym terminie i\u00a0poucz ją o\u00a0ponagleniu (art.\u00a036 KPA).",
  },
  "call-unanswered": {
    subject: "Sprawa {{mark}}: brak uzupełnienia do {{until}}",
    sentence:
      "Termin na uzupełnienie wniosku w\u00a0sprawie {{mark}} ({{title}}) minął {{until}}, a\u00a0uzupełnienia nie\u00a0ma.",
    todo: "Sprawdź, czy nie\u00a0jest w\u00a0drodze: liczy się dzień nadania na poczcie (art.\u00a057 §\u00a05 KPA). Jeśli nie, zostaw wniosek bez rozpoznania (art.\u00a064 §\u00a02 KPA) albo wznów bieg terminu i\u00a0prowadź sprawę dalej.",
  },
  "position-missing": {
    subject: "Sprawa {{mark}}: brak stanowiska innego organu do {{until}}",
    sentence:
      "Termin sprawy {{mark}} ({{title}}) stoi od {{from}}, bo czeka na stanowisko innego organu. Dwa tygodnie na nie minęły {{until}}.",
    todo: "Jeśli stanowisko jest, wznów bieg terminu. Jeśli nie, przypomnij o\u00a0nim temu organowi: miał na nie dwa tygodnie od doręczenia żądania (art.\u00a0106 §\u00a03 KPA).",
  },
  "letter-delivered": {
    subject: "Sprawa {{mark}}: pismo doręczone {{effectiveOn}}",
    sentence: "Pismo „{{title}}” w\u00a0sprawie {{mark}} jest doręczone {{effectiveOn}}.",
    todo: "Sprawdź, od kiedy biegną terminy, i\u00a0prowadź sprawę dalej.",
  },
  "delivery-failed": {
    subject: "Sprawa {{mark}}: pismo niedoręczone",
    sentence: "Nie udało się doręczyć pisma „{{title}}” w\u00a0sprawie {{mark}}: {{reason}}.",
    todo: "Sprawdź adres. Pismo czeka w\u00a0kancelarii na ponowne wysłanie.",
  },
  "mail-refused": {
    subject: "Sprawa {{number}}: powiadomienie nie dotarło",
    sentence: "Sprawa {{number}}. Adres {{recipient}} nie przyjmuje poczty: {{answer}}.",
    todo: "Zadzwoń albo wyślij list.",
  },
} as const satisfies Record<string, StaffWording>;

/** What a notice to staff is about. */
export type NoticeKind = keyof typeof staffNotices;
