/** A mail's wording; HTML and plain text are both made from it, so that they never disagree. */
export interface MailWording {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** What the link says; it leads to `path`. */
  readonly action: string;
}

/**
 * Mails to residents. They say that something happened and where to read it: no PESEL, no address,
 * nothing of what a decision says, since ordinary mail is read by many eyes on its way.
 */
export const residentMails = {
  "application-received": {
    subject: "Przyjęliśmy wniosek {{number}}",
    paragraphs: [
      "Twój wniosek wpłynął. Numer: {{number}}. Sprawa: {{service}}. Urząd: {{office}}.",
      "Co dalej: {{next}}",
      "Stan sprawy sprawdzisz w\u00a0każdej chwili pod adresem poniżej. Zachowaj tę wiadomość.",
    ],
    action: "Sprawdź stan sprawy",
  },
  "step-made": {
    subject: "Sprawa {{number}}: nowy krok",
    paragraphs: ["{{sentence}}", "Sprawa: {{service}}. Numer: {{number}}. Urząd: {{office}}."],
    action: "Zobacz sprawę",
  },
  "supplement-called": {
    subject: "Sprawa {{number}}: uzupełnij wniosek do {{dueOn}}",
    paragraphs: [
      "Żeby załatwić sprawę, potrzebujemy od Ciebie uzupełnienia. Złóż je do {{dueOn}}.",
      "Czego brakuje, przeczytasz w\u00a0piśmie, które czeka w\u00a0Twojej skrzynce.",
      "Sprawa: {{service}}. Numer: {{number}}. Urząd: {{office}}.",
    ],
    action: "Przeczytaj pismo i\u00a0uzupełnij wniosek",
  },
  // KPA art. 39 § 1 (account of the organ) with art. 42 of the act on electronic delivery.
  "letter-arrived": {
    subject: "Sprawa {{number}}: czeka na Ciebie pismo",
    paragraphs: [
      "W\u00a0Twojej skrzynce czeka pismo. Nadawca: {{office}}. Otwórz je do {{openUntil}}.",
      "Nieotwarte pismo uznaje się za doręczone: {{deemedOn}} (art.\u00a039 §\u00a01 KPA, art.\u00a042 ustawy o\u00a0doręczeniach elektronicznych). Od doręczenia liczą się terminy, które w\u00a0nim podano.",
      "Sprawa: {{service}}. Numer: {{number}}.",
    ],
    action: "Otwórz pismo",
  },
  "letter-effective": {
    subject: "Sprawa {{number}}: pismo doręczone",
    paragraphs: [
      "Pismo w\u00a0Twojej sprawie jest doręczone. Data doręczenia: {{effectiveOn}}.",
      "Od tego dnia liczą się terminy, które w\u00a0nim podano, np. na odwołanie.",
      "Sprawa: {{service}}. Numer: {{number}}. Urząd: {{office}}.",
    ],
    action: "Przeczytaj pismo",
  },
  "appeal-received": {
    subject: "Sprawa {{number}}: przyjęliśmy odwołanie",
    paragraphs: [
      "Twoje odwołanie wpłynęło. Numer: {{number}}. Sprawa: {{service}}. Urząd: {{office}}.",
      "Co dalej: {{next}}",
    ],
    action: "Sprawdź stan sprawy",
  },
} as const satisfies Record<string, MailWording>;
