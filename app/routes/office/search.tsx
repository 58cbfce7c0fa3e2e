import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { requireOfficer } from "#app/http/require-officer.ts";
import { formatShortDate } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { EmptyState } from "#app/ui/html/empty-state.tsx";
import { Row } from "#app/ui/html/layout.tsx";
import { Pane, Panes } from "#app/ui/html/panes.tsx";
import { SpineLabel } from "#app/ui/html/spine-label.tsx";
import { Table } from "#app/ui/html/table.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { inTenant } from "#db/scope.ts";
import { searchCases } from "#tenants/cases/index.ts";
import { searchItems } from "#tenants/intake/index.ts";
import { mayDo } from "#tenants/people/index.ts";
import { nbsp } from "#tenants/typography.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Szukaj: ${data?.typed ?? ""}` }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  const typed = (new URL(request.url).searchParams.get("q") ?? "").trim().slice(0, 200);
  return inTenant(officer, async (tx) => {
    const cases = mayDo(officer, "see-cases") ? await searchCases(tx, typed) : [];
    const items = mayDo(officer, "see-register") ? await searchItems(tx, typed) : [];
    return {
      typed,
      cases: cases.map(asCaseHit),
      items: items.map((item) => ({ ...item, receivedOn: formatShortDate(item.receivedOn, "pl") })),
    };
  });
}

const asCaseHit = ({
  mark,
  title,
  partyName,
  state,
  handlerName,
}: Awaited<ReturnType<typeof searchCases>>[number]) => ({
  mark,
  title: nbsp(title),
  partyName,
  handlerName,
  state: state === "open" ? "w toku" : "zakończona",
});

export default function Search() {
  const { typed, cases, items } = useLoaderData<typeof loader>();
  const isNothing = cases.length + items.length === 0;
  return (
    <Panes>
      <Pane
        isFlush={!isNothing}
        head={
          <Row tight>
            <h1>Szukaj</h1>
            <Text tone="meta" as="span">
              {typed ? `„${typed}”` : "wpisz znak, tytuł albo nazwisko"}
            </Text>
          </Row>
        }
      >
        {isNothing && (
          <EmptyState title={typed.length < 2 ? "Wpisz co najmniej 2 znaki" : "Nic nie pasuje"}>
            <p>
              Szukamy w&nbsp;znakach i&nbsp;numerach, tytułach i&nbsp;nazwach stron. Wystarczy część słowa,
              bez polskich liter też.
            </p>
          </EmptyState>
        )}
        {cases.length > 0 && <CaseHits cases={cases} />}
        {items.length > 0 && <ItemHits items={items} />}
      </Pane>
    </Panes>
  );
}

type Hits = ReturnType<typeof useLoaderData<typeof loader>>;

function CaseHits({ cases }: Pick<Hits, "cases">) {
  const office = useParams().office ?? "";
  return (
    <Table
      caption="Sprawy"
      isCaptionHidden
      look="grid"
      groups={[{ heading: "Sprawy", rows: cases }]}
      rowKey={({ mark }) => mark}
      columns={[
        { label: "Znak", width: "m", cell: ({ mark }) => <SpineLabel look="line" mark={mark} /> },
        {
          label: "Sprawa",
          isRowHeader: true,
          cell: ({ mark, title }) => (
            <a href={paths.case(office, mark)} data-row="page">
              {title}
            </a>
          ),
        },
        { label: "Strona", width: "l", cell: ({ partyName }) => partyName },
        { label: "Prowadzi", width: "l", cell: ({ handlerName }) => handlerName },
        { label: "Stan", width: "s", cell: ({ state }) => state },
      ]}
    />
  );
}

function ItemHits({ items }: Pick<Hits, "items">) {
  const office = useParams().office ?? "";
  return (
    <Table
      caption="Przesyłki"
      isCaptionHidden
      look="grid"
      groups={[{ heading: "Przesyłki", rows: items }]}
      rowKey={({ itemId }) => itemId}
      columns={[
        { label: "Numer", width: "m", cell: ({ rpw }) => <SpineLabel look="line" mark={rpw} /> },
        {
          label: "Tytuł",
          isRowHeader: true,
          cell: ({ itemId, title }) => (
            <a href={paths.item(office, itemId)} data-row="page">
              {title}
            </a>
          ),
        },
        { label: "Nadawca", width: "l", cell: ({ senderName }) => senderName },
        { label: "Wpłynęło", width: "m", cell: ({ receivedOn }) => receivedOn },
      ]}
    />
  );
}
