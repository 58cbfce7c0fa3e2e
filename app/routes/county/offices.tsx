import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireCountyAdmin } from "#app/http/require-county-admin.ts";
import { formatCount } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { StatusTag } from "#app/ui/html/status-tag.tsx";
import { Table } from "#app/ui/html/table.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { asSystem, inCounty } from "#db/scope.ts";
import { countOverdue } from "#tenants/outbox/index.ts";
import { CountyFrame } from "./county-frame.tsx";
import { listCountyOffices } from "./list-county-offices.ts";
import { programVersion } from "./program-version.ts";

export const meta: MetaFunction = () => [{ title: "Urzędy powiatu – E-Powiat Częstochowski" }];

/** The offices as the county sees them: who they are, who runs them and whether they work; no letters, no cases. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireCountyAdmin(request);
  const overdue = await asSystem(countOverdue);
  const offices = await inCounty((tx) => listCountyOffices(tx, overdue));
  return { version: programVersion, offices };
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>["offices"][number];

const gapForms = { one: "wartość", few: "wartości", many: "wartości", other: "wartości" };
const taskForms = { one: "zadanie", few: "zadania", many: "zadań", other: "zadań" };

export default function Offices() {
  const { version, offices } = useLoaderData<typeof loader>();
  const founded = offices.filter(({ isFounded }) => isFounded);
  const others = offices.filter(({ isFounded }) => !isFounded);
  return (
    <CountyFrame heading="Urzędy powiatu" isWide isList>
      <Text tone="muted">
        Założone: {founded.length} z&nbsp;{offices.length}. Wersja programu, jedna dla wszystkich: {version}.
      </Text>
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
      label: "Nazwa",
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
        { label: "Kolejka", cell: ({ overdue }) => <Queue overdue={overdue} /> },
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

/** Work of the office that should have run by now: mails above all. */
function Queue({ overdue }: { overdue: number }) {
  return overdue === 0 ? (
    <StatusTag look="quiet" status="done">
      na&nbsp;bieżąco
    </StatusTag>
  ) : (
    <StatusTag status="late">{`czeka za długo: ${formatCount(overdue, taskForms, "pl")}`}</StatusTag>
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
