import { useWords } from "../words.tsx";
import type { FieldProps } from "./field.tsx";
import { TextField } from "./text-field.tsx";

interface MoneyFieldProps extends FieldProps {
  /** As typed, e.g. "598,00": a wrong answer comes back unchanged. */
  defaultValue?: string;
}

/** An amount in złoty; a text input, since number inputs lose the comma and change on scrolling. */
export function MoneyField(props: MoneyFieldProps) {
  return (
    <TextField {...props} inputMode="decimal" autoComplete="off" width={12} unit={useWords().currency} />
  );
}
