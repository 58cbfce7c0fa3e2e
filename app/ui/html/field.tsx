import type { ReactNode } from "react";
import { nbsp } from "#tenants/typography.ts";
import { useWords } from "../words.tsx";
import { classes } from "./classes.ts";
import styles from "./field.module.css";
import { Icon } from "./icon.tsx";
import { VisuallyHidden } from "./visually-hidden.tsx";

/** What every field takes, whatever its control. */
export interface FieldProps {
  name: string;
  /** Where the error summary's link lands: the first control. Made of the name when absent. */
  id?: string;
  label: ReactNode;
  /** Stands above the field; says what to enter and where to find it. */
  hint?: ReactNode;
  /** Says how to repair: "Wpisz obwód pnia liczbą, np. 96". */
  error?: ReactNode;
  /**
   * Fields are required unless marked; the form itself carries `noValidate`. "unmarked": for filters and settings,
   * where everything may stay as it is.
   */
  optional?: boolean | "unmarked";
  /** Stands under the control: computed meaning, law in `<Details>`. */
  after?: ReactNode;
}

/** Ids and ARIA of one field, so that hint and error are read with its control. */
export function wireField({ name, id, hint, error, optional }: FieldProps) {
  const base = id ?? name.replace(/[^\w-]+/g, "-").replace(/-+$/, "");
  const hintId = hint ? `${base}-hint` : undefined;
  const errorId = error ? `${base}-error` : undefined;
  const describedBy = [hintId, errorId].filter(Boolean).join(" ") || undefined;
  return {
    id: base,
    hintId,
    errorId,
    describedBy,
    /** For a single control; a group of controls takes `describedBy` on its fieldset. */
    control: {
      id: base,
      name,
      "aria-describedby": describedBy,
      "aria-invalid": error ? (true as const) : undefined,
      "aria-required": optional ? undefined : (true as const),
    },
  };
}

/** Words of a form as they are set: no line of theirs ends with a one-letter word. */
export const typeset = (words: ReactNode) => (typeof words === "string" ? nbsp(words) : words);

interface FrameProps {
  field: FieldProps;
  children: ReactNode;
}

function LabelWords({ field }: { field: FieldProps }) {
  const words = useWords();
  return (
    <>
      {typeset(field.label)}
      {field.optional === true && <span className={styles.optional}> ({words.optional})</span>}
    </>
  );
}

function HintAndError({ field }: { field: FieldProps }) {
  const words = useWords();
  const { hintId, errorId } = wireField(field);
  return (
    <>
      {field.hint && (
        <div className={styles.hint} id={hintId}>
          {typeset(field.hint)}
        </div>
      )}
      {field.error && (
        <p className={styles.error} id={errorId}>
          <Icon name="warning" />
          <span>
            <VisuallyHidden>{words.error} </VisuallyHidden>
            {field.error}
          </span>
        </p>
      )}
    </>
  );
}

/** Label, hint, error, control, in GOV.UK's order: the error stands between hint and field. */
export function FieldFrame({ field, children }: FrameProps) {
  return (
    <div className={classes(styles.field, Boolean(field.error) && styles.wrong)}>
      <label className={styles.label} htmlFor={wireField(field).id}>
        <LabelWords field={field} />
      </label>
      <HintAndError field={field} />
      {children}
      {field.after && <div className={styles.after}>{field.after}</div>}
    </div>
  );
}

/** The same frame around several controls that answer one question. */
export function GroupFrame({ field, children }: FrameProps) {
  return (
    <fieldset
      className={classes(styles.field, Boolean(field.error) && styles.wrong)}
      aria-describedby={wireField(field).describedBy}
    >
      <legend className={styles.legend}>
        <LabelWords field={field} />
      </legend>
      <HintAndError field={field} />
      {children}
      {field.after && <div className={styles.after}>{field.after}</div>}
    </fieldset>
  );
}
