import type { ReactNode } from "react";
import styles from "./choices.module.css";
import { type FieldProps, GroupFrame, typeset, wireField } from "./field.tsx";

/** One answer to choose. */
export interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}

interface ChoiceListProps {
  type: "radio" | "checkbox";
  field: FieldProps;
  choices: readonly Choice[];
  chosen: readonly string[];
}

/** Radios or checkboxes under one question; the first carries the field's id for the error summary. */
function ChoiceList({ type, field, choices, chosen }: ChoiceListProps) {
  const { id } = wireField(field);
  return (
    <GroupFrame field={field}>
      <div className={styles.choices}>
        {choices.map((choice, index) => {
          const choiceId = index === 0 ? id : `${id}-${index + 1}`;
          return (
            <div className={styles.choice} key={choice.value}>
              <input
                type={type}
                id={choiceId}
                name={field.name}
                value={choice.value}
                defaultChecked={chosen.includes(choice.value)}
                aria-describedby={choice.hint ? `${choiceId}-about` : undefined}
              />
              <div>
                <label htmlFor={choiceId}>{typeset(choice.label)}</label>
                {choice.hint && (
                  <p className={styles.about} id={`${choiceId}-about`}>
                    {typeset(choice.hint)}
                  </p>
                )}
              </div>
            </div>
          );
        })}
      </div>
    </GroupFrame>
  );
}

interface RadiosProps extends FieldProps {
  choices: readonly Choice[];
  defaultValue?: string;
}

/** One answer of several. */
export function Radios({ choices, defaultValue, ...field }: RadiosProps) {
  const chosen = defaultValue === undefined ? [] : [defaultValue];
  return <ChoiceList type="radio" field={field} choices={choices} chosen={chosen} />;
}

interface CheckboxesProps extends FieldProps {
  choices: readonly Choice[];
  defaultValue?: readonly string[];
}

/** Any number of answers, all sent under one name; one choice alone makes a consent. */
export function Checkboxes({ choices, defaultValue = [], ...field }: CheckboxesProps) {
  return <ChoiceList type="checkbox" field={field} choices={choices} chosen={defaultValue} />;
}
