import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/html/button.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import { ActForm } from "../parts/act-form.tsx";
import type { ClassView } from "./view-class.ts";

interface ConfirmationFormProps {
  view: Pick<ClassView, "symbol" | "category"> & { readonly isGroup: boolean };
  office: string;
}

/** The class against the printed act: its category, where it has one, and the confirmation itself. */
export function ConfirmationForm({ view: { symbol, category, isGroup }, office }: ConfirmationFormProps) {
  return (
    <ActForm room="jrwa" action={paths.classConfirmation(office, symbol)}>
      <p>
        Porównaj symbol, hasło i&nbsp;kategorię z&nbsp;drukowanym wykazem. Gdy symbol jest inny niż
        w&nbsp;akcie, nie&nbsp;potwierdzaj: <a href={paths.newClass(office)}>dodaj właściwą klasę</a>.
      </p>
      {!isGroup && (
        <TextField
          name="kategoria"
          label="Kategoria archiwalna"
          hint="Tak jak w akcie: A, B5, BE10, Bc"
          defaultValue={category ?? undefined}
          autoComplete="off"
          width={6}
          autoFocus
        />
      )}
      <Button icon="check">Potwierdź klasę {symbol}</Button>
    </ActForm>
  );
}
