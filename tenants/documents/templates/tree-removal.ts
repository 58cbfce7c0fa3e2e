import { appealField, appealParts } from "./instructions.ts";
import { letterheadFields, letterheadParts } from "./letterhead.ts";
import { fromCase, fromClerk, type LetterTemplate, optional, typedAs } from "./template.ts";

const treeFields = [
  fromCase("applicant", "Strona: imię i nazwisko albo nazwa"),
  fromCase("appliedOn", "Data wniosku"),
  fromCase("receivedOn", "Data wpływu wniosku"),
  fromCase("species", "Gatunek drzewa"),
  fromCase("girth", "Obwód pnia na wysokości 130 cm, w cm"),
  fromCase("plot", "Numer działki"),
  fromCase("precinct", "Obręb"),
  typedAs("date", fromClerk("inspectedOn", "Data oględzin")),
  fromClerk("findings", "Ustalenia z oględzin"),
  fromClerk("assessment", "Ocena prawna: dlaczego tak rozstrzygasz"),
];

const legalBasis =
  "Na podstawie art. 83 ust. 1 pkt 1, art. 83a ust. 1 i art. 83c ust. 1 ustawy z dnia 16 kwietnia 2004 r. o ochronie przyrody oraz art. 104 i art. 107 ustawy z dnia 14 czerwca 1960 r. – Kodeks postępowania administracyjnego (KPA), po rozpatrzeniu wniosku z dnia {{appliedOn}} (strona: {{applicant}})";

const tree =
  "drzewa (gatunek: {{species}}, obwód pnia na wysokości 130 cm: {{girth}} cm), które rośnie na działce nr {{plot}}, obręb {{precinct}}";

const factualReasons = `Wniosek wpłynął w dniu {{receivedOn}}, dotyczy ${tree}.
W dniu {{inspectedOn}} przeprowadzono oględziny. Ustalono, co następuje:
{{findings}}`;

const legalDuty =
  "Usunięcie drzewa z terenu nieruchomości wymaga zezwolenia (art. 83 ust. 1 ustawy o ochronie przyrody), które wydaje wójt, burmistrz albo prezydent miasta (art. 83a ust. 1). Przed wydaniem zezwolenia organ dokonuje oględzin w zakresie występowania w obrębie zadrzewień gatunków chronionych (art. 83c ust. 1).";

const provenance = {
  source: "Ustawa o ochronie przyrody art. 83-83c; KPA art. 104, 107, 127, 127a, 129; wzór własny",
  verified: false,
} as const;

/** Decision that lets a tree be removed. */
export const treeRemovalPermit: LetterTemplate = {
  id: "tree-removal-permit",
  name: "Zezwolenie na usunięcie drzewa",
  origin: "house",
  kind: "decision",
  title: "DECYZJA",
  fields: [
    ...letterheadFields,
    ...treeFields,
    typedAs("date", fromClerk("removeBy", "Termin usunięcia drzewa")),
    optional(fromClerk("planting", "Nasadzenia zastępcze: ile, jakie, gdzie, do kiedy")),
    optional(fromClerk("fee", "Opłata za usunięcie drzewa albo jej odroczenie")),
    appealField,
  ],
  parts: {
    ...letterheadParts,
    ...appealParts,
    legalBasis,
    resolution: `zezwalam
na usunięcie ${tree}, w terminie do: {{removeBy}}
{{#if planting}}
Warunek zezwolenia, nasadzenia zastępcze: {{planting}}
{{/if}}
{{#if fee}}
Opłata za usunięcie drzewa: {{fee}}
{{else}}
Opłaty za usunięcie drzewa nie nalicza się.
{{/if}}`,
    factualReasons,
    legalReasons: `${legalDuty}
{{assessment}}`,
  },
  ...provenance,
};

/** Decision that refuses it. */
export const treeRemovalRefusal: LetterTemplate = {
  id: "tree-removal-refusal",
  name: "Odmowa zezwolenia na usunięcie drzewa",
  origin: "house",
  kind: "decision",
  title: "DECYZJA",
  fields: [...letterheadFields, ...treeFields, appealField],
  parts: {
    ...letterheadParts,
    ...appealParts,
    legalBasis,
    resolution: `odmawiam
wydania zezwolenia na usunięcie ${tree}.`,
    factualReasons,
    legalReasons: `${legalDuty} Organ waży przy tym interes strony i interes społeczny, do którego należy ochrona zadrzewień (art. 7 KPA).
{{assessment}}`,
  },
  ...provenance,
};
