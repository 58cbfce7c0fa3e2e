import { type KeyboardEvent, useState } from "react";
import { classes } from "#app/ui/html/classes.ts";
import { Stack } from "#app/ui/html/layout.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import { beginsWords } from "#tenants/folding/index.ts";
import { ExecutorAbsence } from "./executor-absence.tsx";
import styles from "./executor-field.module.css";
import { ExecutorRow } from "./executor-row.tsx";
import { faultAt, type ItemFault } from "./item-fault.ts";
import type { ExecutorChoice, ExecutorGroup } from "./list-executors.ts";

interface ExecutorFieldProps {
  groups: readonly ExecutorGroup[];
  /** Several may work on an item, one of whom leads. */
  takesSeveral: boolean;
  /** The form is the whole page, so that typing may begin at once. */
  takesFocus?: boolean;
  typed: Readonly<Record<string, string>>;
  fault?: ItemFault;
}

/** Who is to deal with an item: people and units with their load, found by typing a part of a name. */
export function ExecutorField({ groups, takesSeveral, takesFocus, typed, fault }: ExecutorFieldProps) {
  const [sought, setSought] = useState("");
  const [lead, setLead] = useState(typed.prowadzi ?? "");
  const all = groups.flatMap(({ choices }) => choices);
  const isShown = ({ name, about }: ExecutorChoice) => beginsWords(`${name} ${about}`, sought);
  const first = all.find(isShown);
  const chosen = all.find(({ value }) => value === lead);
  const helpers = typed.wspolpracuje?.split(" ") ?? [];

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.ctrlKey) return;
    event.preventDefault();
    if (first) setLead(first.value);
  };

  return (
    <Stack gap="small">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the field within */}
      <div onInput={({ target }) => setSought((target as HTMLInputElement).value)} onKeyDown={onKeyDown}>
        <TextField
          name="szukaj-osoby"
          id="prowadzi"
          label="Kto się tym zajmie"
          hint="Wpisz początek nazwiska albo komórki; Enter wybiera pierwszą pozycję"
          optional="unmarked"
          autoComplete="off"
          autoFocus={takesFocus && !fault}
          spellCheck={false}
          error={faultAt(fault, "prowadzi")}
        />
      </div>
      <fieldset className={classes(styles.field, fault?.id === "prowadzi" && styles.wrong)}>
        <legend>
          {takesSeveral ? "Jedna osoba albo komórka prowadzi, inne współpracują" : "Wybierz jedną"}
        </legend>
        <div className={styles.list}>
          {groups.map(({ heading, choices }) => (
            <section key={heading} aria-label={heading} hidden={!choices.some(isShown)}>
              <div className={styles.heading}>{heading}</div>
              {choices.map((choice) => (
                <ExecutorRow
                  choice={choice}
                  isHidden={!isShown(choice)}
                  isLead={choice === chosen}
                  onLead={() => setLead(choice.value)}
                  takesSeveral={takesSeveral}
                  helps={helpers.includes(choice.value)}
                  key={choice.value}
                />
              ))}
            </section>
          ))}
          {!first && <p className={styles.none}>Nikogo takiego nie ma. Wpisz mniej liter.</p>}
        </div>
      </fieldset>
      <p>
        <output>{chosen && `Zajmie się tym ${chosen.name}, ${chosen.about}`}</output>
      </p>
      <ExecutorAbsence lead={chosen} fault={fault} onChoose={setLead} />
    </Stack>
  );
}
