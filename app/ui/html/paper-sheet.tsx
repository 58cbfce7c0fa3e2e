import type { ReactNode } from "react";
import styles from "./paper-sheet.module.css";

interface PaperSheetProps {
  /** Name of the document for screen readers. */
  label: string;
  children: ReactNode;
}

/** A letter as it will lie on paper: white and serif in every theme. */
export function PaperSheet({ label, children }: PaperSheetProps) {
  return (
    <div className={styles.desk}>
      <article className={styles.sheet} aria-label={label}>
        {children}
      </article>
    </div>
  );
}

/** A value that comes from the case's data; without it, what is still to be filled in. */
export function MergeField({ value, missing }: { value?: string; missing: string }) {
  return value ? (
    <span className={styles.merge}>{value}</span>
  ) : (
    <span className={styles.missing}>{missing}</span>
  );
}
