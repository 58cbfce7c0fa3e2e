import { unexaminedNotice } from "#tenants/cases/index.ts";
import { letterheadFields, letterheadParts } from "./letterhead.ts";
import { fromCase, fromClerk, type LetterTemplate, listOf } from "./template.ts";

/**
 * Tells the party that her application was left unexamined (KPA art. 64 § 2). The law asks for no letter and no
 * decision; she learns from it what she may do: urge (art. 37 § 1), then complain of inaction to the court.
 */
export const noticeLeftUnexamined: LetterTemplate = {
  id: unexaminedNotice,
  name: "Zawiadomienie o pozostawieniu wniosku bez rozpoznania",
  origin: "house",
  kind: "letter",
  title: "ZAWIADOMIENIE O POZOSTAWIENIU WNIOSKU BEZ ROZPOZNANIA",
  fields: [
    ...letterheadFields,
    fromCase("caseTitle", "Czego dotyczy wniosek"),
    fromCase("receivedOn", "Data wpływu wniosku"),
    fromCase("calledOn", "Data doręczenia wezwania do usunięcia braków"),
    fromCase("supplementDueOn", "Ostatni dzień na usunięcie braków"),
    listOf(fromClerk("defects", "Czego nadal brakuje")),
    fromCase("appealBody", "Organ wyższego stopnia (kto? w mianowniku)"),
  ],
  parts: {
    ...letterheadParts,
    legalBasis:
      "Na podstawie art. 64 § 2 ustawy z dnia 14 czerwca 1960 r. – Kodeks postępowania administracyjnego (KPA)",
    content: `zawiadamiam, że wniosek, który wpłynął {{receivedOn}} i dotyczy: {{caseTitle}}, pozostał bez rozpoznania.
Wezwanie do usunięcia braków doręczono: {{calledOn}}
Ostatni dzień na ich usunięcie: {{supplementDueOn}}
W tym terminie nie usunięto braków:
{{#each defects}}
– {{this}}
{{/each}}
Wniosek można złożyć ponownie w każdym czasie, od razu z tym, czego brakowało.`,
    appealInstruction: `Pozostawienie wniosku bez rozpoznania nie jest decyzją, dlatego nie służy od niego odwołanie.
Jeżeli strona uważa, że wniosek należało rozpoznać, może wnieść ponaglenie (art. 37 § 1 KPA). Ponaglenie zawiera uzasadnienie. Rozpatruje je: {{appealBody}}. Wnosi się je za pośrednictwem organu, który prowadzi postępowanie.
Po wniesieniu ponaglenia stronie służy skarga na bezczynność do wojewódzkiego sądu administracyjnego.`,
  },
  source: "KPA art. 37 § 1, art. 64 § 2; uchwała NSA z 3.09.2013, I OPS 2/13; wzór własny",
  verified: false,
};
