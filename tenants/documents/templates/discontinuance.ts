import { discontinuance as id } from "#tenants/cases/index.ts";
import { appealField, appealParts } from "./instructions.ts";
import { letterheadFields, letterheadParts } from "./letterhead.ts";
import { dayIn, fromCase, fromClerk, type LetterTemplate } from "./template.ts";

/** Decision that ends proceedings whose party withdrew her application (KPA art. 105 § 2). */
export const discontinuance: LetterTemplate = {
  id,
  name: "Umorzenie postępowania na wniosek strony",
  origin: "house",
  kind: "decision",
  title: "DECYZJA",
  fields: [
    ...letterheadFields,
    fromCase("applicant", "Strona: imię i nazwisko albo nazwa"),
    fromCase("caseTitle", "Czego dotyczy sprawa"),
    fromCase("receivedOn", "Data wpływu wniosku"),
    dayIn("past", fromClerk("withdrawnOn", "Data wpływu wycofania wniosku")),
    fromClerk("assessment", "Dlaczego nie sprzeciwiają się temu inne strony ani interes społeczny"),
    appealField,
  ],
  parts: {
    ...letterheadParts,
    ...appealParts,
    legalBasis:
      "Na podstawie art. 104, art. 105 § 2 i art. 107 ustawy z dnia 14 czerwca 1960 r. – Kodeks postępowania administracyjnego (KPA), po rozpatrzeniu wniosku o umorzenie postępowania (strona: {{applicant}})",
    resolution: `umarzam
postępowanie w sprawie: {{caseTitle}}.`,
    factualReasons: `Postępowanie wszczęto na żądanie strony, wnioskiem, który w dniu {{receivedOn}} wpłynął do organu.
W dniu {{withdrawnOn}} wpłynęło pismo, w którym strona wycofała wniosek i wystąpiła o umorzenie postępowania.`,
    legalReasons: `Organ administracji publicznej może umorzyć postępowanie, jeżeli wystąpi o to strona, na której żądanie postępowanie zostało wszczęte, a nie sprzeciwiają się temu inne strony oraz gdy nie jest to sprzeczne z interesem społecznym (art. 105 § 2 KPA).
{{assessment}}`,
  },
  source: "KPA art. 104, 105 § 2, 107, 127, 127a, 129; wzór własny",
  verified: false,
};
