import { letterheadFields, letterheadParts } from "./letterhead.ts";
import { fromCase, fromClerk, type LetterTemplate, listOf, typedAs } from "./template.ts";

/** What a fee document computes, and for which materials. */
export const feeContent = (materials: string) => `obliczono opłatę za udostępnienie ${materials}.
Numer dokumentu: {{feeDocumentNumber}}
Wniosek z dnia {{appliedOn}}, wnioskodawca: {{applicant}}
{{#each items}}
– {{this}}
{{/each}}
Razem do zapłaty: {{total}}
Rachunek: {{account}}
Tytuł przelewu: {{transferTitle}}
Dokumenty wydamy po zaksięgowaniu wpłaty.`;

/** Dokument Obliczenia Opłaty: what an extract from the land register costs, and why, before it is paid. */
export const extractFee: LetterTemplate = {
  id: "extract-fee",
  service: "egib-wypis-wyrys",
  name: "Dokument Obliczenia Opłaty za wypis",
  origin: "house",
  kind: "letter",
  title: "DOKUMENT OBLICZENIA OPŁATY",
  fields: [
    ...letterheadFields,
    fromCase("feeDocumentNumber", "Numer dokumentu"),
    fromCase("applicant", "Wnioskodawca"),
    fromCase("appliedOn", "Data wniosku"),
    listOf(fromClerk("items", "Pozycje: co, liczba jednostek, stawka, kwota")),
    typedAs("money", fromClerk("total", "Razem do zapłaty")),
    fromClerk("account", "Numer rachunku i nazwa odbiorcy"),
    fromCase("transferTitle", "Tytuł przelewu"),
  ],
  parts: {
    ...letterheadParts,
    legalBasis:
      "Na podstawie art. 40a ust. 1, art. 40d ust. 1 i art. 40e ust. 1 ustawy z dnia 17 maja 1989 r. – Prawo geodezyjne i kartograficzne",
    content: feeContent("materiałów ewidencji gruntów i budynków"),
    appealInstruction:
      "W razie sporu co do zakresu udostępnianych materiałów lub wysokości opłaty organ wydaje decyzję administracyjną (art. 40f ust. 1 Prawa geodezyjnego i kartograficznego).",
  },
  source: "Prawo geodezyjne i kartograficzne art. 40a, 40d-40f; wzór własny",
  verified: false,
};

/** Letter that goes with a delivered extract; what is enclosed stands under it, as for every letter. */
export const extractDelivery: LetterTemplate = {
  id: "extract-delivery",
  service: "egib-wypis-wyrys",
  name: "Pismo przewodnie do wypisu",
  origin: "house",
  kind: "letter",
  title: "PRZEKAZANIE WYPISU Z EWIDENCJI GRUNTÓW I BUDYNKÓW",
  fields: [
    ...letterheadFields,
    fromCase("appliedOn", "Data wniosku"),
    fromCase("plot", "Numer działki"),
    fromCase("precinct", "Obręb"),
  ],
  parts: {
    ...letterheadParts,
    legalBasis:
      "Na podstawie art. 24 ust. 3 ustawy z dnia 17 maja 1989 r. – Prawo geodezyjne i kartograficzne",
    content: `przekazuję dokumenty, o które prosi wniosek z dnia {{appliedOn}}, dotyczące działki nr {{plot}}, obręb {{precinct}}. Wymienia je lista załączników na końcu pisma.
Dane w wypisie są aktualne na dzień jego sporządzenia.`,
  },
  source: "Prawo geodezyjne i kartograficzne art. 24 ust. 3; wzór własny",
  verified: false,
};
