import type { Language } from "./language.ts";
import { typeset } from "./typeset.ts";

const pl = {
  unverified: "do potwierdzenia",
  missing: "nie mamy tej informacji",
  missingNext: "Czego tu nie ma, o to zapytaj w urzędzie. Nie wpisujemy danych, których nikt nie sprawdził.",
  organ: "Kto decyduje",
  address: "Adres",
  phone: "Telefon",
  email: "E-mail",
  website: "Strona internetowa",
  bipUrl: "BIP",
  openingHours: "Godziny pracy",
  edeliveryAddress: "Adres do e-Doręczeń",
  epuapBox: "Skrytka ePUAP",
  appeals: "Odwołania rozpatruje",
  localities: "Miejscowości",
  services: "Usługi",
  allServices: "Zobacz wszystkie usługi",
  choose: "To mój urząd",
};

const en: typeof pl = {
  unverified: "to be confirmed",
  missing: "we don't have this information",
  missingNext: "Ask the office about what is missing here. We don't enter data that nobody has checked.",
  organ: "Who decides",
  address: "Address",
  phone: "Telephone",
  email: "E-mail",
  website: "Website",
  bipUrl: "Public Information Bulletin (BIP)",
  openingHours: "Opening hours",
  edeliveryAddress: "e-Delivery address",
  epuapBox: "ePUAP box",
  appeals: "Appeals are heard by",
  localities: "Villages and towns",
  services: "Services",
  allServices: "See all services",
  choose: "This is my office",
};

/** Words of an office's public profile. */
export const officeWords: Record<Language, typeof pl> = { pl: typeset(pl), en };
