import { classes } from "./classes.ts";
import styles from "./spine-label.module.css";
import { splitMark } from "./split-mark.ts";

interface SpineLabelProps {
  /** The whole mark, e.g. "OŚ.6131.12.2026", "AB-C.123.78.2.2011" or "RPW.4871.2026". */
  mark: string;
  /** spine: boxed like a binder's back, for headings; line: in rows and sentences. */
  look?: "spine" | "line";
}

/**
 * A case mark with its unit and running number heavy. The dots are text, not decoration: it is read aloud, found
 * and copied as one mark.
 */
export function SpineLabel({ mark, look = "spine" }: SpineLabelProps) {
  return (
    <span className={classes(styles.mark, styles[look])}>
      {splitMark(mark).map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a piece means
        <span className={classes(styles.piece, styles[piece.role])} key={index}>
          {index > 0 && <span className={styles.dot}>.</span>}
          {piece.text}
        </span>
      ))}
    </span>
  );
}
