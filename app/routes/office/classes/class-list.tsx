import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { requireOfficer } from "#app/http/require-officer.ts";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/html/button.tsx";
import { ChipRow } from "#app/ui/html/chip.tsx";
import { EmptyState } from "#app/ui/html/empty-state.tsx";
import { Stack } from "#app/ui/html/layout.tsx";
import { Notice } from "#app/ui/html/notice.tsx";
import { Pane, Panes } from "#app/ui/html/panes.tsx";
import { SearchForm } from "#app/ui/html/search-form.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { inTenant } from "#db/scope.ts";
import { classAddress } from "./class-address.ts";
import styles from "./class-list.module.css";
import { ClassTable } from "./class-table.tsx";
import { ClassTrail } from "./class-trail.tsx";
import { type ClassListView, viewClassList } from "./view-class-list.ts";

export const meta: MetaFunction = () => [{ title: "Wykaz akt" }];

/** Whoever works in the office may look; it is its public order, not anybody's data. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  const search = new URL(request.url).searchParams;
  return inTenant(officer, (tx) => viewClassList(tx, officer, search));
}

export default function ClassList() {
  const view = useLoaderData<typeof loader>();
  const office = useParams().office ?? "";
  const { typed, isUnconfirmed, classes, mayKeep, source } = view;
  const isBranch = /^\d+$/.test(typed);
  return (
    <Panes>
      <Pane
        isFlush
        head={
          <>
            <h1>Wykaz akt (JRWA)</h1>
            <Text tone="meta" as="span">
              {source}
            </Text>
            {mayKeep && (
              <LinkButton look="secondary" icon="add" href={paths.newClass(office)}>
                Dodaj klasę
              </LinkButton>
            )}
          </>
        }
      >
        <div className={styles.form}>
          <Stack gap="small">
            <Done view={view} />
            <SearchForm
              action={paths.classes(office)}
              name="szukaj"
              label="Szukaj klasy"
              hint="Początek symbolu albo słowa z hasła, np. „drzew”"
              button="Szukaj"
              defaultValue={typed}
            />
            <Filters view={view} office={office} />
            {isBranch && <ClassTrail symbol={typed} office={office} />}
          </Stack>
        </div>
        {classes.length > 0 ? (
          <ClassTable rows={classes} office={office} isBranch={isBranch} />
        ) : (
          <EmptyState title={isUnconfirmed ? "Wszystkie klasy są potwierdzone" : "Nic nie pasuje"}>
            <p>
              {isUnconfirmed
                ? "Można zakładać sprawy w\u00a0każdej klasie końcowej."
                : "Wpisz początek symbolu albo mniej słów. Polskie litery nie\u00a0są potrzebne."}
            </p>
          </EmptyState>
        )}
      </Pane>
    </Panes>
  );
}

function Filters({ view, office }: { view: ClassListView; office: string }) {
  const { typed, isUnconfirmed, unconfirmedCount } = view;
  return (
    <ChipRow
      label="Która część wykazu"
      chips={[
        { href: classAddress(office, {}), label: "Klasy główne", isCurrent: !typed && !isUnconfirmed },
        {
          href: classAddress(office, { isUnconfirmed: true }),
          label: "Do potwierdzenia",
          count: unconfirmedCount,
          isCurrent: isUnconfirmed,
        },
      ]}
    />
  );
}

/** What was done on the page before. */
function Done({ view: { confirmed, added } }: { view: ClassListView }) {
  if (!confirmed && !added) return null;
  const title = confirmed
    ? `Klasa ${confirmed} jest potwierdzona. Można w\u00a0niej zakładać sprawy`
    : `Klasa ${added} jest w\u00a0wykazie`;
  return <Notice tone="success" title={title} isAnnounced />;
}
