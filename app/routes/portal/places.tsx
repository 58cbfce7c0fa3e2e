import type { useMatches } from "@remix-run/react";
import type { ReactNode } from "react";
import type { Language } from "#app/i18n/language.ts";
import type { portalWords } from "#app/i18n/portal-words.ts";
import { paths } from "#app/paths.ts";
import type { RouteHandle } from "#app/root.tsx";
import type { TabLink } from "#app/ui/html/tabs.tsx";
import type { OfficeView } from "./office-view.ts";

/** What a portal page says of itself beside `RouteHandle`. */
export interface PortalHandle extends RouteHandle {
  /** Back link or breadcrumbs above the page's content, made of the page's own data. */
  readonly way?: (data: never, language: Language) => ReactNode;
}

interface Place {
  readonly pathname: string;
  readonly office?: OfficeView;
  readonly unopened: number;
}

/** The tabs of the portal. Filling in a form is still "Załatw sprawę"; a letter lies in the inbox, not among cases. */
export function listTabs(
  { pathname, office, unopened }: Place,
  words: (typeof portalWords)["pl"],
): TabLink[] {
  const { tabs } = words;
  const isAt = (path: string) => pathname === path || pathname.startsWith(`${path}/`);
  const isInbox = isAt(paths.inbox());
  const isServices = office !== undefined && isAt(paths.services(office.slug));
  const isFilling = isAt("/moje/wnioski");
  const count = unopened > 0 ? ({ value: unopened, tone: "yours", what: words.unread } as const) : undefined;
  return [
    { href: paths.home(), label: tabs.home, isCurrent: pathname === paths.home() || isServices || isFilling },
    {
      href: paths.resident(),
      label: tabs.cases,
      isCurrent: isAt(paths.resident()) && !isInbox && !isFilling,
    },
    { href: paths.inbox(), label: tabs.inbox, count, isCurrent: isInbox },
    ...(office
      ? [
          {
            href: paths.office(office.slug),
            label: tabs.office,
            isCurrent: pathname === paths.office(office.slug),
          },
        ]
      : []),
  ];
}

/** What stands above the content: the deepest page that has a way tells it. */
export function wayOf(matches: ReturnType<typeof useMatches>, language: Language): ReactNode {
  const match = matches.findLast(({ handle }) => (handle as PortalHandle | undefined)?.way);
  const way = (match?.handle as PortalHandle | undefined)?.way;
  return match?.data && way ? way(match.data as never, language) : undefined;
}
