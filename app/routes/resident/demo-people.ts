import type { Identity } from "#tenants/residents/index.ts";

/** Invented people whom a visitor may be; the check digits of their numbers are wrong, so nobody living has them. */
export const demoPeople: readonly Identity[] = [
  { pesel: "85041212341", firstName: "Anna", lastName: "Wójcik" },
  { pesel: "62110788351", firstName: "Marek", lastName: "Zieliński" },
  { pesel: "90032744681", firstName: "Halina", lastName: "Krawczyk" },
];
