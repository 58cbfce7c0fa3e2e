import { paths } from "#app/paths.ts";
import { classes } from "#app/ui/html/classes.ts";
import { StatusTag } from "#app/ui/html/status-tag.tsx";
import { Table } from "#app/ui/html/table.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { classAddress } from "./class-address.ts";
import styles from "./class-list.module.css";
import type { ClassView } from "./view-class.ts";

interface ClassTableProps {
  rows: readonly ClassView[];
  office: string;
  /** Each level is set in by its depth: for a whole branch, not for hits from everywhere. */
  isBranch: boolean;
}

/** Classes with their categories and the marks of how sure they are. */
export function ClassTable({ rows, office, isBranch }: ClassTableProps) {
  return (
    <Table
      caption="Klasy wykazu akt"
      isCaptionHidden
      rowKey={({ symbol }) => symbol}
      groups={[{ rows }]}
      columns={[
        {
          label: "Symbol",
          width: "s",
          cell: ({ symbol }) => (
            <Text tone="numbers" as="span">
              {symbol}
            </Text>
          ),
        },
        {
          label: "Hasło",
          isRowHeader: true,
          cell: ({ symbol, title, notes, isFinal }) => (
            <span className={classes(styles.title, isBranch && styles[`level${symbol.length}`])}>
              {isFinal ? title : <a href={classAddress(office, { typed: symbol })}>{title}</a>}
              {notes && <Text tone="meta">{notes}</Text>}
            </span>
          ),
        },
        { label: "Kategoria", width: "m", cell: ({ category }) => category ?? "grupuje inne" },
        { label: "Skąd wiemy", width: "l", cell: (row) => <Certainty row={row} office={office} /> },
      ]}
    />
  );
}

function Certainty({ row, office }: { row: ClassView; office: string }) {
  if (!row.isUnconfirmed) {
    return (
      <StatusTag status="done" look="quiet">
        {row.confirmation ?? row.reading}
      </StatusTag>
    );
  }
  return (
    <>
      <StatusTag status="wait" look="plain">
        <a href={paths.classConfirmation(office, row.symbol)} data-row="page">
          do&nbsp;potwierdzenia
        </a>
      </StatusTag>
      <Text tone="meta">{row.reading}</Text>
    </>
  );
}
