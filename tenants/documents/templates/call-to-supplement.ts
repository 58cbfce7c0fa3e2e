import { supplementCall } from "#tenants/cases/index.ts";
import { letterheadFields, letterheadParts } from "./letterhead.ts";
import { fromCase, fromClerk, type LetterTemplate, listOf, optional } from "./template.ts";

/** Call to supplement an application (KPA art. 64 § 2): at least 7 days, with the warning that gives it force. */
export const callToSupplement: LetterTemplate = {
  id: supplementCall,
  name: "Wezwanie do usunięcia braków",
  origin: "house",
  kind: "letter",
  title: "WEZWANIE DO USUNIĘCIA BRAKÓW",
  fields: [
    ...letterheadFields,
    fromCase("caseTitle", "Czego dotyczy wniosek"),
    fromCase("receivedOn", "Data wpływu wniosku"),
    listOf(fromClerk("defects", "Czego brakuje")),
    { ...fromClerk("days", "Ile dni na uzupełnienie (co najmniej 7)"), minimum: 7 },
    optional(fromClerk("contact", "Kto odpowie na pytania: imię i nazwisko, telefon")),
  ],
  parts: {
    ...letterheadParts,
    legalBasis:
      "Na podstawie art. 64 § 2 ustawy z dnia 14 czerwca 1960 r. – Kodeks postępowania administracyjnego (KPA)",
    content: `wzywam do usunięcia braków wniosku, który wpłynął {{receivedOn}} i dotyczy: {{caseTitle}}.
Do załatwienia sprawy brakuje:
{{#each defects}}
– {{this}}
{{/each}}
Braki należy usunąć w terminie {{days}} dni od dnia doręczenia tego wezwania.
Braki można uzupełnić na koncie w portalu urzędu, przez e-Doręczenia, pocztą albo w siedzibie urzędu. Należy podać znak sprawy: {{mark}}.
{{#if contact}}
Pytania: {{contact}}
{{/if}}`,
    appealInstruction:
      "Jeżeli braki nie zostaną usunięte w wyznaczonym terminie, wniosek zostanie pozostawiony bez rozpoznania (art. 64 § 2 KPA).",
  },
  source: "KPA art. 64 § 2; wzór własny",
  verified: false,
};
