import { letterheadFields, letterheadParts } from "./letterhead.ts";
import { fromCase, fromClerk, type LetterTemplate, typedAs } from "./template.ts";

/** Notice that the term will be missed (KPA art. 36): cause, new date, instruction on ponaglenie (art. 37). */
export const noticeOfNewTerm: LetterTemplate = {
  id: "notice-of-new-term",
  name: "Zawiadomienie o nowym terminie załatwienia sprawy",
  origin: "house",
  kind: "letter",
  title: "ZAWIADOMIENIE O NOWYM TERMINIE",
  fields: [
    ...letterheadFields,
    fromCase("caseTitle", "Czego dotyczy sprawa"),
    fromCase("previousTerm", "Dotychczasowy termin"),
    fromClerk("reason", "Przyczyna zwłoki"),
    typedAs("date", fromClerk("newTerm", "Nowy termin")),
    fromCase("appealBody", "Organ wyższego stopnia (kto? w mianowniku)"),
  ],
  parts: {
    ...letterheadParts,
    legalBasis:
      "Na podstawie art. 36 § 1 ustawy z dnia 14 czerwca 1960 r. – Kodeks postępowania administracyjnego (KPA)",
    content: `zawiadamiam, że sprawa nie zostanie załatwiona w terminie.
Sprawa dotyczy: {{caseTitle}}
Dotychczasowy termin: {{previousTerm}}
Przyczyna zwłoki: {{reason}}
Nowy termin załatwienia sprawy: {{newTerm}}`,
    appealInstruction: `Stronie służy prawo do wniesienia ponaglenia (art. 37 § 1 KPA), jeżeli:
– sprawy nie załatwiono w terminie określonym w art. 35 KPA lub przepisach szczególnych ani w terminie wskazanym zgodnie z art. 36 § 1 KPA (bezczynność),
– postępowanie jest prowadzone dłużej, niż jest to niezbędne do załatwienia sprawy (przewlekłość).
Ponaglenie zawiera uzasadnienie. Rozpatruje je: {{appealBody}}. Wnosi się je za pośrednictwem organu, który prowadzi postępowanie.`,
  },
  source: "KPA art. 36-37; wzór własny",
  verified: false,
};
