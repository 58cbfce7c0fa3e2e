import type { AddClassRefusal, ConfirmRefusal } from "#tenants/jrwa/index.ts";
import type { RefusalSentence } from "./sentence.ts";

/** Why a class isn't confirmed or added, and what to do next. */
export const jrwaRefusals: Readonly<Record<AddClassRefusal | ConfirmRefusal, RefusalSentence>> = {
  "not-allowed":
    "Wykaz akt prowadzi koordynator czynności kancelaryjnych albo archiwista. Poproś o to jedną z tych osób",
  "class-unknown": "Takiej klasy nie ma w wykazie akt. Sprawdź symbol",
  "class-already-confirmed": "Tej klasy nie trzeba już potwierdzać. Odśwież stronę",
  "class-not-final": "Ta klasa tylko grupuje inne i nie ma kategorii. Zostaw pole kategorii puste",
  "category-missing": "Wpisz kategorię tak, jak stoi w akcie, np. B5",
  "category-invalid": "Wpisz kategorię w jednej z postaci: A, B5, BE10, Bc albo B*",
  "symbol-invalid": "Wpisz symbol z 2–5 cyfr, np. 6139",
  "symbol-taken": ({ symbol }) => `Symbol ${symbol} jest albo był już w wykazie. Wpisz wolny`,
  "title-missing": "Wpisz hasło klasy",
  "parent-unknown": ({ symbol }) =>
    `Nad tą klasą musi stać klasa ${symbol}, a nie ma jej w wykazie. Zmień symbol`,
  "parent-in-use": ({ symbol }) =>
    `W klasie ${symbol} są już sprawy, więc jej nie podzielisz. Wpisz inny symbol`,
};
