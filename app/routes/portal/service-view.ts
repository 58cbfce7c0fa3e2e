import { formatMoney } from "#app/i18n/format.ts";
import { homeWords } from "#app/i18n/home-words.ts";
import type { Language } from "#app/i18n/language.ts";
import { serviceWords } from "#app/i18n/service-words.ts";
import { paths } from "#app/paths.ts";
import type { IconName } from "#app/ui/html/icon.tsx";
import { findForm } from "#tenants/forms/index.ts";
import { type Fee, type Service, tellTime } from "#tenants/portal/index.ts";
import { nbsp } from "#tenants/typography.ts";

/** A service as a tile or a line of a list. */
export interface ServiceView {
  readonly href: string;
  /** A verb: "Zamów odpis aktu stanu cywilnego". */
  readonly label: string;
  readonly icon: IconName;
  /** Fee and expected time. */
  readonly note: string;
  /** "online" where it can be filed through this site. */
  readonly mark?: string;
}

const icons: Readonly<Record<string, IconName>> = {
  "pojazd-rejestracja-krajowy": "document",
  "pojazd-zbycie-nabycie": "swap",
  "prawo-jazdy": "person",
  "egib-wypis-wyrys": "map",
  "pzgik-materialy": "map",
  "pozwolenie-na-budowe": "office",
  "zgloszenie-robot-pb2": "house",
  "wylaczenie-gruntow": "map",
  "pas-drogowy": "road",
  "drzewo-zezwolenie": "tree",
  "drzewo-zgloszenie": "tree",
  "podatek-nieruchomosci-IN1": "money",
  "odpady-deklaracja": "bin",
  "warunki-zabudowy": "pin",
  "mpzp-wypis-wyrys": "map",
  "mpzp-zaswiadczenie": "map",
  zameldowanie: "house",
  "numer-porzadkowy": "house-number",
  "akcyza-rolnik": "money",
  "dodatek-mieszkaniowy": "money",
  "petycja-skarga": "envelope",
  "informacja-publiczna": "eye",
};

/** Picks what a list shows of a service at an office. */
export function viewService(service: Service, office: string, language: Language): ServiceView {
  const { sentence } = tellTime(service, language);
  const fee = summariseFee(service, language);
  return {
    href: paths.service(office, service.id),
    label: language === "pl" ? nbsp(service.wording.task.pl) : service.wording.task.en,
    icon: icons[service.id] ?? "document",
    mark: isOnline(service) ? serviceWords[language].online : undefined,
    note: `${fee} · ${language === "pl" ? nbsp(lowerFirst(sentence)) : lowerFirst(sentence)}`,
  };
}

/** Those that can be filed online first, else in the order they came in. */
export function putOnlineFirst(services: readonly Service[]): Service[] {
  return [...services.filter(isOnline), ...services.filter((service) => !isOnline(service))];
}

function isOnline({ id }: Service): boolean {
  return findForm(id) !== undefined;
}

/** Fees that come only with something one may do without. */
const avoidable = /pełnomocnictw|\(na wniosek\)/;

/** The fee in a few words: its amount where there is just one; where several rules meet, the card tells. */
function summariseFee({ fees }: Service, language: Language): string {
  const words = homeWords[language];
  const amounts = fees.filter(({ what }) => !avoidable.test(what)).map(({ amount_pln }) => amount_pln);
  if (amounts.every((amount) => amount === 0)) return words.free;
  const [only, ...others] = amounts as Fee["amount_pln"][];
  return typeof only === "number" && others.length === 0
    ? formatMoney(Math.round(only * 100), language)
    : words.feeVaries;
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLocaleLowerCase("pl") + sentence.slice(1);
}
