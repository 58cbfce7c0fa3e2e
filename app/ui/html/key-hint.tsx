import styles from "./key-hint.module.css";

/** A shortcut as printed on keys, e.g. "Ctrl Enter". */
export function KeyHint({ keys }: { keys: string }) {
  return <kbd className={styles.keys}>{keys}</kbd>;
}
