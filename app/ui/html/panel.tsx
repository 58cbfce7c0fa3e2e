import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";
import styles from "./panel.module.css";

interface PanelProps {
  /** The heading of the page: "Zgłoszenie złożone". */
  heading: string;
  numberLabel?: string;
  /** The number to keep, large: "RPW.4871.2026". */
  number?: string;
  /** When it happened. */
  children?: ReactNode;
}

/** The confirmation: done, with its number. One a page, instead of a heading. */
export function Panel({ heading, numberLabel, number, children }: PanelProps) {
  return (
    <section className={styles.panel}>
      <h1 className={styles.heading}>
        <Icon name="check" />
        {heading}
      </h1>
      {number && (
        <p>
          {numberLabel}
          <strong className={styles.number}>{number}</strong>
        </p>
      )}
      {children}
    </section>
  );
}
