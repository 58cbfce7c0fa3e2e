import { classes } from "./classes.ts";
import styles from "./count.module.css";
import { VisuallyHidden } from "./visually-hidden.tsx";

/** A counter beside a word. */
export interface CountProps {
  /** Already formatted, e.g. "118" or "1000+". */
  value: number | string;
  /** yours: the reader's turn, in ruda; late: past due. */
  tone?: "plain" | "yours" | "late";
  /** What is counted, for those who listen: "nieprzeczytane". */
  what?: string;
  /** Without the oval behind a plain or late figure: for columns of counters. */
  isBare?: boolean;
}

/** How many things wait behind a link or a heading. */
export function Count({ value, tone = "plain", what, isBare }: CountProps) {
  return (
    <span className={classes(styles.count, styles[tone], isBare && styles.bare)}>
      {value}
      {what && <VisuallyHidden> {what}</VisuallyHidden>}
    </span>
  );
}
