import type { LetterTemplate } from "./template.ts";
import { fromCase, listOf } from "./template.ts";

/** Fields every letter has; `date` is the placeholder `signingDate` until the letter is signed. */
export const letterheadFields = [
  fromCase("mark", "Znak sprawy"),
  fromCase("organ", "Organ, np. Wójt Gminy Mykanów"),
  listOf(fromCase("officeAddress", "Adres urzędu")),
  fromCase("place", "Miejscowość"),
  fromCase("date", "Data pisma"),
  listOf(fromCase("addressee", "Adresat: imię i nazwisko albo nazwa, adres")),
  fromCase("signerName", "Kto podpisuje: imię i nazwisko"),
  fromCase("signerPosition", "Kto podpisuje: stanowisko"),
  listOf(fromCase("recipients", "Otrzymują")),
];

/** Parts every letter has. */
export const letterheadParts: LetterTemplate["parts"] = {
  organ: "{{organ}}\n{{#each officeAddress}}\n{{this}}\n{{/each}}",
  date: "{{place}}, {{date}}",
  parties: "{{#each addressee}}\n{{this}}\n{{/each}}",
  signature: "{{signerName}}\n{{signerPosition}}",
  recipients: "{{#each recipients}}\n{{this}}\n{{/each}}",
};
