import type { ReactNode } from "react";

/** One column of a table of `Row`s. */
export interface Column<Row> {
  label: string;
  cell: (row: Row) => ReactNode;
  /** Figures and days left stand at the end, digits aligned. */
  isNumeric?: boolean;
  /** The cell that names the row for screen readers; one a table. */
  isRowHeader?: boolean;
  /** Heading is read, not seen: columns of shapes or buttons. */
  isLabelHidden?: boolean;
  /** Link that sorts by this column, and the direction it is sorted in now. */
  sort?: { href: string; direction?: "ascending" | "descending" };
  /** xs for a shape, s for days, m for a mark, l for a name; what remains is shared out. */
  width?: "xs" | "s" | "m" | "l";
}
