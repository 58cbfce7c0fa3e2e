import type { OfficeGap } from "#tenants/offices/index.ts";

/** What a value of an office's profile is called. */
const fieldWords: Readonly<Record<string, string>> = {
  officialName: "nazwa urzędu",
  organName: "nazwa organu",
  teryt: "kod TERYT",
  street: "ulica",
  postcode: "kod pocztowy",
  phone: "telefon",
  email: "e-mail",
  website: "strona internetowa",
  bipUrl: "BIP",
  openingHours: "godziny otwarcia",
  epuapBox: "skrytka ePUAP",
  edeliveryAddress: "adres do e-Doręczeń",
  population: "liczba mieszkańców",
  localities: "miejscowości",
};

/** The values of one kind of gap, in words: "telefon, e-mail". */
export function sayGaps(gaps: readonly OfficeGap[], kind: OfficeGap["kind"]): string {
  const fields = gaps.filter((gap) => gap.kind === kind).map(({ field }) => fieldWords[field] ?? field);
  return [...new Set(fields)].join(", ") || "nic";
}
