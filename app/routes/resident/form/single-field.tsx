import { formWords } from "#app/i18n/form-words.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { Checkboxes, Radios } from "#app/ui/html/choices.tsx";
import { DateField } from "#app/ui/html/date-field.tsx";
import { Details } from "#app/ui/html/details.tsx";
import { MoneyField } from "#app/ui/html/money-field.tsx";
import { Notice } from "#app/ui/html/notice.tsx";
import { Select } from "#app/ui/html/select.tsx";
import { StatusTag } from "#app/ui/html/status-tag.tsx";
import { TextArea } from "#app/ui/html/text-area.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import type { SimpleField } from "#tenants/forms/index.ts";
import { nbsp } from "#tenants/typography.ts";
import { type FieldValues, inputOf, inputsOf, problemOf, warningOf } from "./field-values.ts";
import { PartsField } from "./parts-field.tsx";
import { tellInput } from "./tell-input.ts";

interface SingleFieldProps {
  readonly field: SimpleField;
  /** The input's name: the field's id, or with its row in a repeated group. */
  readonly name: string;
  readonly values: FieldValues;
}

/** More choices than this are easier to find in a list that opens. */
const mostRadios = 8;

/** One question of a form in the control that fits its kind. */
export function SingleField({ field, name, values }: SingleFieldProps) {
  const language = useLanguage();
  const words = formWords[language];
  const say = (text: { pl: string; en: string }) => (language === "pl" ? nbsp(text.pl) : text.en);
  if (field.kind === "info") {
    // The first sentence says it all; only that one is heavy.
    const [title, ...rest] = say(field.body).split(/(?<=\.) /);
    return (
      <Notice tone="info" title={title}>
        {rest.join(" ")}
        {field.law && (
          <Details look="law" summary={words.law}>
            {say(field.law)}
          </Details>
        )}
      </Notice>
    );
  }
  const warning = warningOf(values, name);
  const frame = {
    name,
    label: say(field.label),
    hint: field.hint && say(field.hint),
    error: problemOf(values, name),
    optional: !field.required,
    after: (field.help || warning) && (
      <>
        {warning && (
          <StatusTag status="soon" look="plain">
            {warning}
          </StatusTag>
        )}
        {field.help && (
          <Details look="law" summary={words.help}>
            {say(field.help)}
          </Details>
        )}
      </>
    ),
  };
  const value = inputOf(values, name);
  switch (field.kind) {
    case "long-text":
      return <TextArea {...frame} defaultValue={value} maxLength={field.maxLength} />;
    case "money":
      return <MoneyField {...frame} defaultValue={value} />;
    case "choice": {
      const choices = field.options.map((option) => ({
        value: option.value,
        label: say(option.label),
        hint: option.hint && say(option.hint),
      }));
      return choices.length > mostRadios ? (
        <Select {...frame} options={choices} defaultValue={value} empty={words.choose} />
      ) : (
        <Radios {...frame} choices={choices} defaultValue={value} />
      );
    }
    case "multi": {
      const choices = field.options.map((option) => ({ value: option.value, label: say(option.label) }));
      return <Checkboxes {...frame} choices={choices} defaultValue={inputsOf(values, name)} />;
    }
    case "consent":
      return (
        <Checkboxes
          {...frame}
          label={words.declaration}
          choices={[{ value: "yes", label: frame.label }]}
          defaultValue={inputsOf(values, name)}
        />
      );
    case "date":
      return <DateField {...frame} error={partProblem(values, name)} defaultValue={dateOf(values, name)} />;
    case "address":
    case "parcel":
      return <PartsField frame={frame} kind={field.kind} values={values} />;
    default:
      return <TextField {...frame} {...tellInput(field)} defaultValue={value} />;
  }
}

/** A date's error is one sentence, whichever of its parts it is about. */
function partProblem(values: FieldValues, name: string): string | undefined {
  const names = [name, `${name}.day`, `${name}.month`, `${name}.year`];
  return names.map((one) => problemOf(values, one)).find(Boolean);
}

function dateOf(values: FieldValues, name: string) {
  const [day, month, year] = ["day", "month", "year"].map((part) => inputOf(values, `${name}.${part}`));
  return { day, month, year };
}
