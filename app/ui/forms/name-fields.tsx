import { TextField } from "#app/ui/html/text-field.tsx";
import type { Answer } from "./use-answer.ts";

/** Who a person is, where to write to her and what she does: the same for a clerk and an administrator. */
export function NameFields({ answer }: { answer: Answer }) {
  const field = (name: string) => ({
    name,
    defaultValue: answer.typed(name),
    error: answer.errorAt(name),
    autoComplete: "off",
  });
  return (
    <>
      <TextField {...field("imie")} label="Imię" autoFocus={!answer.fault} />
      <TextField {...field("nazwisko")} label="Nazwisko" />
      <TextField {...field("stanowisko")} label="Stanowisko" hint="Tak jak pod pismami, np. inspektor" />
      <TextField
        {...field("email")}
        type="email"
        label="Służbowy adres e-mail"
        hint="Będzie też loginem"
        spellCheck={false}
      />
    </>
  );
}
