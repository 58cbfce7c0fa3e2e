import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./panes.module.css";

interface PanesProps {
  /** one; list and preview; halves; queue, scan and form; side, letter and side. */
  layout?: "one" | "preview" | "halves" | "intake" | "editor";
  children: ReactNode;
}

/** Panes of an office screen side by side, divided by one line; below 64 rem they follow one another. */
export function Panes({ layout = "one", children }: PanesProps) {
  return <div className={classes(styles.panes, styles[layout])}>{children}</div>;
}

interface PaneProps {
  /** Name for screen readers when the head has no heading of its own. */
  label?: string;
  /** Heading and toolbar, above the scrolling body. */
  head?: ReactNode;
  /** Buttons that stay in sight. */
  foot?: ReactNode;
  /** Without padding: tables and lists draw to the edge. */
  isFlush?: boolean;
  /** Only text to read, nothing to press: the body takes the focus itself, so that the keyboard can scroll it. */
  isText?: boolean;
  children: ReactNode;
}

/** One pane: head, body, foot. */
export function Pane({ label, head, foot, isFlush, isText, children }: PaneProps) {
  return (
    <section className={styles.pane} aria-label={label}>
      {head && <div className={styles.head}>{head}</div>}
      <div className={classes(styles.body, isFlush && styles.flush)} tabIndex={isText ? 0 : undefined}>
        {children}
      </div>
      {foot && <div className={styles.foot}>{foot}</div>}
    </section>
  );
}
