import type { Role } from "#tenants/people/index.ts";
import { typeset } from "./typeset.ts";

/** What a role is called in an office, and what it lets one do. */
export const roleWords: Readonly<Record<Role, { readonly name: string; readonly about: string }>> = typeset({
  registry: { name: "kancelaria", about: "Rejestruje przesyłki, skanuje i wysyła pisma" },
  clerk: { name: "prowadzący sprawy", about: "Zakłada i prowadzi sprawy, pisze projekty pism" },
  head: {
    name: "kierownik komórki",
    about: "Dekretuje, akceptuje pisma, ustala zastępstwa w swojej komórce",
  },
  signatory: {
    name: "podpisujący",
    about: "Akceptuje ostatecznie i podpisuje; potrzebuje też upoważnienia do podpisywania",
  },
  "records-coordinator": {
    name: "koordynator czynności kancelaryjnych",
    about: "Pilnuje wyboru klas i prowadzenia spraw, potwierdza klasy i dodaje nowe",
  },
  archivist: { name: "archiwista", about: "Potwierdza klasy wykazu akt i dodaje nowe" },
  "office-admin": {
    name: "administrator urzędu",
    about: "Prowadzi konta, role, upoważnienia i komórki; nie widzi spraw",
  },
  auditor: { name: "audytor", about: "Nie daje jeszcze żadnych uprawnień" },
});
