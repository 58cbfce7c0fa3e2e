import { useState } from "react";
import { TextField } from "#app/ui/html/text-field.tsx";

interface DueFieldProps {
  /** ISO days. */
  today: string;
  /** The superior's date, which mustn't be exceeded. */
  latest?: string;
  defaultValue?: string;
  error?: string;
}

/** A day by which something is to be done, also in words: "do piątku 27 listopada". */
export function DueField({ today, latest, defaultValue, error }: DueFieldProps) {
  const [day, setDay] = useState(defaultValue ?? "");
  return (
    <div onInput={(event) => setDay((event.target as HTMLInputElement).value)}>
      <TextField
        name="termin"
        type="date"
        label="Do kiedy"
        hint={latest ? `Najpóźniej ${sayDay(latest)}` : undefined}
        optional
        defaultValue={defaultValue}
        error={error}
        after={<output>{sayDue(day, today)}</output>}
      />
    </div>
  );
}

const byWeekday = ["niedzieli", "poniedziałku", "wtorku", "środy", "czwartku", "piątku", "soboty"];

function sayDue(day: string, today: string): string {
  if (!Number.isFinite(Date.parse(day)))
    return "Bez terminu w\u00a0dekretacji; termin sprawy wynika z\u00a0przepisów";
  const isPast = day < today;
  return isPast ? "Ten dzień już minął" : `do ${sayDay(day)}`;
}

function sayDay(day: string): string {
  const moment = new Date(day);
  const written = new Intl.DateTimeFormat("pl", { day: "numeric", month: "long", timeZone: "UTC" }).format(
    moment,
  );
  return `${byWeekday[moment.getUTCDay()]} ${written.replace(" ", "\u00a0")}`;
}
