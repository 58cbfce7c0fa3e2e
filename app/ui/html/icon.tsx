import styles from "./icon.module.css";
import { iconPaths } from "./icon-paths.ts";

/** Name of an icon in the set. */
export type IconName = keyof typeof iconPaths;

/** An icon drawn in the text's colour. It is silent for screen readers: a word always stands beside it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
      <path d={iconPaths[name]} />
    </svg>
  );
}
