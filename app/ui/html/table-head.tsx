import { classes } from "./classes.ts";
import styles from "./table.module.css";
import type { Column } from "./table-column.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

/** Column headings; a sortable one is a link, its arrow shows the direction. */
export function TableHead<Row>({ columns }: { columns: readonly Column<Row>[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th
            key={column.label}
            scope="col"
            className={classes(styles.head, column.isNumeric && styles.numeric)}
            aria-sort={column.sort ? (column.sort.direction ?? "none") : undefined}
          >
            <ColumnHeading column={column} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

const ARROWS = { ascending: "↑", descending: "↓" } as const;

function ColumnHeading<Row>({ column }: { column: Column<Row> }) {
  if (column.isLabelHidden) return <VisuallyHidden>{column.label}</VisuallyHidden>;
  if (!column.sort) return column.label;
  return (
    <a className={styles.sort} href={column.sort.href}>
      {column.label}
      {column.sort.direction && <span aria-hidden="true"> {ARROWS[column.sort.direction]}</span>}
    </a>
  );
}
