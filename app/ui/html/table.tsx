import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./table.module.css";
import type { Column } from "./table-column.ts";
import { TableHead } from "./table-head.tsx";

/** Rows under one heading. */
interface RowGroup<Row> {
  heading?: string;
  rows: readonly Row[];
}

interface TableProps<Row> {
  caption: ReactNode;
  isCaptionHidden?: boolean;
  columns: readonly Column<Row>[];
  groups: readonly RowGroup<Row>[];
  rowKey: (row: Row) => string;
  /** selected: shown in the preview; unread: heavy. */
  rowState?: (row: Row) => "selected" | "unread" | undefined;
  /** grid: fixed widths, one line a row, heading stays in view: for lists of an office. */
  look?: "plain" | "grid";
  footer?: ReactNode;
}

/**
 * A plain table drawn by the server; sorting, filtering and paging are links. On narrow screens a row becomes a
 * small card whose cells carry their column's name.
 */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, isCaptionHidden, columns, groups, rowKey, rowState, look = "plain", footer } = props;
  return (
    <table className={classes(styles.table, styles[look])}>
      <caption className={classes(styles.caption, isCaptionHidden && styles.unseen)}>{caption}</caption>
      <colgroup>
        {columns.map((column) => (
          <col className={column.width && styles[column.width]} key={column.label} />
        ))}
      </colgroup>
      <TableHead columns={columns} />
      {groups.map((group, index) => (
        <tbody key={group.heading ?? index}>
          {group.heading && (
            <tr className={styles.group}>
              <th colSpan={columns.length} scope="rowgroup">
                {group.heading}
              </th>
            </tr>
          )}
          {group.rows.map((row) => {
            const state = rowState?.(row);
            return (
              <tr key={rowKey(row)} className={classes(styles.row, state && styles[state])}>
                {columns.map((column) => {
                  const Cell = column.isRowHeader ? "th" : "td";
                  return (
                    <Cell
                      key={column.label}
                      scope={column.isRowHeader ? "row" : undefined}
                      className={classes(
                        styles.cell,
                        column.isNumeric && styles.numeric,
                        column.width === "xs" && styles.tiny,
                      )}
                      data-label={column.isLabelHidden || column.isRowHeader ? undefined : column.label}
                    >
                      {column.cell(row)}
                    </Cell>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      ))}
      {footer && <tfoot>{footer}</tfoot>}
    </table>
  );
}
