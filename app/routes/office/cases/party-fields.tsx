import { TextField } from "#app/ui/html/text-field.tsx";
import { nbsp } from "#tenants/typography.ts";

interface PartyFieldsProps {
  /** What stands in the fields: as typed, else as the case has it. */
  values: { readonly nazwa?: string; readonly adres?: string; readonly ade?: string };
}

/** Who somebody is and where letters reach her. */
export function PartyFields({ values }: PartyFieldsProps) {
  return (
    <>
      <TextField
        name="nazwa"
        label="Imię i nazwisko albo pełna nazwa"
        maxLength={300}
        autoComplete="off"
        defaultValue={values.nazwa}
      />
      <TextField
        name="adres"
        label="Adres do pism"
        hint={nbsp("Jeden wiersz, np. Polna 7/2, 42-233 Borowno. Na ten adres zaadresujesz kopertę")}
        maxLength={300}
        autoComplete="off"
        defaultValue={values.adres}
      />
      <TextField
        name="ade"
        label="Adres do e-Doręczeń"
        hint={nbsp("Zaczyna się od AE:PL. Sprawdź go w bazie adresów elektronicznych (BAE)")}
        optional
        maxLength={64}
        autoComplete="off"
        spellCheck={false}
        defaultValue={values.ade}
      />
    </>
  );
}
