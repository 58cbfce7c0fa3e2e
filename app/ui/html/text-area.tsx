import type { TextareaHTMLAttributes } from "react";
import styles from "./field.module.css";
import { FieldFrame, type FieldProps, wireField } from "./field.tsx";

interface TextAreaProps
  extends FieldProps,
    Pick<TextareaHTMLAttributes<HTMLTextAreaElement>, "defaultValue" | "rows" | "maxLength" | "autoFocus"> {}

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  const { name, id, label, hint, error, optional, after, rows = 5, ...native } = props;
  return (
    <FieldFrame field={props}>
      <textarea {...native} {...wireField(props).control} className={styles.control} rows={rows} />
    </FieldFrame>
  );
}
