import type { IconName } from "#app/ui/html/icon.tsx";
import type { Status } from "#app/ui/html/status-shape.tsx";
import type { Access, Channel, DocumentKind, ItemState, Scan, SenderKind } from "#tenants/intake/index.ts";

/** How an item came. */
export const channelWords: Record<Channel, { readonly label: string; readonly icon: IconName }> = {
  paper: { label: "papier", icon: "document" },
  form: { label: "formularz", icon: "phone" },
  edelivery: { label: "e-Doręczenia", icon: "envelope" },
  epuap: { label: "ePUAP", icon: "office" },
  email: { label: "e-mail", icon: "envelope" },
};

/** Ways by which the registry enters an item by hand; forms enter themselves. */
export const registryChannels = ["paper", "edelivery", "epuap", "email"] as const;

/** Where an item is on its way, in a word and a shape. */
export const stateWords: Record<ItemState, { readonly label: string; readonly status: Status }> = {
  registered: { label: "do dekretacji", status: "new" },
  assigned: { label: "zadekretowana", status: "active" },
  "in-case": { label: "w\u00a0sprawie", status: "done" },
  "without-case": { label: "bez sprawy", status: "done" },
  annulled: { label: "wpis anulowany", status: "no" },
};

/** Kinds of document that the law answers differently. */
export const kindWords: Record<DocumentKind, string> = {
  application: "podanie, wniosek",
  supplement: "uzupełnienie braków",
  appeal: "odwołanie, zażalenie",
  withdrawal: "wycofanie wniosku",
  complaint: "skarga",
  petition: "petycja",
  "information-request": "wniosek o\u00a0informację publiczną",
  letter: "pismo",
  invoice: "faktura, rachunek",
  other: "inne",
};

export const accessWords: Record<Access, string> = {
  restricted: "niepubliczny",
  "partly-public": "częściowo publiczny",
  public: "publiczny",
};

/** How much of what came on paper a scan shows. */
export const paperScanWords = {
  full: "cała treść",
  "first-page": "tylko pierwsza strona",
  envelope: "koperta, nie otwieramy",
} as const;

/** What the registry chooses from; without a file there is no choice. */
export const chosenScanWords = { ...paperScanWords, "born-digital": "dokument elektroniczny" } as const;

export const scanWords: Record<Scan, string> = { ...chosenScanWords, none: "nie ma" };

export const senderWords: Record<SenderKind, string> = { person: "osoba", institution: "instytucja, firma" };

type Word = string | { readonly label: string };

/** A catalogue of words as options of a native list. */
export function asOptions<Key extends string>(words: Readonly<Record<Key, Word>>) {
  return Object.entries<Word>(words).map(([value, word]) => ({
    value,
    label: typeof word === "string" ? word : word.label,
  }));
}
