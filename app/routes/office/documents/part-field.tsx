import { Text } from "#app/ui/html/text.tsx";
import styles from "./editor.module.css";
import type { EditorView } from "./view-editor.ts";

interface PartFieldProps {
  part: EditorView["parts"][number];
  /** As typed, when a save was refused. */
  typed?: string;
}

/** One part of the letter on the paper: to be written in, one line a paragraph, or set by the system alone. */
export function PartField({ part: { part, label, text, isByHand, isWritable }, typed }: PartFieldProps) {
  const id = `czesc-${part}`;
  if (!isWritable) {
    return (
      <div className={styles.part}>
        <span className={styles.label}>{label}</span>
        <p className={styles.fixed}>{text}</p>
      </div>
    );
  }
  const shown = typed ?? text;
  const rows = shown.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / 62)), 0);
  return (
    <div className={styles.part}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <textarea
        className={styles.text}
        id={id}
        name={`czesc.${part}`}
        defaultValue={shown}
        rows={Math.max(2, rows)}
        aria-describedby={isByHand ? `${id}-recznie` : undefined}
      />
      {isByHand && (
        <div id={`${id}-recznie`}>
          <Text tone="meta">Napisane ręcznie. Wyczyść, żeby wrócić do wzoru.</Text>
        </div>
      )}
    </div>
  );
}
