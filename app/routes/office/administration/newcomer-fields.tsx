import type { AdministrationRefusal } from "#app/i18n/refusals/administration.ts";
import { NameFields } from "#app/ui/forms/name-fields.tsx";
import type { Answer } from "#app/ui/forms/use-answer.ts";
import { Select } from "#app/ui/html/select.tsx";
import { DayField } from "./day-field.tsx";

/** At which field each refusal stands. */
export const newcomerFaults: Partial<Record<AdministrationRefusal, string>> = {
  "name-missing": "imie",
  "title-missing": "stanowisko",
  "email-malformed": "email",
  "already-hired": "email",
  "unknown-unit": "komorka",
  "day-missing": "od",
  "returns-before-leaving": "od",
};

interface NewcomerFieldsProps {
  answer: Answer;
  units: readonly { value: string; label: string }[];
  /** ISO day. */
  today: string;
}

/** Who starts work, where and when. */
export function NewcomerFields({ answer, units, today }: NewcomerFieldsProps) {
  return (
    <>
      <NameFields answer={answer} />
      <Select
        name="komorka"
        label="Komórka"
        options={units}
        empty="Wybierz komórkę"
        defaultValue={answer.typed("komorka")}
        error={answer.errorAt("komorka")}
      />
      <DayField name="od" label="Pierwszy dzień pracy" answer={answer} atFirst={today} />
    </>
  );
}
