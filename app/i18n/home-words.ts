import { formatCount } from "./format.ts";
import type { Language } from "./language.ts";
import { typeset } from "./typeset.ts";

const pl = {
  title: "Załatw sprawę",
  choose: {
    heading: "Gdzie mieszkasz?",
    lead: "Wybierz gminę. Zapamiętamy ją na tym urządzeniu; zawsze możesz ją zmienić.",
    county: "Starostwo",
    countyAbout:
      "W starostwie załatwisz sprawy całego powiatu: pojazdy i prawa jazdy, mapy i wypisy z ewidencji gruntów, pozwolenia na budowę. Po wyborze gminy też je zobaczysz.",
  },
  ask: "Co chcesz załatwić?",
  search: "Szukaj",
  searchLabel: "Szukaj usługi",
  searchHint: "Np. wycinka drzewa, odpis aktu, śmieci",
  found: (count: number) =>
    count === 0
      ? "Nie znamy takiej usługi"
      : `Znalezione: ${formatCount(count, { one: "usługa", few: "usługi", many: "usług", other: "usługi" }, "pl")}`,
  foundNothing: "Spróbuj innego słowa albo zajrzyj na listę wszystkich usług.",
  allServices: (office: string) => `Wszystkie usługi: ${office}`,
  inCounty: "W starostwie",
  elsewhere: "Mieszkasz gdzie indziej?",
  change: "Zmień gminę",
  free: "bezpłatnie",
  feeVaries: "płatne zależnie od sprawy",
  yourMove: "Wymaga Twojej reakcji",
  myCases: "Moje sprawy",
  allMyCases: (count: number) => `Wszystkie moje sprawy (${count})`,
  noCases: "Nie masz jeszcze spraw",
  noCasesNext: "Gdy złożysz wniosek, zobaczysz tu, co się z nim dzieje.",
  unfinished: "Niedokończone",
  draft: (done: number, all: number) => `szkic, ${done} z ${all} części`,
  saved: (when: string) => `Zapisano ${when}`,
  removeDraft: "Usuń szkic",
  until: (day: string) => `do ${day}`,
  late: "po terminie",
  lateNote:
    "Termin minął. Możesz wnieść ponaglenie (art. 37 KPA): napisz je do organu wyższego stopnia i złóż w tym urzędzie.",
  collect: "Odbierz",
  collectTitle: (title: string) => `Odbierz pismo: ${title}`,
  collectNote: (day: string) => `${day} uznamy je za doręczone`,
  supplement: "Uzupełnij",
  supplementTitle: (title: string) => `Uzupełnij wniosek: ${title}`,
};

const en: typeof pl = {
  title: "Services",
  choose: {
    heading: "Where do you live?",
    lead: "Choose your municipality (gmina). We remember it on this device; you can always change it.",
    county: "County office",
    countyAbout:
      "The county office (starostwo) handles vehicles and driving licences, maps and land register extracts, and building permits. You will see these too after choosing a municipality.",
  },
  ask: "What do you want to do?",
  search: "Search",
  searchLabel: "Search for a service",
  searchHint: "For example tree, birth certificate, waste",
  found: (count) =>
    count === 0
      ? "We know no such service"
      : `Found: ${formatCount(count, { one: "service", other: "services" }, "en")}`,
  foundNothing: "Try another word, or look at the list of all services.",
  allServices: (office) => `All services: ${office}`,
  inCounty: "At the county office",
  elsewhere: "Do you live elsewhere?",
  change: "Change municipality",
  free: "free of charge",
  feeVaries: "fee depends on the case",
  yourMove: "Your turn",
  myCases: "My cases",
  allMyCases: (count) => `All my cases (${count})`,
  noCases: "You have no cases yet",
  noCasesNext: "After you file an application, you will see here what happens with it.",
  unfinished: "Unfinished",
  draft: (done, all) => `draft, ${done} of ${all} parts`,
  saved: (when) => `Saved ${when}`,
  removeDraft: "Delete draft",
  until: (day) => `by ${day}`,
  late: "overdue",
  lateNote:
    "The term has passed. You can file an urging complaint (ponaglenie, KPA art. 37): address it to the higher authority and file it with this office.",
  collect: "Collect",
  collectTitle: (title) => `Collect the letter: ${title}`,
  collectNote: (day) => `on ${day} it counts as delivered`,
  supplement: "Supplement",
  supplementTitle: (title) => `Supplement your application: ${title}`,
};

/** Words of the first page and of the resident's own. */
export const homeWords: Record<Language, typeof pl> = { pl: typeset(pl), en };
