import type { ReactNode } from "react";
import styles from "./now-next-latest.module.css";

interface Answer {
  /** "Teraz", "Następnie", "Najpóźniej". */
  heading: string;
  /** The answer in a sentence. */
  answer: ReactNode;
  /** What it means for the reader. */
  note?: ReactNode;
}

interface NowNextLatestProps {
  /** Name of the section for screen readers: "Stan sprawy". */
  label: string;
  now: Answer;
  next: Answer;
  latest: Answer;
  /** The term line and its arithmetic. */
  children?: ReactNode;
}

/** The three answers every case gives before anything else. */
export function NowNextLatest({ label, now, next, latest, children }: NowNextLatestProps) {
  return (
    <section className={styles.card} aria-label={label}>
      <div className={styles.answers}>
        {[now, next, latest].map((answer) => (
          <div key={answer.heading}>
            <h2 className={styles.heading}>{answer.heading}</h2>
            <p className={styles.answer}>{answer.answer}</p>
            {answer.note && <p className={styles.note}>{answer.note}</p>}
          </div>
        ))}
      </div>
      {children}
    </section>
  );
}
