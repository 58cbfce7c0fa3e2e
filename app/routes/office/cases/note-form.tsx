import { Button } from "#app/ui/html/button.tsx";
import { Details } from "#app/ui/html/details.tsx";
import { TextArea } from "#app/ui/html/text-area.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import { ActForm } from "../parts/act-form.tsx";
import styles from "./note-form.module.css";

interface NoteFormProps {
  action: string;
  /** The case's version that the person has before her. */
  version: number;
  /** What was typed before a refusal. */
  typed?: Readonly<Record<string, string>>;
  isOpen?: boolean;
}

/** A note into the files: what was settled by word of mouth has to stand in them. */
export function NoteForm({ action, version, typed, isOpen }: NoteFormProps) {
  return (
    <div className={styles.note}>
      <Details summary="Dodaj notatkę służbową" isOpen={isOpen}>
        <ActForm room="cases" action={action}>
          <input type="hidden" name="wersja" value={version} />
          <TextField
            name="tytul"
            label="Tytuł"
            hint={"Np. rozmowa telefoniczna ze\u00a0stroną"}
            defaultValue={typed?.tytul}
            optional
          />
          <TextArea
            name="tresc"
            label="Treść"
            defaultValue={typed?.tresc}
            hint="Pusty wiersz oddziela akapity. Notatka trafi do akt i do metryki."
            rows={5}
          />
          <Button icon="add">Dodaj do akt</Button>
        </ActForm>
      </Details>
    </div>
  );
}
