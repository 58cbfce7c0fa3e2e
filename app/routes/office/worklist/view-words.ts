import type { ViewName } from "./view-address.ts";

/** Names of the views, as headings. */
export const viewWords: Record<ViewName, string> = {
  dzis: "Dziś",
  "twoj-ruch": "Twój ruch",
  "po-terminie": "Po terminie",
  wstrzymane: "Wstrzymane",
  zamkniete: "Zamknięte",
  zastepstwa: "Zastępstwa",
  referat: "Sprawy referatu",
  "do-dekretacji": "Do dekretacji",
  "do-podpisu": "Do podpisu i\u00a0akceptacji",
};

/** What stands where a view has nothing. */
export const emptyWords: Record<ViewName, { readonly title: string; readonly next: string }> = {
  dzis: { title: "Nie masz dziś spraw", next: "Nowe przesyłki i\u00a0sprawy pojawią się tutaj." },
  "twoj-ruch": { title: "Nic nie czeka na Ciebie", next: "Teraz ruch należy do innych." },
  "po-terminie": { title: "Nic nie jest po terminie", next: "Terminy zobaczysz w\u00a0widoku Dziś." },
  wstrzymane: {
    title: "Żaden termin nie stoi",
    next: "Tu trafiają sprawy, które czekają na stronę albo inny organ.",
  },
  zamkniete: { title: "Nie masz zakończonych spraw", next: "Znajdziesz je też w\u00a0spisie spraw." },
  zastepstwa: { title: "Nikogo dziś nie zastępujesz", next: "Zastępstwa ustala kierownik komórki." },
  referat: { title: "Komórka nie ma otwartych spraw", next: "Zakończone znajdziesz w\u00a0spisie spraw." },
  "do-dekretacji": { title: "Nic nie czeka na dekretację", next: "Damy znać, gdy coś wpłynie." },
  "do-podpisu": { title: "Nic nie czeka na podpis", next: "Damy znać, gdy ktoś przekaże Ci pismo." },
};
