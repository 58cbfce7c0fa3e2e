import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./details.module.css";

interface DetailsProps {
  summary: ReactNode;
  /** law: the article that stands behind a plain sentence. */
  look?: "plain" | "law";
  isOpen?: boolean;
  children: ReactNode;
}

/** More for those who want it; native, so it opens without JavaScript. */
export function Details({ summary, look = "plain", isOpen, children }: DetailsProps) {
  return (
    <details className={styles.details} open={isOpen}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={classes(styles.body, styles[look])}>{children}</div>
    </details>
  );
}
