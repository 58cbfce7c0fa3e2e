import styles from "./field.module.css";
import { FieldFrame, type FieldProps, wireField } from "./field.tsx";

interface TextAreaProps extends FieldProps {
  defaultValue?: string;
  rows?: number;
  maxLength?: number;
}

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  const { defaultValue, rows = 5, maxLength } = props;
  return (
    <FieldFrame field={props}>
      <textarea
        {...wireField(props).control}
        className={styles.control}
        defaultValue={defaultValue}
        rows={rows}
        maxLength={maxLength}
      />
    </FieldFrame>
  );
}
