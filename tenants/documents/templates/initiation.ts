import { letterheadFields, letterheadParts } from "./letterhead.ts";
import { fromCase, fromClerk, type LetterTemplate, optional } from "./template.ts";

/** Proceedings have begun (KPA art. 61 § 4). */
export const noticeOfInitiation: LetterTemplate = {
  id: "notice-of-initiation",
  name: "Zawiadomienie o wszczęciu postępowania",
  origin: "house",
  kind: "letter",
  title: "ZAWIADOMIENIE O WSZCZĘCIU POSTĘPOWANIA",
  fields: [
    ...letterheadFields,
    fromCase("caseTitle", "Czego dotyczy sprawa"),
    fromCase("initiatedOn", "Data wszczęcia"),
    fromCase("dueOn", "Termin załatwienia sprawy"),
    fromCase("handlerName", "Kto prowadzi sprawę"),
    optional(fromClerk("nextStep", "Co teraz zrobimy, np. oględziny i ich data")),
  ],
  parts: {
    ...letterheadParts,
    legalBasis:
      "Na podstawie art. 61 § 4 ustawy z dnia 14 czerwca 1960 r. – Kodeks postępowania administracyjnego (KPA)",
    content: `zawiadamiam o wszczęciu postępowania w sprawie: {{caseTitle}}
Data wszczęcia postępowania: {{initiatedOn}}
Przewidywany termin załatwienia sprawy: {{dueOn}}
Sprawę prowadzi: {{handlerName}}
{{#if nextStep}}
Następny krok: {{nextStep}}
{{/if}}
Strona może na każdym etapie przeglądać akta, robić z nich notatki i kopie oraz składać wnioski i wyjaśnienia, a przed wydaniem decyzji wypowiedzieć się co do zebranych dowodów i materiałów (art. 10 § 1 i art. 73 § 1 KPA).
Strona ma obowiązek zawiadomić organ o każdej zmianie adresu. Pismo wysłane pod dotychczasowy adres uznaje się wtedy za doręczone (art. 41 KPA).`,
  },
  source: "KPA art. 10, 41, 61 § 4, 73; wzór własny",
  verified: false,
};
