import { useWords } from "../words.tsx";
import { classes } from "./classes.ts";
import styles from "./field.module.css";
import { type FieldProps, GroupFrame, wireField } from "./field.tsx";

type Part = "day" | "month" | "year";

interface DateFieldProps extends FieldProps {
  /** As typed, also when wrong. */
  defaultValue?: Partial<Record<Part, string>>;
  /** The parts the error is about; all of them when absent. */
  wrongParts?: readonly Part[];
  /** A date of birth: the browser may fill it in. */
  birthday?: boolean;
}

const PARTS: readonly Part[] = ["day", "month", "year"];

/**
 * A date one knows by heart, as three native inputs named `<name>.day`, `.month`, `.year`. The first one carries
 * the field's id, so the error summary's link lands in it.
 */
export function DateField(props: DateFieldProps) {
  const { name, defaultValue, wrongParts = PARTS, birthday, error, optional } = props;
  const words = useWords();
  const { id } = wireField(props);
  return (
    <GroupFrame field={props}>
      <div className={styles.date}>
        {PARTS.map((part) => {
          const partId = part === "day" ? id : `${id}-${part}`;
          return (
            <div key={part}>
              <label htmlFor={partId}>{words[part]}</label>
              <input
                type="text"
                inputMode="numeric"
                id={partId}
                name={`${name}.${part}`}
                className={classes(styles.control, part === "year" ? styles.w4 : styles.w2)}
                defaultValue={defaultValue?.[part]}
                maxLength={part === "year" ? 4 : 2}
                autoComplete={birthday ? `bday-${part}` : "off"}
                aria-required={optional ? undefined : true}
                aria-invalid={error && wrongParts.includes(part) ? true : undefined}
              />
            </div>
          );
        })}
      </div>
    </GroupFrame>
  );
}
