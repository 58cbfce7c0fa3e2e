import styles from "./progress.module.css";

interface ProgressProps {
  /** The progress in words: "4 120 z 6 870". */
  label: string;
  /** 0 to 1. */
  done: number;
}

/** How far a long piece of work has come; an SVG, since lengths from data can't be style attributes. */
export function Progress({ label, done }: ProgressProps) {
  const width = `${Math.round(Math.min(1, Math.max(0, done)) * 1000) / 10}%`;
  return (
    <svg className={styles.progress} role="img" aria-label={label}>
      <rect className={styles.track} width="100%" height="100%" rx="5" />
      <rect className={styles.value} width={width} height="100%" rx="5" />
    </svg>
  );
}
