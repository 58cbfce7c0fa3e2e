import { chosenFrom, fromClerk, neededWhen, typedAs } from "./template.ts";

const feeOf = "Za usunięcie nalicza się opłatę (art. 84 ust. 1 i 2 ustawy o ochronie przyrody).";

/** What the permit decides on the fee for the removal: nobody but the clerk knows it, so she has to choose. */
const feeRuling = chosenFrom(
  [
    {
      value: "charged",
      label: "nalicza się opłatę (art. 84 ust. 1 i 2)",
      says: `${feeOf} Opłatę uiszcza się w terminie 14 dni od dnia, w którym zezwolenie stało się ostateczne (art. 87 ust. 3 tej ustawy).`,
    },
    {
      value: "deferred",
      label: "nalicza się i odracza, bo są nasadzenia zastępcze albo przesadzenie (art. 84 ust. 3)",
      says: `${feeOf} Termin jej uiszczenia odracza się na okres 3 lat od dnia upływu terminu wskazanego na wykonanie nasadzeń zastępczych albo przesadzenie (art. 84 ust. 3 tej ustawy).`,
    },
    {
      value: "exempt",
      label: "nie nalicza się opłaty (art. 86 ust. 1 albo inny przepis)",
      says: "Opłaty za usunięcie nie nalicza się.",
    },
  ],
  fromClerk("feeRuling", "Opłata za usunięcie"),
);

/** The fields of a permit that decide on its fee, and the conditions that hang on it. */
export const feeFields = [
  feeRuling,
  typedAs(
    "money",
    neededWhen(
      { field: feeRuling.name, is: ["charged", "deferred"], otherwise: "left-out" },
      fromClerk("fee", "Wysokość opłaty, jeśli się ją nalicza"),
    ),
  ),
  neededWhen(
    { field: feeRuling.name, is: ["exempt"], otherwise: "left-out" },
    fromClerk("feeExemption", "Dlaczego nie nalicza się opłaty: przepis i powód, np. art. 86 ust. 1 pkt 4"),
  ),
  neededWhen(
    { field: feeRuling.name, is: ["deferred"], otherwise: "optional" },
    fromClerk("planting", "Nasadzenia zastępcze albo przesadzenie: ile, jakie, gdzie, do kiedy"),
  ),
];

/** What the resolution says of the fee and of its conditions. */
export const feeText = `{{#if planting}}
Warunek zezwolenia, nasadzenia zastępcze albo przesadzenie: {{planting}}
{{/if}}
{{feeRuling}}
{{#if fee}}
Wysokość opłaty: {{fee}}
{{/if}}
{{#if feeExemption}}
Podstawa: {{feeExemption}}
{{/if}}`;
