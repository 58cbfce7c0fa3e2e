import styles from "./chip.module.css";

interface ChipProps {
  href: string;
  label: string;
  count?: number | string;
  /** This filter is on. */
  isCurrent?: boolean;
}

/** A filter of a list as a link: the URL holds the state. */
export function Chip({ href, label, count, isCurrent }: ChipProps) {
  return (
    <a className={styles.chip} href={href} aria-current={isCurrent ? "true" : undefined}>
      {label}
      {count !== undefined && <span className={styles.count}>{count}</span>}
    </a>
  );
}

/** Chips in a row, wrapping. */
export function ChipRow({ label, chips }: { label: string; chips: readonly ChipProps[] }) {
  return (
    <nav aria-label={label}>
      <ul className={styles.row}>
        {chips.map((chip) => (
          <li key={chip.href}>
            <Chip {...chip} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
