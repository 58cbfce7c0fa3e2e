import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { formatDate, formatShortDate } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { Pane, Panes } from "#app/ui/html/panes.tsx";
import { Table } from "#app/ui/html/table.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { inTenant } from "#db/scope.ts";
import { listCaseLog } from "#tenants/audit/index.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { listDocuments } from "#tenants/cases/index.ts";
import { findOwnCase } from "../parts/find-own-case.ts";
import { PrintButton } from "../parts/print-button.tsx";
import { requireCaseReader } from "../parts/require-case-reader.ts";
import { sayWho } from "../parts/say-who.ts";

/** Metryka sprawy in its six columns (Dz.U. 2012 poz. 250). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireCaseReader(request, params);
  return inTenant(officer, async (tx) => {
    const { caseId, mark, title } = await findOwnCase(tx, params);
    const titles = new Map((await listDocuments(tx, caseId)).map((one) => [one.documentId, one.title]));
    const entries = (await listCaseLog(tx, caseId))?.entries ?? [];
    return {
      mark,
      title,
      printedOn: formatDate(legalDate(tx.now), "pl"),
      rows: entries.map(({ on, at, personName, personPosition, activity, documentId }, index) => ({
        key: `${at}-${index}`,
        on: formatShortDate(on, "pl"),
        who: sayWho(personName, personPosition),
        activity,
        document: documentId && { id: documentId, title: titles.get(documentId) ?? "pismo" },
      })),
    };
  });
}

export default function CaseLog() {
  const { mark, title, printedOn, rows } = useLoaderData<typeof loader>();
  const { office = "" } = useParams();
  return (
    <Panes>
      <Pane
        isFlush
        head={
          <>
            <h2>Metryka sprawy</h2>
            <Text tone="meta" as="span">
              stan na {printedOn}
            </Text>
            <PrintButton />
          </>
        }
      >
        <Table
          caption="Metryka sprawy"
          isCaptionHidden
          rowKey={({ key }) => key}
          groups={[{ rows }]}
          columns={[
            { label: "Oznaczenie sprawy", cell: () => mark },
            { label: "Tytuł sprawy", cell: () => title },
            { label: "Data czynności", cell: ({ on }) => on },
            { label: "Kto (imię, nazwisko, stanowisko)", cell: ({ who }) => who },
            { label: "Określenie czynności", isRowHeader: true, cell: ({ activity }) => activity },
            {
              label: "Dokument w aktach",
              cell: ({ document }) =>
                document && (
                  <a href={`${paths.case(office, mark)}?dokument=${document.id}`}>{document.title}</a>
                ),
            },
          ]}
        />
      </Pane>
    </Panes>
  );
}
