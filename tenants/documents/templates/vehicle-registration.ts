import { appealField, appealParts } from "./instructions.ts";
import { letterheadFields, letterheadParts } from "./letterhead.ts";
import { fromCase, type LetterTemplate } from "./template.ts";

/** Short decision for a mass case: the demand is granted in full, so it needs no reasons (KPA art. 107 § 4). */
export const vehicleRegistration: LetterTemplate = {
  id: "vehicle-registration",
  service: "pojazd-rejestracja-krajowy",
  name: "Rejestracja pojazdu",
  origin: "house",
  kind: "decision",
  title: "DECYZJA O REJESTRACJI POJAZDU",
  fields: [
    ...letterheadFields,
    fromCase("owner", "Właściciel albo współwłaściciele"),
    fromCase("appliedOn", "Data wniosku"),
    fromCase("vehicle", "Rodzaj, marka, typ i model pojazdu"),
    fromCase("vin", "Numer VIN"),
    fromCase("registrationNumber", "Numer rejestracyjny"),
    appealField,
  ],
  parts: {
    ...letterheadParts,
    ...appealParts,
    legalBasis:
      "Na podstawie art. 72 ust. 1 i art. 73 ust. 1 ustawy z dnia 20 czerwca 1997 r. – Prawo o ruchu drogowym oraz art. 104 i art. 107 ustawy z dnia 14 czerwca 1960 r. – Kodeks postępowania administracyjnego (KPA), po rozpatrzeniu wniosku z dnia {{appliedOn}}",
    resolution: `rejestruję pojazd
– pojazd: {{vehicle}},
– numer VIN: {{vin}},
– właściciel: {{owner}},
– numer rejestracyjny: {{registrationNumber}}.
Decyzja uwzględnia w całości żądanie strony, dlatego odstąpiono od jej uzasadnienia (art. 107 § 4 KPA).`,
  },
  source: "Prawo o ruchu drogowym art. 72-73; KPA art. 104, 107 § 4; wzór własny",
  verified: false,
};
