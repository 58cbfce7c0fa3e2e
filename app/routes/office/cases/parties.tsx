import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "#app/ui/html/empty-state.tsx";
import { Pane, Panes } from "#app/ui/html/panes.tsx";
import { Table } from "#app/ui/html/table.tsx";
import { inTenant } from "#db/scope.ts";
import { listParties } from "#tenants/cases/index.ts";
import { explainChannel } from "#tenants/dispatch/index.ts";
import { findOwnCase } from "../parts/find-own-case.ts";
import { requireCaseReader } from "../parts/require-case-reader.ts";

const roles = { applicant: "wnioskodawca", party: "strona", attorney: "pełnomocnik" } as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireCaseReader(request, params);
  const parties = await inTenant(officer, async (tx) => {
    const { caseId } = await findOwnCase(tx, params);
    return listParties(tx, caseId);
  });
  return {
    parties: parties.map(({ partyId, name, address, role, channel }) => ({
      partyId,
      name,
      address,
      role: roles[role as keyof typeof roles],
      channel: explainChannel(channel as "account" | "paper"),
    })),
  };
}

export default function Parties() {
  const { parties } = useLoaderData<typeof loader>();
  return (
    <Panes>
      <Pane label="Strony" isFlush={parties.length > 0}>
        {parties.length > 0 ? (
          <Table
            caption="Strony i pełnomocnicy"
            isCaptionHidden
            rowKey={({ partyId }) => partyId}
            groups={[{ rows: parties }]}
            columns={[
              { label: "Kto", isRowHeader: true, cell: ({ name }) => name },
              { label: "Rola", cell: ({ role }) => role },
              { label: "Adres", cell: ({ address }) => address || "nie podano" },
              { label: "Jak doręczamy", cell: ({ channel }) => channel.name },
              { label: "Dlaczego", cell: ({ channel }) => channel.why },
            ]}
          />
        ) : (
          <EmptyState title="W sprawie nie ma stron">
            <p>Strona pojawi się, gdy sprawę otwiera wniosek.</p>
          </EmptyState>
        )}
      </Pane>
    </Panes>
  );
}
