import { type ReactNode, useId } from "react";
import styles from "./card.module.css";
import { classes } from "./classes.ts";

interface CardProps {
  heading?: ReactNode;
  level?: 2 | 3;
  /** The card waits for the reader: an edge of ruda. */
  isYours?: boolean;
  children: ReactNode;
}

/** A sheet of white paper; on the portal and in indicators, never inside an office pane. */
export function Card({ heading, level = 2, isYours, children }: CardProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  const className = classes(styles.card, isYours && styles.yours);
  if (!heading) return <div className={className}>{children}</div>;
  return (
    <section className={className} aria-labelledby={id}>
      <Heading className={styles.heading} id={id}>
        {heading}
      </Heading>
      {children}
    </section>
  );
}

/** Lines inside a card, a rule between them. */
export function LinedList({ items }: { items: readonly ReactNode[] }) {
  return (
    <ul className={styles.list}>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn once
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}
