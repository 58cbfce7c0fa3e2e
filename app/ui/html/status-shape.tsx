import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import iconStyles from "./icon.module.css";
import styles from "./status-tag.module.css";
import { VisuallyHidden } from "./visually-hidden.tsx";

/**
 * What a thing waits for: draft (not sent), new (nobody opened it), active (we work on it), yours (this reader
 * must act), wait (others, the clock stands), soon (at most 3 working days), late (past due), done, no (refused).
 */
export type Status = "draft" | "new" | "active" | "yours" | "wait" | "soon" | "late" | "done" | "no";

const SHAPES: Record<Status, ReactNode> = {
  draft: <circle cx="8" cy="8" r="6" strokeDasharray="2.6 2.7" />,
  new: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  active: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" stroke="none" />
    </>
  ),
  yours: <path d="M2 3.6h7L14 8l-5 4.4H2z" fill="currentColor" />,
  wait: <path d="M5.4 3v10M10.6 3v10" strokeWidth="3" />,
  soon: <path d="M8 1.8 14.2 8 8 14.2 1.8 8z" fill="currentColor" />,
  late: (
    <>
      <path d="M8 2 1.4 13.8h13.2z" fill="currentColor" />
      <path d="M8 6.6v3M8 11.7v.1" className={styles.cut} />
    </>
  ),
  done: (
    <>
      <circle cx="8" cy="8" r="6.6" fill="currentColor" />
      <path d="m5 8.3 2.1 2.1L11 6.2" className={styles.cut} />
    </>
  ),
  no: (
    <>
      <path d="M2.2 2.2h11.6v11.6H2.2z" fill="currentColor" />
      <path d="m5.7 5.7 4.6 4.6M10.3 5.7l-4.6 4.6" className={styles.cut} />
    </>
  ),
};

interface StatusShapeProps {
  status: Status;
  /** The word for those who listen, where the eye reads it in the group's heading or another column. */
  word?: string;
}

/** The status's shape in its colour, for dense rows where the word stands elsewhere in sight. */
export function StatusShape({ status, word }: StatusShapeProps) {
  return (
    <>
      <svg
        className={classes(iconStyles.icon, styles.shape, styles[status])}
        viewBox="0 0 16 16"
        aria-hidden="true"
      >
        {SHAPES[status]}
      </svg>
      {word && <VisuallyHidden>{word}</VisuallyHidden>}
    </>
  );
}
