import { fromCase, type LetterTemplate, optional } from "./template.ts";

const controllerContact = fromCase("controllerContact", "Administrator danych: jak się z nim skontaktować");
const dpoContact = fromCase("dpoContact", "Inspektor ochrony danych: jak się z nim skontaktować");
const specialLaw = fromCase("specialLaw", "Przepisy szczególne, na podstawie których przetwarzasz dane");
const retention = fromCase("retention", "Jak długo przechowujesz akta (kategoria archiwalna)");

/** What the clause below is filled from. A case without a service has no act of its own: the clerk may add it. */
export const dataProtectionFields = [controllerContact, dpoContact, optional(specialLaw), retention];

/** What a party has to be told of her data (RODO art. 13, by KPA art. 61 § 5). */
const dataProtection = `Informacja na podstawie art. 13 RODO (rozporządzenie UE 2016/679):
– administrator danych: {{organ}}; kontakt: {{controllerContact}},
– inspektor ochrony danych: {{dpoContact}},
– cel i podstawa: prowadzenie tej sprawy, obowiązek prawny i władza publiczna (art. 6 ust. 1 lit. c i e RODO) na podstawie KPA{{#if specialLaw}} oraz: {{specialLaw}}{{/if}},
– odbiorcy: strony postępowania, organy i sądy uprawnione z mocy prawa, operatorzy doręczeń oraz podmioty, które obsługują systemy urzędu na podstawie umowy,
– okres przechowywania: {{retention}},
– prawa: dostęp do danych i ich kopii, sprostowanie, ograniczenie przetwarzania, sprzeciw w granicach przepisów oraz skarga do Prezesa Urzędu Ochrony Danych Osobowych,
– podanie danych jest wymogiem ustawowym; bez nich nie można załatwić sprawy,
– nie zapadają decyzje oparte wyłącznie na zautomatyzowanym przetwarzaniu, nie stosuje się profilowania.`;

/** The same letter with the clause: the first that goes to a party has to carry it, whatever it is. */
export function withDataProtection(template: LetterTemplate): LetterTemplate {
  return {
    ...template,
    fields: [...template.fields, ...dataProtectionFields],
    parts: { ...template.parts, dataProtection },
  };
}
