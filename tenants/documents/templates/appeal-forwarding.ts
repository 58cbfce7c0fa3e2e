import { appealForwarding as id } from "#tenants/cases/index.ts";
import { appealField } from "./instructions.ts";
import { letterheadFields, letterheadParts } from "./letterhead.ts";
import { dayIn, fromCase, fromClerk, type LetterTemplate, listOf } from "./template.ts";

/** The parties are not written to here: the address is the higher authority's, and she isn't kept in the case. */
const partiesFields = ["addressee", "recipients"];

/** Hands an appeal on to the higher authority, with the files and what the office says to it (KPA art. 133). */
export const appealForwarding: LetterTemplate = {
  id,
  name: "Przekazanie odwołania organowi odwoławczemu",
  origin: "house",
  kind: "letter",
  title: "PRZEKAZANIE ODWOŁANIA",
  fields: [
    ...letterheadFields.filter(({ name }) => !partiesFields.includes(name)),
    appealField,
    listOf(fromClerk("authorityAddress", "Adres organu odwoławczego: ulica i numer, kod i miejscowość")),
    fromCase("applicant", "Strona: imię i nazwisko albo nazwa"),
    fromCase("caseTitle", "Czego dotyczy sprawa"),
    dayIn("past", fromClerk("decidedOn", "Data zaskarżonej decyzji")),
    dayIn("past", fromClerk("appealReceivedOn", "Data wpływu odwołania")),
    fromClerk("position", "Stanowisko wobec odwołania"),
    listOf(fromClerk("enclosures", "Co przekazujesz: odwołanie, akta sprawy (ile kart)")),
  ],
  parts: {
    ...letterheadParts,
    parties: "{{appealBody}}\n{{#each authorityAddress}}\n{{this}}\n{{/each}}",
    recipients: "{{appealBody}}\naa",
    legalBasis:
      "Na podstawie art. 133 ustawy z dnia 14 czerwca 1960 r. – Kodeks postępowania administracyjnego (KPA)",
    content: `przekazuję odwołanie wraz z aktami sprawy.
Decyzja, od której złożono odwołanie: z dnia {{decidedOn}}, w sprawie: {{caseTitle}} (strona: {{applicant}})
Data wpływu odwołania: {{appealReceivedOn}}
Organ nie wydał nowej decyzji na podstawie art. 132 KPA.
Stanowisko organu: {{position}}
Przekazuję:
{{#each enclosures}}
– {{this}}
{{/each}}`,
  },
  source: "KPA art. 132-133; wzór własny",
  verified: false,
};
