import { Button } from "./button.tsx";
import styles from "./search-form.module.css";
import { TextField } from "./text-field.tsx";

interface SearchFormProps {
  /** Address that is asked, by GET. */
  action: string;
  name: string;
  label: string;
  hint?: string;
  button: string;
  defaultValue?: string;
}

/** One line to search by and its button, side by side where there is room. */
export function SearchForm({ action, name, label, hint, button, defaultValue }: SearchFormProps) {
  return (
    <form className={styles.search} action={action}>
      <search className={styles.field}>
        <TextField
          type="search"
          name={name}
          label={label}
          hint={hint}
          defaultValue={defaultValue}
          autoComplete="off"
        />
      </search>
      <Button icon="search">{button}</Button>
    </form>
  );
}
