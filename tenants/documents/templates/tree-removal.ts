import { appealField, appealParts } from "./instructions.ts";
import { letterheadFields, letterheadParts } from "./letterhead.ts";
import { chosenFrom, dayIn, fromCase, fromClerk, type LetterTemplate, listOf } from "./template.ts";
import { feeFields, feeText } from "./tree-fee.ts";

/** Who may apply (ustawa o ochronie przyrody art. 83 ust. 1): the letter cites the point that fits. */
const applicantKind = chosenFrom(
  [
    { value: "holder", label: "posiadacz nieruchomości (pkt 1)", says: "pkt 1" },
    { value: "transmission", label: "właściciel urządzeń przesyłowych (pkt 2)", says: "pkt 2" },
  ],
  fromCase("applicantKind", "Kto wnosi o zezwolenie (art. 83 ust. 1 ustawy o ochronie przyrody)"),
);

/** What is to be removed, in the genitive that all sentences below take. */
const removal = chosenFrom(
  [
    { value: "tree", label: "drzewo", says: "drzewa" },
    { value: "trees", label: "drzewa", says: "drzew" },
    { value: "shrubs", label: "krzewy", says: "krzewów" },
    { value: "tree-and-shrubs", label: "drzewo i krzewy", says: "drzewa i krzewów" },
    { value: "trees-and-shrubs", label: "drzewa i krzewy", says: "drzew i krzewów" },
  ],
  fromCase("removal", "Co ma być usunięte"),
);

const treeFields = [
  fromCase("applicant", "Strona: imię i nazwisko albo nazwa"),
  applicantKind,
  fromCase("appliedOn", "Data wniosku"),
  fromCase("receivedOn", "Data wpływu wniosku"),
  removal,
  listOf(
    fromCase(
      "removed",
      "Drzewa i krzewy, każde osobno: gatunek, obwody wszystkich pni na wysokości 130 cm albo powierzchnia krzewów, miejsce",
    ),
  ),
  fromCase("plot", "Numer działki"),
  fromCase("precinct", "Obręb"),
  dayIn("past", fromClerk("inspectedOn", "Data oględzin")),
  fromClerk("findings", "Ustalenia z oględzin"),
  fromClerk("assessment", "Ocena prawna: dlaczego tak rozstrzygasz"),
];

const legalBasis =
  "Na podstawie art. 83 ust. 1 {{applicantKind}}, art. 83a ust. 1 i art. 83c ust. 1 ustawy z dnia 16 kwietnia 2004 r. o ochronie przyrody oraz art. 104 i art. 107 ustawy z dnia 14 czerwca 1960 r. – Kodeks postępowania administracyjnego (KPA), po rozpatrzeniu wniosku z dnia {{appliedOn}} (strona: {{applicant}})";

const place = "{{removal}} z terenu działki nr {{plot}}, obręb {{precinct}}";

const eachRemoved = `{{#each removed}}
– {{this}}
{{/each}}`;

const factualReasons = `Wniosek, który wpłynął w dniu {{receivedOn}}, dotyczy usunięcia ${place}.
W dniu {{inspectedOn}} przeprowadzono oględziny. Ustalono, co następuje:
{{findings}}`;

const legalDuty =
  "Usunięcie drzewa lub krzewu z terenu nieruchomości wymaga zezwolenia (art. 83 ust. 1 ustawy o ochronie przyrody), które wydaje wójt, burmistrz albo prezydent miasta (art. 83a ust. 1). Przed wydaniem zezwolenia organ dokonuje oględzin w zakresie występowania w ich obrębie gatunków chronionych (art. 83c ust. 1).";

const provenance = {
  source:
    "Ustawa o ochronie przyrody art. 83-83d, 84, 86, 87 (t.j. Dz.U. 2024 poz. 1478); KPA art. 104, 107, 127, 127a, 129; wzór własny",
  verified: false,
} as const;

/** Decision that lets trees or shrubs be removed; what it has to determine: ustawa o ochronie przyrody art. 83d ust. 1. */
export const treeRemovalPermit: LetterTemplate = {
  id: "tree-removal-permit",
  service: "drzewo-zezwolenie",
  name: "Zezwolenie na usunięcie drzewa lub krzewu",
  origin: "house",
  kind: "decision",
  title: "DECYZJA",
  fields: [
    ...letterheadFields,
    ...treeFields,
    dayIn("future", fromClerk("removeBy", "Termin usunięcia")),
    ...feeFields,
    appealField,
  ],
  parts: {
    ...letterheadParts,
    ...appealParts,
    legalBasis,
    resolution: `zezwalam
na usunięcie ${place}, w terminie do {{removeBy}}:
${eachRemoved}
${feeText}`,
    factualReasons,
    legalReasons: `${legalDuty}
{{assessment}}`,
  },
  ...provenance,
};

/** Decision that refuses it. */
export const treeRemovalRefusal: LetterTemplate = {
  id: "tree-removal-refusal",
  service: "drzewo-zezwolenie",
  name: "Odmowa zezwolenia na usunięcie drzewa lub krzewu",
  origin: "house",
  kind: "decision",
  title: "DECYZJA",
  fields: [...letterheadFields, ...treeFields, appealField],
  parts: {
    ...letterheadParts,
    ...appealParts,
    legalBasis,
    resolution: `odmawiam
wydania zezwolenia na usunięcie ${place}:
${eachRemoved}`,
    factualReasons,
    legalReasons: `${legalDuty} Organ waży przy tym interes strony i interes społeczny, do którego należy ochrona zadrzewień (art. 7 KPA).
{{assessment}}`,
  },
  ...provenance,
};
