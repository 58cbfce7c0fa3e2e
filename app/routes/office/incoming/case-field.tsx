import { useFetcher } from "@remix-run/react";
import { useRef } from "react";
import { paths } from "#app/paths.ts";
import { TextField } from "#app/ui/html/text-field.tsx";
import type { loader } from "./suggestions.tsx";

interface CaseFieldProps {
  office: string;
  /** Open cases of the same party, before anything is typed. */
  hinted: readonly { readonly mark: string; readonly title: string; readonly partyName: string }[];
  defaultValue?: string;
  error?: string;
  takesFocus?: boolean;
}

const pauseMs = 200;

/** An open case: its mark, or words of its title or party to choose by. */
export function CaseField({ office, hinted, defaultValue, error, takesFocus }: CaseFieldProps) {
  const fetcher = useFetcher<typeof loader>();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const found = fetcher.data?.cases ?? [];
  const cases = found.length > 0 ? found : hinted;
  const ask = (typed: string) => {
    clearTimeout(timer.current);
    const query = new URLSearchParams({ sprawa: typed });
    timer.current = setTimeout(() => fetcher.load(`${paths.intakeSuggestions(office)}?${query}`), pauseMs);
  };
  return (
    <div onInput={(event) => ask((event.target as HTMLInputElement).value)}>
      <TextField
        name="sprawa"
        label="Sprawa"
        hint="Znak albo słowa z tytułu lub nazwiska strony"
        list="sprawy"
        autoComplete="off"
        autoFocus={takesFocus}
        defaultValue={defaultValue}
        error={error}
        after={hinted[0] && `Otwarta sprawa tej samej strony: ${hinted[0].mark} ${hinted[0].title}`}
      />
      <datalist id="sprawy">
        {cases.map(({ mark, title, partyName }) => (
          <option value={mark} key={mark}>{`${title} · ${partyName}`}</option>
        ))}
      </datalist>
    </div>
  );
}
