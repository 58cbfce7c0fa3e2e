import { paths } from "#app/paths.ts";
import { Table } from "#app/ui/html/table.tsx";
import type { CaseListView } from "./view-case-list.ts";

interface CaseListTableProps {
  rows: NonNullable<CaseListView["list"]>["rows"];
  office: string;
}

/** The list in the columns of the office instruction. */
export function CaseListTable({ rows, office }: CaseListTableProps) {
  return (
    <Table
      caption="Spis spraw"
      isCaptionHidden
      rowKey={({ mark }) => mark}
      groups={[{ rows }]}
      columns={[
        { label: "Lp.", isNumeric: true, width: "xs", cell: ({ ordinal }) => ordinal },
        {
          label: "Sprawa (krótka treść)",
          isRowHeader: true,
          cell: ({ mark, title }) => (
            <a href={paths.case(office, mark)}>
              {mark}, {title}
            </a>
          ),
        },
        { label: "Od kogo wpłynęła", cell: ({ sender }) => sender ?? "z urzędu" },
        { label: "Znak pisma", cell: ({ senderMark }) => senderMark },
        { label: "Z dnia", cell: ({ letterOn }) => letterOn },
        { label: "Wszczęcie", cell: ({ startedOn }) => startedOn },
        { label: "Załatwienie", cell: ({ closedOn }) => closedOn ?? "w toku" },
        { label: "Prowadzi", cell: ({ handler }) => handler },
        { label: "Uwagi (sposób załatwienia)", cell: ({ remarks }) => remarks },
      ]}
    />
  );
}
