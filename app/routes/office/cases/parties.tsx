import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/html/button.tsx";
import { EmptyState } from "#app/ui/html/empty-state.tsx";
import { Row } from "#app/ui/html/layout.tsx";
import { Notice } from "#app/ui/html/notice.tsx";
import { Pane, Panes } from "#app/ui/html/panes.tsx";
import { Table } from "#app/ui/html/table.tsx";
import { listParties } from "#tenants/cases/index.ts";
import { openToWrite } from "#tenants/documents/index.ts";
import { inCase } from "../parts/in-case.ts";
import { requireCaseReader } from "../parts/require-case-reader.ts";
import { viewParties } from "./view-parties.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireCaseReader(request, params);
  return inCase(officer, params, async (tx, { caseId, residentCaseId }) => {
    const parties = await listParties(tx, caseId);
    return {
      parties: viewParties(parties),
      isFiledByStranger: residentCaseId !== null && parties.every(({ residentId }) => residentId === null),
      mayWrite: (await openToWrite(tx, officer, caseId)).done,
    };
  });
}

export default function Parties() {
  const { parties, isFiledByStranger, mayWrite } = useLoaderData<typeof loader>();
  const { office = "", mark = "" } = useParams();
  return (
    <Panes>
      <Pane
        isFlush={parties.length > 0}
        head={
          <>
            <h2>Strony i&nbsp;pełnomocnicy</h2>
            {mayWrite && (
              <LinkButton look="secondary" icon="add" href={paths.partyAddition(office, mark)}>
                Dopisz
              </LinkButton>
            )}
          </>
        }
      >
        {isFiledByStranger && (
          <Notice
            tone="warning"
            title="Wniosek przyszedł z&nbsp;konta osoby, której nie&nbsp;wymienia jako strony ani pełnomocnika"
          >
            <p>
              Kto to jest, czytasz w&nbsp;rejestrze wpływów. Jeśli działa za stronę, wezwij
              o&nbsp;pełnomocnictwo (art.&nbsp;33 i&nbsp;64 §&nbsp;2 KPA). Pisma idą do strony na papierze.
            </p>
          </Notice>
        )}
        {parties.length > 0 ? (
          <Table
            caption="Strony i pełnomocnicy"
            isCaptionHidden
            rowKey={({ partyId }) => partyId}
            groups={[{ rows: parties }]}
            columns={[
              { label: "Kto", isRowHeader: true, cell: ({ name }) => name },
              { label: "Rola", cell: ({ role }) => role },
              {
                label: "Adres",
                cell: ({ address, ade }) => [address, ade].filter(Boolean).join("; ") || "nie podano",
              },
              { label: "Jak doręczamy", cell: ({ how }) => how },
              { label: "Dlaczego", cell: ({ why }) => why },
              {
                label: "Zmiany",
                cell: ({ partyId, name, isPast }) =>
                  mayWrite &&
                  !isPast && (
                    <Row tight>
                      <a href={paths.partyCorrection(office, mark, partyId)} aria-label={`Popraw: ${name}`}>
                        Popraw
                      </a>
                      <a href={paths.partyEnd(office, mark, partyId)} aria-label={`Zakończ udział: ${name}`}>
                        Zakończ udział
                      </a>
                    </Row>
                  ),
              },
            ]}
          />
        ) : (
          <EmptyState title="W sprawie nie ma stron">
            <p>Dopisz tego, kogo sprawa dotyczy: bez strony nie wyjdzie z&nbsp;niej żadne pismo.</p>
          </EmptyState>
        )}
      </Pane>
    </Panes>
  );
}
