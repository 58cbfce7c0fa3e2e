import { demoAddress } from "./found-county.ts";
import { demoResidentAddress } from "./residents.ts";

/** The one password of all demo accounts: printed at each start, so it protects nothing and says so. */
export const demoPassword = "lipy nad stawem 2026";

/** What the start says about who can sign in. */
export function tellAccounts(origin: string): string {
  const staff = (slug: string, part: Parameters<typeof demoAddress>[1], role: string) =>
    `  ${demoAddress(slug, part).padEnd(48)} ${role}`;
  return [
    "",
    `Konta pokazowe, hasło wszędzie: ${demoPassword}`,
    `Mieszkanka: ${origin}/zaloguj`,
    `  ${demoResidentAddress.padEnd(48)} Anna Wójcik (profil zaufany: dostawca pokazowy)`,
    `Urząd Gminy Mykanów: ${origin}/zaloguj/urzad`,
    staff("mykanow", "registry", "kancelaria: rejestr wpływów, wysyłka"),
    staff("mykanow", "chief", "wójt: dekretacja, podpis"),
    staff("mykanow", "manager", "kierownik referatu: akceptacja"),
    staff("mykanow", "handler", "inspektor: prowadzi sprawy"),
    staff("mykanow", "administrator", "sekretarz: administrator, koordynator, archiwista"),
    "Starostwo:",
    staff("powiat-czestochowski", "handler", "inspektor: rejestracja pojazdów"),
    staff("powiat-czestochowski", "geodesy", "inspektor: ewidencja gruntów"),
    staff("powiat-czestochowski", "administrator", "sekretarz: administrator urzędu i powiatu (/powiat)"),
    `Listy do wszystkich: ${origin}/dev/mail`,
  ].join("\n");
}
