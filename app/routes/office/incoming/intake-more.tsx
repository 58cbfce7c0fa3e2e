import { Checkboxes } from "#app/ui/html/choices.tsx";
import { Stack } from "#app/ui/html/layout.tsx";
import { Select } from "#app/ui/html/select.tsx";
import { TextArea } from "#app/ui/html/text-area.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import {
  accessWords,
  asOptions,
  channelWords,
  chosenScanWords,
  registryChannels,
  senderWords,
} from "./item-words.ts";

interface IntakeMoreProps {
  typed: Readonly<Record<string, string>>;
  countError?: string;
}

/** What the register also wants to know of an item (IK annex 1, set A) and most often is as it stands here. */
export function IntakeMore({ typed, countError }: IntakeMoreProps) {
  const channels = registryChannels.map((value) => ({ value, label: channelWords[value].label }));
  return (
    <Stack>
      <Select name="droga" label="Droga" options={channels} defaultValue={typed.droga ?? "paper"} />
      <Select
        name="odwzorowanie"
        label="Odwzorowanie"
        hint="Bez pliku zapiszemy, że odwzorowania nie&nbsp;ma; skan dodasz później na stronie przesyłki"
        options={asOptions(chosenScanWords)}
        defaultValue={typed.odwzorowanie ?? "full"}
      />
      <TextField
        name="zalaczniki"
        label="Liczba załączników"
        inputMode="numeric"
        width={2}
        defaultValue={typed.zalaczniki ?? "0"}
        error={countError}
      />
      <Select name="dostep" label="Dostęp" options={asOptions(accessWords)} defaultValue={typed.dostep} />
      <Select
        name="rodzaj-nadawcy"
        label="Kim jest nadawca"
        options={asOptions(senderWords)}
        defaultValue={typed["rodzaj-nadawcy"]}
      />
      <TextField
        name="znak-nadawcy"
        label="Znak nadany przez nadawcę"
        optional
        autoComplete="off"
        defaultValue={typed["znak-nadawcy"]}
      />
      <TextArea name="uwagi" label="Uwagi" optional rows={2} defaultValue={typed.uwagi} />
      <Checkboxes
        name="bez-sprawy"
        label="Co dalej"
        optional
        defaultValue={typed["bez-sprawy"] ? ["tak"] : []}
        choices={[
          {
            value: "tak",
            label: "Bez sprawy",
            hint: "Zostaje tylko w podanej klasie, np. zaproszenie, oferta, życzenia",
          },
        ]}
      />
    </Stack>
  );
}
