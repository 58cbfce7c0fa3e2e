import { formWords } from "#app/i18n/form-words.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { type FieldProps, GroupFrame, wireField } from "#app/ui/html/field.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import { type FieldValues, inputOf, problemOf } from "./field-values.ts";
import styles from "./parts-field.module.css";

interface PartsFieldProps {
  readonly frame: FieldProps;
  readonly kind: "address" | "parcel";
  readonly values: FieldValues;
}

/** An address or a parcel: one question with several inputs, the first of which carries the question's id. */
export function PartsField({ frame, kind, values }: PartsFieldProps) {
  const words = formWords[useLanguage()];
  const part = (name: string) => ({
    name: `${frame.name}.${name}`,
    defaultValue: inputOf(values, `${frame.name}.${name}`),
    error: problemOf(values, `${frame.name}.${name}`),
  });
  const { id } = wireField(frame);
  return (
    <GroupFrame field={frame}>
      {kind === "parcel" ? (
        <div className={styles.parts}>
          <TextField {...part("precinct")} id={id} label={words.precinct} hint={words.precinctHint} />
          <TextField {...part("number")} label={words.number} hint={words.numberHint} width={12} />
        </div>
      ) : (
        <div className={styles.parts}>
          <TextField {...part("street")} id={id} label={words.street} optional autoComplete="address-line1" />
          <div className={styles.pair}>
            <TextField {...part("house")} label={words.house} width={6} />
            <TextField {...part("flat")} label={words.flat} width={6} optional />
          </div>
          <TextField {...part("postcode")} label={words.postcode} width={6} autoComplete="postal-code" />
          <TextField {...part("town")} label={words.town} autoComplete="address-level2" />
        </div>
      )}
    </GroupFrame>
  );
}
