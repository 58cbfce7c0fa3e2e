import styles from "./sixteen-sign.module.css";

const CELLS = Array.from({ length: 16 }, (_, index) => ({
  number: index + 1,
  x: (index % 4) * 8 + 0.6,
  y: Math.floor(index / 4) * 8 + 0.6,
}));

/** The sign of the county: sixteen offices, the reader's one lit (1 to 16, row by row; none for the county itself). */
export function SixteenSign({ lit }: { lit?: number }) {
  return (
    <svg className={styles.sign} viewBox="0 0 32 32" aria-hidden="true">
      {CELLS.map(({ number, x, y }) => (
        <rect
          key={number}
          x={x}
          y={y}
          width="6.8"
          height="6.8"
          rx="1.7"
          className={number === lit ? styles.lit : undefined}
        />
      ))}
    </svg>
  );
}
