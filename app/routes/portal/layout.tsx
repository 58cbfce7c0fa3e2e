import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation, useMatches } from "@remix-run/react";
import { readPreferences } from "#app/http/preferences.ts";
import { readSession } from "#app/http/session.ts";
import { portalWords } from "#app/i18n/portal-words.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { paths } from "#app/paths.ts";
import { Icon } from "#app/ui/html/icon.tsx";
import { PortalShell } from "#app/ui/html/portal-shell.tsx";
import { asPublic, asResident } from "#db/scope.ts";
import { findOffice } from "#tenants/offices/index.ts";
import { listMyLetters } from "#tenants/resident-cases/index.ts";
import { viewOffice } from "./office-view.ts";
import { officeOf } from "./page-title.ts";
import { listTabs, wayOf } from "./places.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const session = await readSession(request);
  const resident = session?.kind === "resident" ? session.resident : null;
  const slug = params.office ?? readPreferences(request).office;
  const office = slug ? await asPublic((tx) => findOffice(tx, slug)) : undefined;
  const letters = resident ? await asResident(resident.residentId, listMyLetters) : [];
  return {
    office: office ? viewOffice(office) : null,
    person: resident?.name ?? null,
    unopened: letters.filter(({ openedAt }) => openedAt === null).length,
  };
}

/** The frame of every page that a resident sees: whose page it is, where one is, and the ways on. */
export default function PortalLayout() {
  const { person, unopened } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const words = portalWords[language];
  const matches = useMatches();
  const { pathname, search } = useLocation();
  const office = officeOf(matches);
  return (
    <PortalShell
      labels={words}
      brand={{
        href: paths.home(),
        office: office?.name ?? words.system,
        system: office && words.system,
        cell: office?.cell,
      }}
      account={
        person ? (
          <>
            <a href={paths.residentAccount()}>{person}</a>
            <form method="post" action={paths.signOut()}>
              <button type="submit">
                <Icon name="sign-out" />
                {words.signOut}
              </button>
            </form>
          </>
        ) : (
          <a href={paths.residentSignIn(wayBack(pathname, search))}>
            <Icon name="person" />
            {words.signIn}
          </a>
        )
      }
      languages={{
        action: paths.language(),
        name: "jezyk",
        choices: [language === "pl" ? { value: "en", label: "English" } : { value: "pl", label: "Polski" }],
      }}
      tabs={listTabs({ pathname, office, unopened: person ? unopened : 0 }, words)}
      way={wayOf(matches, language)}
      footer={{
        address: office ? `${office.name}, ${office.address}` : words.system,
        links: [
          { href: paths.accessibility(), label: words.footer.accessibility },
          { href: paths.privacy(), label: words.footer.privacy },
          { href: paths.receiptCheck(), label: words.footer.receipts },
          { href: paths.status(), label: words.footer.status },
        ],
      }}
    >
      <Outlet />
    </PortalShell>
  );
}

/** Signing in leads back to the page one is on, except to the pages of signing in themselves. */
function wayBack(pathname: string, search: string): string {
  const isSigningIn = pathname.startsWith("/zaloguj") || pathname.startsWith("/rejestracja");
  return isSigningIn ? new URLSearchParams(search).get("powrot") || paths.resident() : pathname + search;
}
