import { letterheadFields, letterheadParts } from "./letterhead.ts";
import { fromCase, fromClerk, type LetterTemplate, optional } from "./template.ts";

/** First letter in a case: proceedings have begun (KPA art. 61 § 4), with the RODO clause (art. 61 § 5). */
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
    fromCase("controllerContact", "Administrator danych: jak się z nim skontaktować"),
    fromCase("dpoContact", "Inspektor ochrony danych: jak się z nim skontaktować"),
    fromCase("specialLaw", "Przepisy szczególne, na podstawie których przetwarzasz dane"),
    fromCase("retention", "Jak długo przechowujesz akta (kategoria archiwalna)"),
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
    dataProtection: `Informacja na podstawie art. 13 RODO (rozporządzenie UE 2016/679):
– administrator danych: {{organ}}; kontakt: {{controllerContact}},
– inspektor ochrony danych: {{dpoContact}},
– cel i podstawa: prowadzenie tej sprawy, obowiązek prawny i władza publiczna (art. 6 ust. 1 lit. c i e RODO) na podstawie KPA oraz: {{specialLaw}},
– odbiorcy: strony postępowania, organy i sądy uprawnione z mocy prawa, operatorzy doręczeń oraz podmioty, które obsługują systemy urzędu na podstawie umowy,
– okres przechowywania: {{retention}},
– prawa: dostęp do danych i ich kopii, sprostowanie, ograniczenie przetwarzania, sprzeciw w granicach przepisów oraz skarga do Prezesa Urzędu Ochrony Danych Osobowych,
– podanie danych jest wymogiem ustawowym; bez nich nie można załatwić sprawy,
– nie zapadają decyzje oparte wyłącznie na zautomatyzowanym przetwarzaniu, nie stosuje się profilowania.`,
  },
  source: "KPA art. 10, 41, 61 § 4-5, 73; RODO art. 13; wzór własny",
  verified: false,
};
