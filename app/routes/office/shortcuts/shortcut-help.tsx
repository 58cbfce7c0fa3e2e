import type { RefObject } from "react";
import { Button } from "#app/ui/html/button.tsx";
import { KeyHint } from "#app/ui/html/key-hint.tsx";
import { SummaryList } from "#app/ui/html/summary-list.tsx";
import styles from "./shortcuts.module.css";

const help = [
  { keys: "Ctrl K", label: "polecenia, miejsca i\u00a0szukanie" },
  { keys: "J", label: "następny wiersz listy" },
  { keys: "K", label: "poprzedni wiersz listy" },
  { keys: "Enter", label: "otwórz" },
  { keys: "D", label: "dekretuj" },
  { keys: "Z", label: "cofnij dekretację, dopóki widać pasek" },
  { keys: "N", label: "nowe pismo" },
  { keys: "E", label: "etykieta z\u00a0kodem" },
  { keys: "Ctrl Enter", label: "wyślij formularz, np.\u00a0zarejestruj i\u00a0następne" },
  { keys: "Ctrl S", label: "zapisz pismo" },
  { keys: "Esc", label: "wyjdź z\u00a0pola" },
  { keys: "?", label: "ta ściąga" },
];

/** All keys of the office on one card. */
export function ShortcutHelp({ dialog }: { dialog: RefObject<HTMLDialogElement> }) {
  return (
    <dialog className={styles.dialog} ref={dialog} aria-labelledby="skroty">
      <h2 id="skroty">Skróty klawiszowe</h2>
      <SummaryList
        look="facts"
        rows={help.map(({ keys, label }) => ({ label: <KeyHint keys={keys} />, value: label }))}
      />
      <form method="dialog">
        <Button look="secondary">Zamknij</Button>
      </form>
    </dialog>
  );
}
