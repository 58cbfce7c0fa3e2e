import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  Outlet,
  type ShouldRevalidateFunction,
  useLoaderData,
  useLocation,
  useMatches,
} from "@remix-run/react";
import { requireOfficer } from "#app/http/require-officer.ts";
import { paths } from "#app/paths.ts";
import { Notice } from "#app/ui/html/notice.tsx";
import { OfficeShell } from "#app/ui/html/office-shell.tsx";
import { Pane, Panes } from "#app/ui/html/panes.tsx";
import { inTenant } from "#db/scope.ts";
import { listJustAssigned } from "./incoming/just-assigned.ts";
import { UndoPlace } from "./incoming/undo-place.tsx";
import { AccountLinks } from "./navigation/account-links.tsx";
import { countNavigation } from "./navigation/count-navigation.ts";
import { listNavigation } from "./navigation/list-navigation.ts";
import type { OfficeHandle } from "./office-handle.ts";
import { Shortcuts } from "./shortcuts/shortcuts.tsx";
import { useKeyHints } from "./shortcuts/use-key-hints.ts";

export const handle: OfficeHandle = { density: "office", needsScripts: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.office.name ?? "Urząd" }];

/** Moving within a list changes its address only; the counters may wait for the next page, or the next act. */
export const shouldRevalidate: ShouldRevalidateFunction = (change) => {
  const isMove = change.formMethod === undefined && change.currentUrl.pathname === change.nextUrl.pathname;
  return !isMove && change.defaultShouldRevalidate;
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  const { searchParams } = new URL(request.url);
  const around = await inTenant(officer, async (tx) => ({
    ...(await countNavigation(tx, officer)),
    undo: await listJustAssigned(tx, officer, searchParams),
  }));
  const { name, position, isAuthorised } = officer;
  return { ...around, person: { name, position }, isAuthorised };
}

export default function OfficeLayout() {
  const { office, unit, counts, rights, undo, person, isAuthorised } = useLoaderData<typeof loader>();
  const keys = useKeyHints();
  const { pathname, search } = useLocation();
  const handles = useMatches().map((match) => match.handle as OfficeHandle | undefined);
  const has = (trait: "isFixed" | "hidesNavigation") => handles.some((one) => one?.[trait]);
  const groups = listNavigation({ office: office.slug, unit, counts, rights, here: pathname + search });
  const settings = { href: paths.settings(office.slug), label: "Ustawienia", icon: "settings" } as const;
  return (
    <>
      <OfficeShell
        labels={{
          skip: "Przejdź do treści",
          navigation: "Widoki",
          menu: "Menu",
          search: "Szukaj w urzędzie",
        }}
        brand={{ href: paths.worklist(office.slug), office: office.name, cell: office.cell }}
        search={{
          action: paths.search(office.slug),
          name: "q",
          value: new URLSearchParams(search).get("q") ?? undefined,
          placeholder: "Szukaj znaku, strony, tytułu…",
          shortcut: "Ctrl K",
        }}
        person={person}
        account={<AccountLinks office={office.slug} />}
        groups={has("hidesNavigation") ? undefined : groups}
        banner={<UndoPlace offer={undo} />}
        isFixed={has("isFixed")}
      >
        {isAuthorised ? <Outlet /> : <NotAuthorised />}
      </OfficeShell>
      <Shortcuts
        hasSingleKeys={keys("J") !== undefined}
        places={[...groups, { heading: "Konto", links: [settings] }]}
        searchAddress={(typed) => `${paths.search(office.slug)}?${new URLSearchParams({ q: typed })}`}
      />
    </>
  );
}

/** Only who is authorised to process personal data may work here (IK § 11). */
function NotAuthorised() {
  return (
    <Panes>
      <Pane head={<h1>Twoje upoważnienie nie jest ważne</h1>}>
        <Notice tone="warning" title="Nie masz dziś upoważnienia do przetwarzania danych osobowych">
          Poproś administratora urzędu o&nbsp;nowe. Do tego czasu nie pokażemy Ci spraw ani przesyłek.
        </Notice>
      </Pane>
    </Panes>
  );
}
