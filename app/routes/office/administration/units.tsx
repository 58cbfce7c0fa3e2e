import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/html/button.tsx";
import { EmptyState } from "#app/ui/html/empty-state.tsx";
import { Pane, Panes } from "#app/ui/html/panes.tsx";
import { Table } from "#app/ui/html/table.tsx";
import { Uncertain } from "#app/ui/html/uncertain.tsx";
import { inTenant } from "#db/scope.ts";
import { listUnits } from "#tenants/units/index.ts";
import { requireAdministrator } from "./require-administrator.ts";

export const meta: MetaFunction = () => [{ title: "Komórki" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireAdministrator(request, params);
  const units = await inTenant(officer, listUnits);
  const symbols = new Map(units.map(({ unitId, symbol }) => [unitId, symbol]));
  return {
    units: units.map(({ unitId, parentId, symbol, name, isIllustrative }) => {
      return { unitId, symbol, name, isIllustrative, above: (parentId && symbols.get(parentId)) ?? "" };
    }),
  };
}

export default function Units() {
  const { units } = useLoaderData<typeof loader>();
  const office = useParams().office ?? "";
  return (
    <Panes>
      <Pane
        isFlush={units.length > 0}
        head={
          <>
            <h1>Komórki</h1>
            <LinkButton icon="add" href={paths.unitCreation(office)}>
              Utwórz komórkę
            </LinkButton>
          </>
        }
      >
        {units.length > 0 ? (
          <Table
            caption="Komórki organizacyjne i ich symbole"
            isCaptionHidden
            rowKey={({ unitId }) => unitId}
            groups={[{ rows: units }]}
            columns={[
              {
                label: "Symbol",
                width: "m",
                cell: ({ symbol, isIllustrative }) => (
                  <Uncertain isConfirmed={!isIllustrative} mark="pokazowy">
                    {symbol}
                  </Uncertain>
                ),
              },
              { label: "Nazwa", isRowHeader: true, cell: ({ name }) => name },
              { label: "W komórce", cell: ({ above }) => above || "–" },
            ]}
          />
        ) : (
          <EmptyState title="Nie ma jeszcze żadnej komórki">
            <p>Zacznij od tych, które stoją w&nbsp;regulaminie organizacyjnym.</p>
          </EmptyState>
        )}
      </Pane>
    </Panes>
  );
}
