import type { InputHTMLAttributes } from "react";
import { classes } from "./classes.ts";
import styles from "./field.module.css";
import { FieldFrame, type FieldProps, wireField } from "./field.tsx";

/** Native attributes a field passes on; names, ids and ARIA are its own business. */
type NativeInput = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  | "type"
  | "defaultValue"
  | "autoComplete"
  | "inputMode"
  | "maxLength"
  | "spellCheck"
  | "autoFocus"
  | "readOnly"
  | "list"
  | "pattern"
  | "form"
>;

interface TextFieldProps extends FieldProps, NativeInput {
  /** Width by the answer's length in characters; the whole column without it. */
  width?: 2 | 4 | 6 | 12;
  /** Unit after the control, e.g. "cm"; read with the label. */
  unit?: string;
}

/** One line of text, or of any native input type. */
export function TextField(props: TextFieldProps) {
  const { name, id, label, hint, error, optional, after, width, unit, ...native } = props;
  const { control } = wireField(props);
  const unitId = unit ? `${control.id}-unit` : undefined;
  const input = (
    <input
      type="text"
      {...native}
      {...control}
      aria-describedby={[control["aria-describedby"], unitId].filter(Boolean).join(" ") || undefined}
      className={classes(styles.control, width && styles[`w${width}`])}
    />
  );
  return (
    <FieldFrame field={props}>
      {unit ? (
        <div className={styles.withUnit}>
          {input}
          <span id={unitId}>{unit}</span>
        </div>
      ) : (
        input
      )}
    </FieldFrame>
  );
}
