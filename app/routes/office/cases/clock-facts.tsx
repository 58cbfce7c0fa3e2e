import { Stack } from "#app/ui/html/layout.tsx";
import { SummaryList } from "#app/ui/html/summary-list.tsx";
import { Table } from "#app/ui/html/table.tsx";
import type { ClockFactsView } from "./view-clock-facts.ts";

/** The facts a clock is computed from: the term, the stretches left out, the notices of a new date. */
export function ClockFacts({ view, caseAddress }: { view: ClockFactsView; caseAddress: string }) {
  const { term, startedOn, exclusions, extensions } = view;
  return (
    <Stack>
      <SummaryList
        look="facts"
        rows={[
          { label: "Termin ustawowy", value: term },
          { label: "Biegnie od", value: startedOn },
        ]}
      />
      {exclusions.length > 0 && (
        <Table
          caption="Okresy, których nie wlicza się do terminu"
          rowKey={({ exclusionId }) => exclusionId}
          groups={[{ rows: exclusions }]}
          columns={[
            { label: "Przyczyna", isRowHeader: true, cell: ({ reason }) => reason },
            { label: "Od", cell: ({ from }) => from },
            { label: "Do", cell: ({ to }) => to ?? "trwa" },
            { label: "Podstawa", cell: ({ article }) => article },
          ]}
        />
      )}
      {extensions.length > 0 && (
        <Table
          caption="Zawiadomienia o nowym terminie"
          rowKey={({ noticeOn, newDueOn }) => noticeOn + newDueOn}
          groups={[{ rows: extensions }]}
          columns={[
            { label: "Zawiadomienie", isRowHeader: true, cell: ({ noticeOn }) => noticeOn },
            { label: "Nowy termin", cell: ({ newDueOn }) => newDueOn },
            {
              label: "Pismo",
              cell: ({ documentId }) =>
                documentId && <a href={`${caseAddress}?dokument=${documentId}`}>Otwórz</a>,
            },
          ]}
        />
      )}
    </Stack>
  );
}
