import type { Answer } from "#app/ui/forms/use-answer.ts";
import { TextField } from "#app/ui/html/text-field.tsx";

interface DayFieldProps {
  name: string;
  label: string;
  hint?: string;
  optional?: boolean;
  answer: Answer;
  /** ISO day that stands there at first. */
  atFirst?: string;
}

/** A day, chosen in the browser's own calendar. */
export function DayField({ name, label, hint, optional, answer, atFirst }: DayFieldProps) {
  return (
    <TextField
      name={name}
      type="date"
      label={label}
      hint={hint}
      optional={optional}
      defaultValue={answer.typed(name, atFirst)}
      error={answer.errorAt(name)}
    />
  );
}
