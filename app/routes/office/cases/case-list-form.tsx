import { Button } from "#app/ui/html/button.tsx";
import { Select } from "#app/ui/html/select.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import styles from "./case-list.module.css";
import type { CaseListView } from "./view-case-list.ts";

/** Which list: of which unit, class and year. */
export function CaseListForm({ view, action }: { view: CaseListView; action: string }) {
  return (
    <form className={styles.form} action={action}>
      <Select
        name="komorka"
        label="Komórka"
        options={view.units}
        defaultValue={view.unit}
        empty="wszystkie"
        optional="unmarked"
      />
      <TextField
        name="klasa"
        label={"Klasa z\u00a0wykazu akt"}
        inputMode="numeric"
        defaultValue={view.symbol}
        width={6}
        autoFocus={!view.list}
      />
      <TextField name="rok" label="Rok" inputMode="numeric" defaultValue={String(view.year)} width={4} />
      <Button look={view.list ? "secondary" : "primary"}>Pokaż spis</Button>
    </form>
  );
}
