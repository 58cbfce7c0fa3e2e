import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireCountyAdmin } from "#app/http/require-county-admin.ts";
import { formatCount } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { Notice } from "#app/ui/html/notice.tsx";
import { StatusTag } from "#app/ui/html/status-tag.tsx";
import { Table } from "#app/ui/html/table.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { asSignIn, asSystem, inCounty } from "#db/scope.ts";
import { type Backlog, countOverdue } from "#tenants/outbox/index.ts";
import { countOverdueLinks } from "#tenants/sign-in/index.ts";
import { CountyFrame } from "./county-frame.tsx";
import { listCountyOffices } from "./list-county-offices.ts";
import { programVersion } from "./program-version.ts";
import { sayBacklog } from "./say-backlog.ts";

export const meta: MetaFunction = () => [{ title: "Urzędy powiatu – E-Powiat Częstochowski" }];

/** The offices as the county sees them: who they are, who runs them and whether they work; no letters, no cases. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireCountyAdmin(request);
  const backlogs = await asSystem(countOverdue);
  const links = await asSignIn(countOverdueLinks);
  const offices = await inCounty((tx) => listCountyOffices(tx, backlogs));
  return { version: programVersion, offices, links };
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>["offices"][number];

const gapForms = { one: "wartość", few: "wartości", many: "wartości", other: "wartości" };

export default function Offices() {
  const { version, offices, links } = useLoaderData<typeof loader>();
  const founded = offices.filter(({ isFounded }) => isFounded);
  const others = offices.filter(({ isFounded }) => !isFounded);
  return (
    <CountyFrame heading="Urzędy powiatu" isWide isList>
      <Text tone="muted">
        Założone: {founded.length} z&nbsp;{offices.length}. Wersja programu, jedna dla wszystkich: {version}.
      </Text>
      {links.waiting + links.failed > 0 && (
        <Notice tone="warning" title="Zaproszenia i&nbsp;odnośniki do hasła nie dochodzą">
          {sayBacklog(links)}. Sprawdź serwer poczty, a&nbsp;w&nbsp;urzędzie adresy zaproszonych osób.
        </Notice>
      )}
      {founded.length > 0 && <FoundedOffices rows={founded} />}
      {others.length > 0 && <OtherOffices rows={others} />}
    </CountyFrame>
  );
}

function nameColumns(address: (slug: string) => string) {
  return [
    {
      label: "Urząd",
      isRowHeader: true,
      cell: ({ slug, name }: Row) => <a href={address(slug)}>{name}</a>,
    },
    {
      label: "Nazwa urzędu",
      cell: ({ isNameConfirmed }: Row) => (isNameConfirmed ? "potwierdzona" : "do\u00a0potwierdzenia"),
    },
    { label: "TERYT", cell: ({ teryt }: Row) => teryt },
  ];
}

function FoundedOffices({ rows }: { rows: readonly Row[] }) {
  return (
    <Table
      caption="Założone urzędy"
      rowKey={({ slug }) => slug}
      groups={[{ rows }]}
      columns={[
        ...nameColumns(paths.countyOffice),
        { label: "Osoby", isNumeric: true, cell: ({ people }) => people },
        {
          label: "Administrator",
          cell: ({ slug, administrators }) =>
            administrators.join(", ") || <a href={paths.administrator(slug)}>Powołaj administratora</a>,
        },
        { label: "Kolejka", cell: ({ backlog }) => <Queue backlog={backlog} /> },
        {
          label: "Profil",
          cell: ({ gaps }) =>
            gaps === 0 ? (
              <StatusTag look="quiet" status="done">
                pełny
              </StatusTag>
            ) : (
              <StatusTag
                look="quiet"
                status="draft"
              >{`do uzupełnienia: ${formatCount(gaps, gapForms, "pl")}`}</StatusTag>
            ),
        },
      ]}
    />
  );
}

/** Work of the office that should have been done by now: mails above all. */
function Queue({ backlog }: { backlog: Backlog }) {
  return backlog.waiting + backlog.failed === 0 ? (
    <StatusTag look="quiet" status="done">
      na&nbsp;bieżąco
    </StatusTag>
  ) : (
    <StatusTag status="late">{sayBacklog(backlog)}</StatusTag>
  );
}

function OtherOffices({ rows }: { rows: readonly Row[] }) {
  return (
    <Table
      caption="Urzędy do założenia: otwórz, sprawdź dane i załóż"
      rowKey={({ slug }) => slug}
      groups={[{ rows }]}
      columns={[
        ...nameColumns(paths.founding),
        {
          label: "Profil",
          cell: ({ gaps }) => `do uzupełnienia: ${formatCount(gaps, gapForms, "pl")}`,
        },
      ]}
    />
  );
}
