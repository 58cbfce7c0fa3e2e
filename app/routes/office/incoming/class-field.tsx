import { useFetcher } from "@remix-run/react";
import { useRef } from "react";
import { paths } from "#app/paths.ts";
import { TextField } from "#app/ui/html/text-field.tsx";
import type { loader } from "./suggestions.tsx";

/** A class as a hint shows it. */
export interface HintedClass {
  readonly symbol: string;
  readonly title: string;
}

interface ClassFieldProps {
  office: string;
  /** Hints from the item's title, before anything is typed. */
  hinted: readonly HintedClass[];
  defaultValue?: string;
  error?: string;
  /** Symbol of the chosen class, when it was refused because nobody has confirmed it yet. */
  unconfirmed?: string;
  takesFocus?: boolean;
}

const pauseMs = 200;

/** A final class of the office's JRWA: its symbol, or words of its title to choose by. */
export function ClassField(props: ClassFieldProps) {
  const { office, hinted, defaultValue, error, unconfirmed, takesFocus } = props;
  const fetcher = useFetcher<typeof loader>();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const found = fetcher.data?.classes ?? [];
  const classes = found.length > 0 ? found : hinted;
  const [best] = hinted;
  const ask = (typed: string) => {
    clearTimeout(timer.current);
    const query = new URLSearchParams({ klasa: typed });
    timer.current = setTimeout(() => fetcher.load(`${paths.intakeSuggestions(office)}?${query}`), pauseMs);
  };
  return (
    <div onInput={(event) => ask((event.target as HTMLInputElement).value)}>
      <TextField
        name="klasa"
        label="Klasa JRWA"
        hint={"Symbol albo słowa z\u00a0hasła, np.\u00a0„drzew”"}
        list="klasy"
        autoComplete="off"
        autoFocus={takesFocus}
        defaultValue={defaultValue}
        error={error}
        after={
          unconfirmed ? (
            <a href={paths.classConfirmation(office, unconfirmed)}>
              Zobacz klasę {unconfirmed} i&nbsp;kto ją potwierdzi
            </a>
          ) : (
            best && `Podpowiedź z\u00a0tytułu, sprawdź: ${best.symbol} ${best.title}`
          )
        }
      />
      <datalist id="klasy">
        {classes.map(({ symbol, title }) => (
          <option value={`${symbol} ${title}`} key={symbol} />
        ))}
      </datalist>
    </div>
  );
}
