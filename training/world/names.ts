/** A made-up person; names are common Polish ones, joined at random by a seed and never those of real officials. */
export interface MadeUpName {
  readonly firstName: string;
  readonly lastName: string;
}

const firstNames = [
  "Ewa",
  "Anna",
  "Joanna",
  "Katarzyna",
  "Maria",
  "Zofia",
  "Agnieszka",
  "Barbara",
  "Halina",
  "Teresa",
  "Magdalena",
  "Jan",
  "Piotr",
  "Tomasz",
  "Marek",
  "Andrzej",
  "Paweł",
  "Krzysztof",
  "Michał",
  "Stanisław",
  "Adam",
  "Łukasz",
] as const;
// One form for women and men, so that no name has to be declined.
const lastNames = [
  "Nowak",
  "Maj",
  "Lis",
  "Wójcik",
  "Mazur",
  "Kaczmarek",
  "Zając",
  "Król",
  "Wróbel",
  "Pawlak",
  "Walczak",
  "Stępień",
  "Michalak",
  "Sikora",
  "Baran",
  "Duda",
  "Szewczyk",
  "Pietrzak",
  "Marciniak",
  "Bąk",
  "Włodarczyk",
  "Kubiak",
  "Kaźmierczak",
  "Sobczak",
  "Czech",
  "Głowacz",
  "Urban",
  "Kołodziej",
  "Mróz",
  "Gajda",
  "Ptak",
  "Kopeć",
  "Bielak",
  "Janik",
  "Wolny",
] as const;

/** The nth made-up name: the same for the same number, different for the first 700 numbers. */
export function madeUpName(number: number): MadeUpName {
  return {
    firstName: firstNames[(number * 7 + Math.floor(number / lastNames.length)) % firstNames.length]!,
    lastName: lastNames[number % lastNames.length]!,
  };
}

/** Initials for drafts and registers, e.g. `EN`. */
export function initialsOf({ firstName, lastName }: MadeUpName): string {
  return firstName.charAt(0) + lastName.charAt(0);
}

/** The text as a part of an e-mail address: lower case, without diacritics. */
export function addressPart(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("ł", "l")
    .normalize("NFD")
    .replace(/[^a-z0-9]/g, "");
}
