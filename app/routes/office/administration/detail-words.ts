import type { AdministrationRefusal } from "#app/i18n/refusals/administration.ts";
import type { ContactDetails } from "#tenants/offices/index.ts";

/** A field of the office's contact details: what it is called in the form, and what it is. */
interface DetailWords {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly type?: "email" | "tel" | "url";
}

/** The office's contact details in the order of the form. */
export const detailWords: Readonly<Record<keyof ContactDetails, DetailWords>> = {
  street: { name: "ulica", label: "Ulica i numer" },
  postcode: { name: "kod", label: "Kod pocztowy", hint: "Na przykład 42-200" },
  phone: { name: "telefon", label: "Telefon", type: "tel" },
  email: { name: "email", label: "E-mail", type: "email" },
  website: { name: "strona", label: "Strona internetowa", type: "url" },
  bipUrl: { name: "bip", label: "BIP", type: "url" },
  openingHours: { name: "godziny", label: "Godziny otwarcia" },
  edeliveryAddress: {
    name: "edoreczenia",
    label: "Adres do e-Doręczeń",
    hint: "Tak jak w bazie adresów, np. AE:PL-12345-67890-ABCDE-12",
  },
  epuapBox: { name: "epuap", label: "Skrytka ePUAP" },
};

/** At which field each refusal stands. */
export const detailFaults: Partial<Record<AdministrationRefusal, string>> = {
  "postcode-malformed": "kod",
  "email-malformed": "email",
  "website-malformed": "strona",
  "bip-malformed": "bip",
  "edelivery-malformed": "edoreczenia",
};
