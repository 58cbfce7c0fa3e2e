import { paths } from "#app/paths.ts";
import { SpineLabel } from "#app/ui/html/spine-label.tsx";
import { StatusTag } from "#app/ui/html/status-tag.tsx";
import { Table } from "#app/ui/html/table.tsx";
import type { Column } from "#app/ui/html/table-column.ts";
import type { RegisterColumn, RegisterEntry, RegisterOrder } from "#tenants/intake/index.ts";
import { channelWords, stateWords } from "./item-words.ts";
import { columnNames, registerAddress } from "./register-address.ts";
import styles from "./register-table.module.css";

/** A line of the register as the page shows it; days are already written. */
export type RegisterLine = Omit<
  RegisterEntry,
  "receivedOn" | "letterOn" | "registeredAt" | "version" | "correctedAt" | "annulledAt" | "annulmentReason"
> & {
  readonly receivedOn: string | null;
  readonly letterOn: string | null;
};

interface RegisterTableProps {
  office: string;
  lines: readonly RegisterLine[];
  order: RegisterOrder;
  search: URLSearchParams;
}

/** The register of incoming items; every column sorts (IK § 40.4). */
export function RegisterTable({ office, lines, order, search }: RegisterTableProps) {
  const sort = (column: RegisterColumn): Column<RegisterLine>["sort"] => {
    const isSorted = order.column === column;
    const kierunek = isSorted && !order.isDescending ? "malejaco" : "rosnaco";
    return {
      href: registerAddress(office, search, { kolumna: columnNames[column], kierunek, strona: "" }),
      direction: isSorted ? (order.isDescending ? "descending" : "ascending") : undefined,
    };
  };
  const columns: Column<RegisterLine>[] = [
    {
      label: "Numer",
      sort: sort("number"),
      cell: (line) => <SpineLabel look="line" mark={line.rpw} />,
    },
    { label: "Wpłynęło", sort: sort("receivedOn"), cell: (line) => line.receivedOn },
    {
      label: "Tytuł",
      width: "l",
      sort: sort("title"),
      isRowHeader: true,
      cell: (line) => (
        <a href={paths.item(office, line.itemId)} data-row>
          {strike(line, line.title)}
        </a>
      ),
    },
    { label: "Nadawca", sort: sort("sender"), cell: (line) => strike(line, line.senderName) },
    { label: "Z\u00a0dnia", sort: sort("letterOn"), cell: (line) => strike(line, line.letterOn) },
    { label: "Znak nadawcy", sort: sort("senderMark"), cell: (line) => strike(line, line.senderMark) },
    { label: "Droga", sort: sort("channel"), cell: (line) => channelWords[line.channel].label },
    {
      label: "Do kogo",
      width: "s",
      sort: sort("assignedTo"),
      cell: (line) => [line.unitSymbol, line.personName].filter(Boolean).join(", "),
    },
    {
      label: "Zał.",
      sort: sort("attachments"),
      isNumeric: true,
      cell: (line) => line.attachmentCount,
    },
    {
      label: "Uwagi",
      sort: sort("remarks"),
      cell: (line) => line.remarks && <span className={styles.remarks}>{line.remarks}</span>,
    },
    {
      label: "Stan",
      sort: sort("state"),
      cell: (line) => <ItemStateTag line={line} office={office} />,
    },
  ];
  return (
    <div className={styles.register}>
      <Table
        caption="Rejestr przesyłek wpływających"
        isCaptionHidden
        columns={columns}
        groups={[{ rows: lines }]}
        rowKey={(line) => line.itemId}
      />
    </div>
  );
}

/** What an annulled entry says stays legible, struck through. */
function strike(line: RegisterLine, text: string | null) {
  return line.state === "annulled" && text ? <s>{text}</s> : text;
}

function ItemStateTag({ line, office }: { line: RegisterLine; office: string }) {
  const { label, status } = stateWords[line.state];
  return (
    <StatusTag status={status} look={status === "done" ? "quiet" : "plain"}>
      {line.caseMark ? <a href={paths.case(office, line.caseMark)}>{line.caseMark}</a> : label}
    </StatusTag>
  );
}
