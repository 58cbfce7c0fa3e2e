import { TextArea } from "#app/ui/html/text-area.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import { faultAt, type ItemFault } from "./item-fault.ts";

interface CorrectionFieldsProps {
  typed: Readonly<Record<string, string>>;
  fault?: ItemFault;
}

/** What of an entry can be put right, as the intake form asks for it. */
export function CorrectionFields({ typed, fault }: CorrectionFieldsProps) {
  const field = (name: string) => ({
    name,
    defaultValue: typed[name],
    error: faultAt(fault, name),
    autoComplete: "off",
  });
  return (
    <>
      <TextField {...field("nadawca")} label="Nadawca" autoFocus={!fault} />
      <TextField {...field("adres")} label="Adres nadawcy" optional />
      <TextField {...field("znak-nadawcy")} label="Znak nadany przez nadawcę" optional />
      <TextField {...field("data-pisma")} type="date" label="Data na piśmie" optional />
      <TextField {...field("tytul")} label="Tytuł" />
      <TextField {...field("zalaczniki")} label="Liczba załączników" inputMode="numeric" width={2} />
      <TextArea name="uwagi" label="Uwagi" optional rows={3} defaultValue={typed.uwagi} />
    </>
  );
}
