import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireCountyAdmin } from "#app/http/require-county-admin.ts";
import { formatCount } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/html/button.tsx";
import { EmptyState } from "#app/ui/html/empty-state.tsx";
import { Row } from "#app/ui/html/layout.tsx";
import { StatusTag } from "#app/ui/html/status-tag.tsx";
import { Table } from "#app/ui/html/table.tsx";
import { inCounty } from "#db/scope.ts";
import { listOffices, officeGaps } from "#tenants/offices/index.ts";
import { DoorFrame } from "../office/door-frame.tsx";

export const meta: MetaFunction = () => [{ title: "Urzędy powiatu – E-Powiat Częstochowski" }];

/** The offices as the county sees them: who they are and what their profile lacks; no letters, no cases. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireCountyAdmin(request);
  const offices = await inCounty(listOffices);
  return {
    offices: offices.map(({ slug, officeName, identity, profile }) => ({
      slug,
      name: officeName.text,
      isNameConfirmed: officeName.isVerified,
      teryt: identity.teryt,
      gaps: officeGaps(identity, profile).length,
    })),
  };
}

const gapForms = { one: "wartość", few: "wartości", many: "wartości", other: "wartości" };

export default function Offices() {
  const { offices } = useLoaderData<typeof loader>();
  return (
    <DoorFrame>
      <Row spread>
        <h1>Urzędy powiatu</h1>
        <form method="post" action={paths.signOut()}>
          <Button look="quiet">Wyloguj się</Button>
        </form>
      </Row>
      {offices.length === 0 ? (
        <EmptyState title="Nie ma jeszcze żadnego urzędu">
          Powiat pokazowy zbuduje start z EPOWIAT_DEMO=1.
        </EmptyState>
      ) : (
        <Table
          caption="Urzędy, ich kody TERYT i braki w profilu"
          columns={[
            {
              label: "Urząd",
              isRowHeader: true,
              cell: (office) => <a href={paths.office(office.slug)}>{office.name}</a>,
            },
            { label: "TERYT", cell: (office) => office.teryt },
            {
              label: "Nazwa",
              cell: ({ isNameConfirmed }) => (isNameConfirmed ? "potwierdzona" : "do potwierdzenia"),
            },
            {
              label: "Profil",
              cell: ({ gaps }) =>
                gaps === 0 ? (
                  <StatusTag status="done">pełny</StatusTag>
                ) : (
                  <StatusTag status="draft">{`brakuje: ${formatCount(gaps, gapForms, "pl")}`}</StatusTag>
                ),
            },
          ]}
          groups={[{ rows: offices }]}
          rowKey={(office) => office.slug}
        />
      )}
    </DoorFrame>
  );
}
