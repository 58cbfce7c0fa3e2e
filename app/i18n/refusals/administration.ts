import type { AppointmentRefusal, EmployRefusal, InviteRefusal } from "#tenants/administration/index.ts";
import type { ContactEndRefusal, ContactRefusal, DetailsRefusal } from "#tenants/offices/index.ts";
import type { RefusalDetails } from "#tenants/outcome.ts";
import type { PeopleRefusal } from "#tenants/people/index.ts";
import { nbsp } from "#tenants/typography.ts";
import type { UnitRefusal } from "#tenants/units/index.ts";
import type { RefusalSentence } from "./sentence.ts";

/** Why an act of the county's or an office's administration is refused. */
export type AdministrationRefusal =
  | PeopleRefusal
  | UnitRefusal
  | EmployRefusal
  | AppointmentRefusal
  | InviteRefusal
  | ContactRefusal
  | ContactEndRefusal
  | DetailsRefusal
  | "office-exists";

const sentences: Readonly<Record<AdministrationRefusal, RefusalSentence>> = {
  "not-allowed": "Twoja rola na to nie pozwala. Poproś administratora urzędu",
  "unknown-unit": "Wybierz komórkę z listy",
  "already-hired": "Ta osoba już jest na liście. Znajdź ją tam i zmień jej role",
  "returns-before-leaving": ({ left }) => `Ta osoba pracowała tu do dnia ${left}. Wpisz późniejszy dzień`,
  "unknown-person": "Wybierz osobę z listy",
  "period-reversed": "Koniec wypada przed początkiem. Popraw jedną z dat",
  "role-already-held": "Ta osoba ma już wtedy tę rolę. Wybierz inną rolę albo inne dni",
  "already-authorised": "Ta osoba ma już wtedy takie upoważnienie. Wpisz inny zakres albo inne dni",
  "role-not-held": "Od tego dnia ta osoba i tak nie ma tej roli. Wybierz wcześniejszy dzień",
  "not-authorised": "Od tego dnia ta osoba i tak nie ma tego upoważnienia. Wybierz wcześniejszy dzień",
  "last-administrator":
    "Bez tej osoby urząd zostałby od pewnego dnia bez administratora. Najpierw nadaj tę rolę i upoważnienie komuś innemu",
  "already-left":
    "Tego dnia ta osoba już nie pracuje. Wybierz wcześniejszy dzień, a jeśli wraca, najpierw dodaj ją ponownie",
  "leaves-before-start": "Wpisz dzień nie wcześniejszy niż pierwszy dzień pracy",
  "day-past": "Wpisz dzień nie wcześniejszy niż dziś: tego, co już było, rejestr nie zmienia",
  "stands-in": ({ absent }) =>
    `Ta osoba ma jeszcze zastępować: ${absent}. Najpierw zakończ to zastępstwo albo wyznacz kogoś innego`,
  "no-longer-works": "Ta osoba już tu nie pracuje. Jeśli wraca, dodaj ją ponownie",
  "invited-enough": "W ciągu godziny wysłano tu już trzy zaproszenia. Sprawdź adres i spróbuj za godzinę",
  "outside-unit": "Zastępstwa w tej komórce ustala jej kierownik. Poproś go albo administratora urzędu",
  "own-substitute": "Wybierz dwie różne osoby",
  "already-substituted": "Ta osoba ma już wtedy zastępstwo. Wybierz inne dni albo najpierw je zakończ",
  "substitute-absent": "Ta osoba sama jest wtedy zastępowana. Wybierz kogoś innego",
  "unknown-substitution": "To zastępstwo już się skończyło. Wróć do listy",
  "ends-today":
    "To zastępstwo zaczęło się dziś i skończy się dziś o północy, bo zastępca mógł już działać. Nic więcej nie trzeba robić",
  "symbol-malformed": "Wpisz symbol z liter i cyfr, części połącz łącznikiem, np. Or-I",
  "symbol-taken": ({ symbol, year }) =>
    `Symbol ${symbol} ma w ${year} roku inna komórka. W jednym roku należy do jednej: wybierz inny`,
  "name-missing": "Wpisz imię i nazwisko",
  "title-missing": "Wpisz stanowisko, np. inspektor",
  "email-malformed": "Wpisz adres e-mail, np. anna.nowak@urzad.pl",
  "has-administrator": "Ten urząd ma już administratora. O kolejnych decyduje sam",
  "unit-name-missing": "Wpisz nazwę komórki, np. Referat Organizacyjny",
  "contact-missing": "Wpisz adres e-mail albo telefon",
  "unknown-contact": "Nikt już wtedy nie jest podany. Wróć do danych urzędu",
  "earlier-than-previous": ({ since }) =>
    `Wpisz dzień nie wcześniejszy niż początek obecnego wpisu: ${since}`,
  "postcode-malformed": "Wpisz kod pocztowy, np. 42-200",
  "website-malformed": "Wpisz cały adres strony, np. https://mykanow.pl",
  "bip-malformed": "Wpisz cały adres BIP, np. https://bip.mykanow.pl",
  "edelivery-malformed": "Wpisz adres tak, jak w bazie adresów, np. AE:PL-12345-67890-ABCDE-12",
  "day-missing": "Podaj dzień",
  "extent-missing": "Wpisz, co obejmuje upoważnienie",
  "role-missing": "Wybierz rolę",
  "office-exists": "Ten urząd jest już założony. Wróć do listy",
};

/** Says in Polish why an act of administration was refused and what to do next. */
export function sayAdministrationRefusal(
  refusal: AdministrationRefusal,
  details: RefusalDetails = {},
): string {
  const sentence = sentences[refusal];
  return nbsp(typeof sentence === "string" ? sentence : sentence(details));
}
