import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./layout.module.css";

interface WithChildren {
  children: ReactNode;
}

/** The portal's page: 72 rem at most, centred, with the margins of the screen. */
export function Page({ children }: WithChildren) {
  return <div className={styles.page}>{children}</div>;
}

interface ColumnsProps extends WithChildren {
  /** The narrow column: facts, progress, help. Below 60 rem it follows the main one. */
  aside: ReactNode;
  /** Keeps the aside in view while the main column scrolls. */
  asideStays?: boolean;
}

/** Main column and an aside of 20.5 rem. */
export function Columns({ aside, asideStays, children }: ColumnsProps) {
  return (
    <div className={styles.columns}>
      <div>{children}</div>
      <aside className={classes(styles.stack, asideStays && styles.stays)}>{aside}</aside>
    </div>
  );
}

interface StackProps extends WithChildren {
  gap?: "small" | "normal" | "large";
  /** Limits the width to a readable line of 40 em. */
  measure?: boolean;
}

/** Things below one another, with the density's rhythm between them. */
export function Stack({ gap = "normal", measure, children }: StackProps) {
  return (
    <div className={classes(styles.stack, gap !== "normal" && styles[gap], measure && styles.measure)}>
      {children}
    </div>
  );
}

interface RowProps extends WithChildren {
  /** Pushes the children to both ends. */
  spread?: boolean;
  tight?: boolean;
}

/** Things beside one another, wrapping when the screen is narrow. */
export function Row({ spread, tight, children }: RowProps) {
  return (
    <div className={classes(styles.row, spread && styles.spread, tight && styles.tight)}>{children}</div>
  );
}
