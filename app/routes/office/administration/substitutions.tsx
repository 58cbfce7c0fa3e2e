import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { requireOfficer } from "#app/http/require-officer.ts";
import { requireRight } from "#app/http/require-right.ts";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/html/button.tsx";
import { EmptyState } from "#app/ui/html/empty-state.tsx";
import { Pane, Panes } from "#app/ui/html/panes.tsx";
import { Table } from "#app/ui/html/table.tsx";
import { inTenant } from "#db/scope.ts";
import { listSubstitutions } from "#tenants/people/index.ts";
import { sayPeriod } from "./period.ts";

export const meta: MetaFunction = () => [{ title: "Kto kogo zastępuje" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  requireRight(officer, "set-substitution");
  const substitutions = await inTenant(officer, listSubstitutions);
  return {
    substitutions: substitutions.map(({ startsOn, endsOn, ...one }) => ({
      id: one.substitutionId,
      absent: one.absentName,
      substitute: one.substituteName,
      period: sayPeriod({ from: startsOn.toString(), to: endsOn.toString() }),
      isHers: one.isHers,
    })),
  };
}

export default function Substitutions() {
  const { substitutions } = useLoaderData<typeof loader>();
  const office = useParams().office ?? "";
  return (
    <Panes>
      <Pane
        isFlush={substitutions.length > 0}
        head={
          <>
            <h1>Kto kogo zastępuje</h1>
            <LinkButton icon="add" href={paths.substitution(office)}>
              Ustal zastępstwo
            </LinkButton>
          </>
        }
      >
        {substitutions.length > 0 ? (
          <Table
            caption="Zastępstwa, które trwają albo są zaplanowane"
            isCaptionHidden
            rowKey={({ id }) => id}
            groups={[{ rows: substitutions }]}
            columns={[
              { label: "Nieobecna osoba", isRowHeader: true, cell: ({ absent }) => absent },
              { label: "Zastępuje ją", cell: ({ substitute }) => substitute },
              { label: "Kiedy", cell: ({ period }) => period },
              {
                label: "Zakończ",
                isLabelHidden: true,
                cell: ({ id, absent, isHers }) =>
                  isHers && (
                    <a href={paths.substitutionEnd(office, id)} aria-label={`Zakończ zastępstwo: ${absent}`}>
                      Zakończ
                    </a>
                  ),
              },
            ]}
          />
        ) : (
          <EmptyState title="Nikt nikogo nie zastępuje">
            <p>
              Osoba, która zastępuje, widzi cudze sprawy na własnej liście i&nbsp;działa pod własnym
              nazwiskiem.
            </p>
          </EmptyState>
        )}
      </Pane>
    </Panes>
  );
}
