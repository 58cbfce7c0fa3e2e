import { useNavigate } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { Button } from "#app/ui/html/button.tsx";
import { KeyHint } from "#app/ui/html/key-hint.tsx";
import { SummaryList } from "#app/ui/html/summary-list.tsx";
import { isTyping, moveBetweenRows, pressNamed, spellKeys } from "./keys.ts";
import styles from "./shortcuts.module.css";

const help = [
  { keys: "J", label: "następny wiersz listy" },
  { keys: "K", label: "poprzedni wiersz listy" },
  { keys: "Enter", label: "otwórz" },
  { keys: "D", label: "dekretuj" },
  { keys: "N", label: "nowe pismo" },
  { keys: "E", label: "etykieta z kodem" },
  { keys: "Ctrl Enter", label: "zarejestruj i następne" },
  { keys: "Ctrl K", label: "szukaj" },
  { keys: "Esc", label: "wyjdź z pola" },
  { keys: "?", label: "ta ściąga" },
];

/**
 * Keys of the office: each presses the button that prints it. Single keys stay quiet while one types, and for good
 * once they are switched off in the settings (WCAG 2.1.4).
 */
export function Shortcuts({ hasSingleKeys }: { hasSingleKeys: boolean }) {
  const navigate = useNavigate();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || dialog.current?.open) return;
      const keys = spellKeys(event);
      if (keys === "Escape" && isTyping(event.target)) return void (event.target as HTMLElement).blur();
      const isSingle = !keys.startsWith("Control+");
      if (isSingle && (!hasSingleKeys || isTyping(event.target))) return;
      const isDone =
        (keys === "?" && showDialog(dialog.current)) ||
        moveBetweenRows(keys, (address) => navigate(address, { replace: true, preventScrollReset: true })) ||
        pressNamed(keys, event.target);
      if (isDone) event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [hasSingleKeys, navigate]);
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

function showDialog(dialog: HTMLDialogElement | null): boolean {
  dialog?.showModal();
  return dialog !== null;
}
