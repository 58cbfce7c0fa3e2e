import { paths } from "#app/paths.ts";
import type { CountProps } from "#app/ui/html/count.tsx";
import type { NavGroup } from "#app/ui/html/office-nav.tsx";
import { sumCounts } from "#tenants/capped-count.ts";
import { viewAddress } from "../worklist/view-address.ts";
import type { NavigationCounts, NavigationRights } from "./count-navigation.ts";

/** `holdsPages`: pages beneath its address belong to it, e.g. a person to the people. */
type NavLink = NavGroup["links"][number] & { readonly holdsPages?: true };
type Capped = NavigationCounts["today"];

interface Navigation {
  readonly office: string;
  readonly unit: string;
  readonly counts: NavigationCounts;
  readonly rights: NavigationRights;
  /** Path and query of the page one stands on. */
  readonly here: string;
}

const write = ({ count, isCapped }: Capped) => (isCapped ? `${count}+` : count);

/** A counter that stands only when there is something to count. */
function countOf(counted: Capped, what: string, tone?: CountProps["tone"]): CountProps | undefined {
  return counted.count === 0 ? undefined : { value: write(counted), what, tone };
}

/** Views of the person, of her unit and of the office; only those that she may open. */
export function listNavigation({ office, unit, counts, rights, here }: Navigation): NavGroup[] {
  const view = (name: Parameters<typeof viewAddress>[1]) => viewAddress(office, name);
  const waiting = [counts.items, counts.awaiting, ...(rights.assigns ? [counts.toAssign] : [])];
  const mine: NavLink[] = [
    {
      href: view("dzis"),
      label: "Dziś",
      icon: "inbox",
      count: countOf(sumCounts(counts.today, ...waiting), "rzeczy na dziś"),
    },
    {
      href: view("twoj-ruch"),
      label: "Twój ruch",
      icon: "forward",
      count: countOf(sumCounts(counts["your-move"], ...waiting), "czeka na Ciebie", "yours"),
    },
    {
      href: view("po-terminie"),
      label: "Po terminie",
      icon: "warning",
      count: countOf(counts.overdue, "po terminie", "late"),
    },
    {
      href: view("wstrzymane"),
      label: "Wstrzymane",
      icon: "clock",
      count: countOf(counts.paused, "wstrzymanych"),
    },
    { href: view("do-podpisu"), label: "Do podpisu", icon: "sign", count: countOf(counts.awaiting, "pism") },
    {
      href: view("zastepstwa"),
      label: "Zastępstwa",
      icon: "swap",
      count: countOf(counts.substitutions, "spraw"),
    },
    { href: view("zamkniete"), label: "Zamknięte", icon: "check" },
    {
      href: paths.notices(office),
      label: "Powiadomienia",
      icon: "info",
      count: countOf(counts.notices, "nowych"),
    },
  ];
  const ofUnit: NavLink[] = [
    {
      href: view("do-dekretacji"),
      label: rights.assigns ? "Do dekretacji" : "Do wzięcia",
      icon: "people",
      count: countOf(counts.toAssign, "przesyłek"),
    },
    { href: view("referat"), label: "Sprawy referatu", icon: "folder", count: countOf(counts.unit, "spraw") },
  ];
  const ofOffice: (NavLink | false)[] = [
    rights.seesRegister && { href: paths.register(office), label: "Rejestr wpływów", icon: "envelope" },
    rights.registers && { href: paths.intake(office), label: "Nowy wpływ", icon: "add" },
    rights.dispatches && {
      href: paths.dispatchQueue(office),
      label: "Do wysłania",
      icon: "send",
      count: countOf(counts.toDispatch, "pism"),
    },
    rights.seesRegister && { href: paths.outgoing(office), label: "Rejestr wysyłek", icon: "send" },
    rights.seesCases && { href: paths.caseList(office), label: "Spis spraw", icon: "archive" },
    { href: paths.classes(office), label: "Wykaz akt", icon: "folder", holdsPages: true },
  ];
  const ofAdministration: (NavLink | false)[] = [
    rights.administers && { href: paths.people(office), label: "Osoby", icon: "people", holdsPages: true },
    rights.administers && { href: paths.units(office), label: "Komórki", icon: "office", holdsPages: true },
    rights.setsSubstitutions && {
      href: paths.substitutions(office),
      label: "Kto kogo zastępuje",
      icon: "swap",
      holdsPages: true,
    },
    rights.administers && {
      href: paths.officeProfile(office),
      label: "Dane urzędu",
      icon: "settings",
      holdsPages: true,
    },
  ];
  const groups = [
    { heading: "Moje", links: mine },
    { heading: `Komórka ${unit}`, links: ofUnit },
    { heading: "Urząd", links: ofOffice.filter((link) => link !== false) },
    { heading: "Administracja", links: ofAdministration.filter((link) => link !== false) },
  ];
  return groups
    .filter(({ links }) => links.length > 0)
    .map(({ heading, links }) => ({
      heading,
      links: links.map(({ holdsPages, ...link }) => ({ ...link, ...findPlace(link.href, here, holdsPages) })),
    }));
}

/** Views of the worklist differ by their query, other pages by their path. */
function findPlace(href: string, here: string, holdsPages = false) {
  const base = "http://epowiat.invalid";
  const [link, page] = [new URL(href, base), new URL(here, base)];
  const isSameView = link.searchParams.get("widok") === page.searchParams.get("widok");
  return {
    isCurrent: link.pathname === page.pathname && isSameView,
    holdsCurrent: holdsPages && page.pathname.startsWith(`${link.pathname}/`),
  };
}
