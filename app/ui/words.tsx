import { createContext, useContext } from "react";
import { type UiWords, uiWords } from "#app/i18n/ui-words.ts";

const Words = createContext<UiWords>(uiWords.pl);

/** Sets the language of the words components say by themselves ("nieobowiązkowe", "Dzień"); Polish without it. */
export const UiWordsProvider = Words.Provider;

/** The words of the page's language, for components of this folder. */
export function useWords(): UiWords {
  return useContext(Words);
}
