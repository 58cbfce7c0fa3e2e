import type { AskedField, Language, Text } from "./fields.ts";
import { showNumber } from "./show-number.ts";

/** Instructions for numbers that look the same in every form. */
const standard: Partial<Record<string, Text>> = {
  pesel: { pl: "Wpisz numer PESEL: 11 cyfr", en: "Enter the PESEL number: 11 digits" },
  nip: { pl: "Wpisz NIP: 10 cyfr", en: "Enter the NIP: 10 digits" },
  regon: { pl: "Wpisz REGON: 9 albo 14 cyfr", en: "Enter the REGON: 9 or 14 digits" },
  krs: {
    pl: "Wpisz numer KRS: 10 cyfr, razem z zerami na początku",
    en: "Enter the KRS number: 10 digits with leading zeros",
  },
  postcode: { pl: "Wpisz kod pocztowy, np. 42-200", en: "Enter the postcode, for example 42-200" },
  iban: { pl: "Wpisz numer konta: 26 cyfr", en: "Enter the account number: 26 digits" },
  address: { pl: "Wpisz adres", en: "Enter the address" },
  parcel: { pl: "Wpisz numer działki, np. 214/3", en: "Enter the parcel number, for example 214/3" },
  email: {
    pl: "Wpisz adres e-mail, np. anna@poczta.pl",
    en: "Enter an e-mail address, for example anna@poczta.pl",
  },
  phone: { pl: "Wpisz numer telefonu: co najmniej 9 cyfr", en: "Enter a phone number: at least 9 digits" },
  ade: {
    pl: "Wpisz adres do e-Doręczeń, np. AE:PL-12345-67890-ABCDE-12",
    en: "Enter the e-delivery address, for example AE:PL-12345-67890-ABCDE-12",
  },
  vin: {
    pl: "Przepisz VIN z dowodu rejestracyjnego (pole E), bez liter I, O i Q",
    en: "Copy the VIN from the registration certificate (field E); it has no letters I, O or Q",
  },
  plate: {
    pl: "Wpisz numer rejestracyjny, np. SCZ 12345",
    en: "Enter the registration number, for example SCZ 12345",
  },
  "land-register": {
    pl: "Wpisz numer księgi wieczystej, np. CZ1C/00012345/6",
    en: "Enter the land register number, for example CZ1C/00012345/6",
  },
};

const parts: Record<string, Text> = {
  house: { pl: "Wpisz numer domu", en: "Enter the house number" },
  town: { pl: "Wpisz miejscowość", en: "Enter the town or village" },
  postcode: standard.postcode!,
  precinct: {
    pl: "Wpisz nazwę albo numer obrębu, np. Borowno",
    en: "Enter the precinct name or number, for example Borowno",
  },
  number: standard.parcel!,
};

const doubts: Record<string, Text> = {
  pesel: {
    pl: "Sprawdź numer PESEL: cyfra kontrolna się nie zgadza. Jeśli przepisano go dobrze, przejdź dalej",
    en: "Check the PESEL number: its check digit doesn't match. If it is right, carry on",
  },
  vin: {
    pl: "Sprawdź VIN: zwykle ma 17 znaków. Jeśli pojazd jest sprzed 1981 roku, przejdź dalej",
    en: "Check the VIN: it usually has 17 characters. If the vehicle was made before 1981, carry on",
  },
  "land-register": {
    pl: "Sprawdź numer księgi wieczystej: cyfra kontrolna się nie zgadza. Jeśli przepisano go dobrze, przejdź dalej",
    en: "Check the land register number: its check digit doesn't match. If it is right, carry on",
  },
};

const others = {
  checksum: {
    pl: "Porównaj numer z dokumentem: któraś cyfra jest inna",
    en: "Compare the number with your document: one of the digits differs",
  },
  day: {
    pl: "Wpisz datę, która jest w kalendarzu, np. 14 3 2027",
    en: "Enter a date that exists, for example 14 3 2027",
  },
  past: { pl: "Podaj datę dzisiejszą albo późniejszą", en: "Enter today's date or a later one" },
  future: { pl: "Podaj datę dzisiejszą albo wcześniejszą", en: "Enter today's date or an earlier one" },
  option: { pl: "Wybierz jedną z podanych odpowiedzi", en: "Choose one of the answers given" },
  files: { pl: "Dodaj plik", en: "Add a file" },
} satisfies Record<string, Text>;

/** Gives the instruction for a field that is missing or can't be read. */
export function sayAsk(field: AskedField, language: Language): string {
  const format = field.kind === "text" ? field.format : undefined;
  const text = field.ask ?? standard[format ?? field.kind];
  return (text ?? (field.kind === "attachment" ? others.files : others.option))[language];
}

/** Gives the instruction for one part of an address or a parcel. */
export function sayPart(part: string, language: Language): string {
  return (parts[part] ?? others.option)[language];
}

/** Gives the sentence that asks to look again at a number whose checksum is off. */
export function sayDoubt(format: string, language: Language): string {
  return (doubts[format] ?? others.checksum)[language];
}

/** Gives one of the other instructions. */
export function say(about: keyof typeof others, language: Language): string {
  return others[about][language];
}

/** Says how many characters fit. */
export function sayTooLong(most: number, language: Language): string {
  return language === "pl" ? `Skróć tekst do ${most} znaków` : `Shorten the text to ${most} characters`;
}

/** Says between which limits a measure has to be. */
export function sayBounds(
  min: number | undefined,
  max: number | undefined,
  unit: string,
  language: Language,
): string {
  const number = (value: number) => showNumber(value, unit, language);
  const pl = language === "pl";
  if (min === undefined)
    return `${pl ? "Wpisz liczbę nie większą niż" : "Enter a number no greater than"} ${number(max ?? 0)}`;
  if (max === undefined)
    return `${pl ? "Wpisz liczbę nie mniejszą niż" : "Enter a number no less than"} ${number(min)}`;
  return pl
    ? `Wpisz liczbę od ${number(min)} do ${number(max)}`
    : `Enter a number from ${number(min)} to ${number(max)}`;
}

/** Says how many rows a group may have. */
export function sayRows(most: number, language: Language): string {
  return language === "pl"
    ? `Zostaw najwyżej ${most}; resztę zgłoś osobno`
    : `Keep at most ${most}; send the rest separately`;
}
