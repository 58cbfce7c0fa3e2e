import { Button } from "#app/ui/html/button.tsx";
import { Checkboxes } from "#app/ui/html/choices.tsx";
import { Details } from "#app/ui/html/details.tsx";
import { Stack } from "#app/ui/html/layout.tsx";
import { Select } from "#app/ui/html/select.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import { DueField } from "./due-field.tsx";
import { faultAt, type ItemFault } from "./item-fault.ts";

/** Instructions that one gives every day. */
const usualInstructions = [
  "Proszę o załatwienie",
  "Proszę o rozmowę przed załatwieniem",
  "Proszę o przygotowanie projektu odpowiedzi",
  "Proszę o opinię",
  "Do wiadomości",
];

interface AssignmentFieldsProps {
  executors: readonly { value: string; label: string }[];
  /** A first assignment may go to several, one of whom leads. */
  takesSeveral: boolean;
  /** The assignment this one replaces: its instructions stay, its term isn't exceeded (IK § 24.3). */
  bounds: { instructions: string; dueOn?: string } | null;
  today: string;
  typed: Readonly<Record<string, string>>;
  fault?: ItemFault;
  button: string;
}

/** Who, how and by when. */
export function AssignmentFields(props: AssignmentFieldsProps) {
  const { executors, takesSeveral, bounds, today, typed, fault, button } = props;
  const isAbsent = fault?.id === "mimo-nieobecnosci";
  const helps = (name: "wspolpracuje-1" | "wspolpracuje-2") => (
    <Select
      name={name}
      label="Współpracuje"
      optional
      empty="nikt"
      options={executors}
      defaultValue={typed[name]}
      error={faultAt(fault, name)}
    />
  );
  return (
    <>
      <Select
        name="prowadzi"
        label="Kto się tym zajmie"
        hint="Osoba albo komórka; pisz nazwisko, żeby przejść do niego na liście"
        empty="Wybierz"
        options={executors}
        defaultValue={typed.prowadzi}
        error={faultAt(fault, "prowadzi")}
      />
      {isAbsent && (
        <Checkboxes
          name="mimo-nieobecnosci"
          label="Nieobecność"
          error={fault.text}
          choices={[{ value: "tak", label: "Ma czekać na powrót tej osoby" }]}
        />
      )}
      {takesSeveral && (
        <Details
          summary="Jeszcze ktoś współpracuje"
          isOpen={Boolean(typed["wspolpracuje-1"] || typed["wspolpracuje-2"])}
        >
          <Stack>
            {helps("wspolpracuje-1")}
            {helps("wspolpracuje-2")}
          </Stack>
        </Details>
      )}
      <TextField
        name="polecenie"
        label="Polecenie"
        hint={bounds?.instructions ? "Polecenie przełożonego zostaje; swoje dopisz po nim" : undefined}
        optional
        list="polecenia"
        autoComplete="off"
        maxLength={500}
        defaultValue={typed.polecenie ?? bounds?.instructions}
        error={faultAt(fault, "polecenie")}
      />
      <datalist id="polecenia">
        {usualInstructions.map((text) => (
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
