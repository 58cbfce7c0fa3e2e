import type { ReactNode } from "react";
import { useWords } from "../words.tsx";
import styles from "./summary-list.module.css";
import { VisuallyHidden } from "./visually-hidden.tsx";

interface SummaryRow {
  label: ReactNode;
  value: ReactNode;
  /** Where the answer can be changed; `what` is heard after "Zmień", in the accusative: "działkę". */
  change?: { href: string; what: string };
}

interface SummaryListProps {
  rows: readonly SummaryRow[];
  /** facts: two tight columns without lines, for asides and panes. */
  look?: "answers" | "facts";
}

/** Questions and answers to check before sending, or facts of a case. */
export function SummaryList({ rows, look = "answers" }: SummaryListProps) {
  const words = useWords();
  return (
    <dl className={styles[look]}>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are drawn once, in their own order
        <div className={styles.row} key={index}>
          <dt>{row.label}</dt>
          <dd>{row.value}</dd>
          {row.change && (
            <dd className={styles.change}>
              <a href={row.change.href}>
                {words.change}
                <VisuallyHidden> {row.change.what}</VisuallyHidden>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
