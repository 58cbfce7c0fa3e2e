import { Button } from "#app/ui/html/button.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import { DueField } from "./due-field.tsx";
import { ExecutorField } from "./executor-field.tsx";
import { faultAt, type ItemFault } from "./item-fault.ts";
import type { ExecutorGroup } from "./list-executors.ts";

/** Instructions that every office gives; a person's own usual ones stand before them. */
const commonInstructions = [
  "Proszę o załatwienie",
  "Proszę o rozmowę przed załatwieniem",
  "Proszę o przygotowanie projektu odpowiedzi",
  "Proszę o opinię",
  "Do wiadomości",
];

interface AssignmentFieldsProps {
  executors: readonly ExecutorGroup[];
  /** What the author writes most often. */
  usual: readonly string[];
  /** A first assignment may go to several, one of whom leads. */
  takesSeveral: boolean;
  takesFocus?: boolean;
  /** The assignment this one replaces: its instructions stay, its term isn't exceeded (IK § 24.3). */
  bounds: { instructions: string; dueOn?: string } | null;
  today: string;
  typed: Readonly<Record<string, string>>;
  fault?: ItemFault;
  button: string;
}

/** Who, how and by when. */
export function AssignmentFields(props: AssignmentFieldsProps) {
  const { executors, usual, takesSeveral, takesFocus, bounds, today, typed, fault, button } = props;
  return (
    <>
      <ExecutorField {...{ groups: executors, takesSeveral, takesFocus, typed, fault }} />
      <TextField
        name="polecenie"
        label="Polecenie"
        hint={
          bounds?.instructions
            ? "Polecenie przełożonego zostaje; swoje dopisz po nim"
            : "Wpisz albo wybierz jedno z\u00a0tych, które wydajesz najczęściej"
        }
        optional
        list="polecenia"
        autoComplete="off"
        maxLength={500}
        defaultValue={typed.polecenie ?? bounds?.instructions}
        error={faultAt(fault, "polecenie")}
      />
      <datalist id="polecenia">
        {[...new Set([...usual, ...commonInstructions])].map((text) => (
          <option value={text} key={text} />
        ))}
      </datalist>
      <DueField
        today={today}
        latest={bounds?.dueOn}
        defaultValue={typed.termin ?? bounds?.dueOn}
        error={faultAt(fault, "termin")}
      />
      <Button shortcut="Ctrl Enter">{button}</Button>
    </>
  );
}
