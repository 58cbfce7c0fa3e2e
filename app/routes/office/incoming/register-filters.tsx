import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/html/button.tsx";
import { Select } from "#app/ui/html/select.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import { asOptions, channelWords, stateWords } from "./item-words.ts";
import styles from "./register-filters.module.css";

interface RegisterFiltersProps {
  office: string;
  search: URLSearchParams;
  units: readonly { value: string; label: string }[];
}

/** Which part of the register is shown: a plain form whose answers stand in the address. */
export function RegisterFilters({ office, search, units }: RegisterFiltersProps) {
  const typed = (name: string) => search.get(name) ?? "";
  return (
    <form className={styles.filters} action={paths.register(office)}>
      <TextField name="od" type="date" label="Wpłynęło od" optional="unmarked" defaultValue={typed("od")} />
      <TextField name="do" type="date" label="do" optional="unmarked" defaultValue={typed("do")} />
      <Select
        name="droga"
        label="Droga"
        optional="unmarked"
        empty="każda"
        options={asOptions(channelWords)}
        defaultValue={typed("droga")}
      />
      <Select
        name="komorka"
        label="Komórka"
        optional="unmarked"
        empty="każda"
        options={units}
        defaultValue={typed("komorka")}
      />
      <Select
        name="stan"
        label="Stan"
        optional="unmarked"
        empty="każdy"
        options={asOptions(stateWords)}
        defaultValue={typed("stan")}
      />
      {["kolumna", "kierunek"].map((name) => {
        const value = typed(name);
        return value && <input type="hidden" name={name} value={value} key={name} />;
      })}
      <Button look="secondary">Pokaż</Button>
    </form>
  );
}
