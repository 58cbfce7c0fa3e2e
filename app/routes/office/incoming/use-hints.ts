import { useFetcher } from "@remix-run/react";
import { type FormEvent, useRef } from "react";
import { paths } from "#app/paths.ts";
import type { loader } from "./suggestions.tsx";

const pauseMs = 200;
const watched = ["nadawca", "tytul"];

/**
 * Hints that follow what is being typed into the intake form: senders, classes, similar items. A sender chosen from
 * the list brings her address, unless one is typed already.
 */
export function useHints(office: string) {
  const fetcher = useFetcher<typeof loader>();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const onInput = ({ target, currentTarget: form }: FormEvent<HTMLFormElement>) => {
    if (!(target instanceof HTMLInputElement) || !watched.includes(target.name)) return;
    const typed = new FormData(form);
    const read = (name: string) => String(typed.get(name) ?? "");
    const chosen = fetcher.data?.senders.filter(({ name }) => name === read("nadawca")) ?? [];
    if (chosen.length === 1 && read("adres") === "") fill(form, "adres", chosen[0]?.address ?? "");
    if (chosen.length === 1) fill(form, "rodzaj-nadawcy", chosen[0]?.kind ?? "person");
    clearTimeout(timer.current);
    const query = new URLSearchParams({ nadawca: read("nadawca"), tytul: read("tytul") });
    timer.current = setTimeout(() => fetcher.load(`${paths.intakeSuggestions(office)}?${query}`), pauseMs);
  };
  const { senders = [], classes = [], similar = [] } = fetcher.data ?? {};
  return { senders, classes, similar, onInput };
}

function fill(form: HTMLFormElement, name: string, value: string) {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
}
