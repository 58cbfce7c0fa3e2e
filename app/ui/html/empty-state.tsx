import type { ReactNode } from "react";
import styles from "./empty-state.module.css";

interface EmptyStateProps {
  /** Says what is well or missing: "Nic nie czeka na podpis". */
  title: ReactNode;
  /** When something will appear here, or how to begin. */
  children?: ReactNode;
}

/** The place of a list that has nothing in it. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  );
}
