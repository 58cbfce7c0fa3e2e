import styles from "./field.module.css";
import { FieldFrame, type FieldProps, wireField } from "./field.tsx";

interface SelectProps extends FieldProps {
  options: readonly { value: string; label: string }[];
  defaultValue?: string;
  /** The first, empty choice, e.g. "Wybierz gminę"; leave it out where one is always chosen. */
  empty?: string;
}

/** A native list to choose one from; up to five choices are better as `Radios`. */
export function Select(props: SelectProps) {
  const { options, defaultValue, empty } = props;
  return (
    <FieldFrame field={props}>
      <select {...wireField(props).control} className={styles.control} defaultValue={defaultValue}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
