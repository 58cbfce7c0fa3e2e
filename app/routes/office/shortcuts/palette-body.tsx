import { type KeyboardEvent, useEffect, useState } from "react";
import { formatCount } from "#app/i18n/format.ts";
import { KeyHint } from "#app/ui/html/key-hint.tsx";
import { VisuallyHidden } from "#app/ui/html/visually-hidden.tsx";
import { collectActs } from "./collect-acts.ts";
import styles from "./palette.module.css";
import { filterGroups, type PaletteGroup } from "./palette-entries.ts";

interface PaletteBodyProps {
  places: readonly PaletteGroup[];
  search: (typed: string) => void;
  /** Closes the palette, then acts. */
  run: (act: () => void) => void;
}

const list = "paleta-lista";
const idOf = (index: number) => `paleta-${index}`;
const found = { one: "pozycja", few: "pozycje", other: "pozycji" };

/**
 * The palette's field and list (WAI-ARIA combobox with a listbox): the focus stays in the field, arrows choose, Enter
 * does. What nothing here answers to is looked for in the office.
 */
export function PaletteBody({ places, search, run }: PaletteBodyProps) {
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState(0);
  const [acts] = useState(collectActs);
  const groups = filterGroups([{ heading: "Na tej stronie", entries: acts }, ...places], typed);
  const wanted = typed.trim();
  if (wanted) {
    const inOffice = {
      label: `Szukaj „${wanted}” w\u00a0sprawach i\u00a0przesyłkach`,
      run: () => search(wanted),
    };
    groups.push({ heading: "Szukaj", entries: [inOffice] });
  }
  const entries = groups.flatMap((group) => group.entries);

  useEffect(() => {
    document.getElementById(idOf(chosen))?.scrollIntoView({ block: "nearest" });
  }, [chosen]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: entries.length - 1 }[event.key];
    const entry = entries[chosen];
    if (step !== undefined) setChosen((chosen + step) % entries.length);
    else if (event.key === "Enter" && entry) run(entry.run);
    else if (event.ctrlKey && event.key === "k") run(() => {});
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div className={styles.field}>
        <label htmlFor="paleta">Co chcesz zrobić?</label>
        <input
          id="paleta"
          role="combobox"
          aria-expanded="true"
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={idOf(chosen)}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className={styles.list} role="listbox" id={list} aria-label="Polecenia i miejsca">
        {groups.map(({ heading, entries: own }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
          <div role="group" aria-label={heading} key={heading}>
            <div className={styles.heading} aria-hidden="true">
              {heading}
            </div>
            {own.map((entry) => {
              const index = entries.indexOf(entry);
              return (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys of the whole list
                <div
                  className={styles.option}
                  role="option"
                  id={idOf(index)}
                  tabIndex={-1}
                  aria-selected={index === chosen}
                  onMouseMove={() => setChosen(index)}
                  onClick={() => run(entry.run)}
                  key={entry.label}
                >
                  {entry.label}
                  {entry.keys && <KeyHint keys={entry.keys} />}
                </div>
              );
            })}
          </div>
        ))}
      </div>
      <p className={styles.foot} aria-hidden="true">
        <span>
          <KeyHint keys="↑ ↓" /> wybierz
        </span>
        <span>
          <KeyHint keys="Enter" /> zrób
        </span>
        <span>
          <KeyHint keys="Esc" /> zamknij
        </span>
      </p>
      <VisuallyHidden>
        <output>{formatCount(entries.length, found, "pl")}</output>
      </VisuallyHidden>
    </>
  );
}
