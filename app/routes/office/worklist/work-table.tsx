import { SpineLabel } from "#app/ui/html/spine-label.tsx";
import { StatusShape } from "#app/ui/html/status-shape.tsx";
import { Table } from "#app/ui/html/table.tsx";
import type { Column } from "#app/ui/html/table-column.ts";
import type { WorklistOrder } from "#tenants/cases/index.ts";
import { type ViewName, viewAddress, viewNames } from "./view-address.ts";
import { viewWords } from "./view-words.ts";
import styles from "./work-table.module.css";
import type { WorkGroup, WorkRow } from "./worklist-row.ts";

interface WorkTableProps {
  office: string;
  view: ViewName;
  order?: WorklistOrder;
  /** The previewed case. */
  mark?: string;
  groups: readonly WorkGroup[];
}

/** The worklist: like mail, a line a thing; sorting and choosing are links, so the address holds all. */
export function WorkTable({ office, view, order, mark, groups }: WorkTableProps) {
  const sort = (column: WorklistOrder): Column<WorkRow>["sort"] => {
    if (viewNames[view] === null) return undefined;
    const sortuj = column === "due" ? undefined : column;
    return {
      href: viewAddress(office, view, { sortuj, sprawa: mark }),
      direction: (order ?? "due") === column ? "ascending" : undefined,
    };
  };
  const isShared = groups.some(({ rows }) => rows.some(({ handler }) => handler !== undefined));
  const isChosen = (row: WorkRow) => row.hasPreview && row.mark === mark;
  const columns: Column<WorkRow>[] = [
    {
      label: "Stan",
      isLabelHidden: true,
      width: "xs",
      cell: ({ status, word }) => <StatusShape status={status} word={word} />,
    },
    {
      label: "Znak",
      sort: sort("mark"),
      width: "m",
      cell: (row) => <SpineLabel look="line" mark={row.mark} />,
    },
    {
      label: "Sprawa",
      sort: sort("title"),
      isRowHeader: true,
      cell: (row) => (
        <a
          className={styles.link}
          href={row.href}
          data-row={row.hasPreview ? "preview" : "page"}
          aria-current={isChosen(row) ? "true" : undefined}
        >
          {row.title}
        </a>
      ),
    },
    { label: "Strona", sort: sort("party"), width: "m", cell: ({ party }) => party },
    ...(isShared
      ? [{ label: "Prowadzi", width: "m" as const, cell: ({ handler }: WorkRow) => handler }]
      : []),
    { label: "Etap", sort: sort("stage"), width: "m", cell: ({ stage }) => stage },
    {
      label: "Zostało",
      sort: sort("due"),
      width: "s",
      isNumeric: true,
      cell: ({ left, urgency }) => <span className={urgency && styles[urgency]}>{left}</span>,
    },
  ];
  return (
    <Table
      caption={viewWords[view]}
      isCaptionHidden
      look="grid"
      columns={columns}
      groups={groups}
      rowKey={({ key }) => key}
      rowState={(row) => (isChosen(row) ? "selected" : row.isNew && "unread")}
    />
  );
}
