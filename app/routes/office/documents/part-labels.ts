import type { ComparedPart } from "#tenants/documents/index.ts";

/** What the editor calls the parts of a letter, and what goes with it. */
export const partLabels: Readonly<Record<ComparedPart, string>> = {
  organ: "Organ",
  date: "Miejscowość i data",
  parties: "Adresat",
  legalBasis: "Podstawa prawna",
  resolution: "Rozstrzygnięcie",
  content: "Treść",
  factualReasons: "Uzasadnienie faktyczne",
  legalReasons: "Uzasadnienie prawne",
  appealInstruction: "Pouczenie o środkach zaskarżenia",
  waiverInstruction: "Pouczenie o zrzeczeniu się odwołania",
  courtInstruction: "Pouczenie o skardze do sądu",
  dataProtection: "Jak przetwarzamy dane osobowe",
  signature: "Podpis",
  enclosures: "Załączniki",
  recipients: "Otrzymują",
};
