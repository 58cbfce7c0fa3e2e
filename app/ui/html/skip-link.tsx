import styles from "./skip-link.module.css";

/** Id of the `<main>` of both shells, and the target of the skip link. */
export const MAIN_ID = "tresc";

/** The first stop of the keyboard: over the navigation, to the content. */
export function SkipLink({ label }: { label: string }) {
  return (
    <a className={styles.skip} href={`#${MAIN_ID}`}>
      {label}
    </a>
  );
}
