import { asId } from "#app/http/is-id.ts";
import { readChoice, readCount, readDate, readText } from "#app/http/read-form.ts";
import type { Access, DocumentKind, NewItem, Scan, SenderKind } from "#tenants/intake/index.ts";
import { accessWords, chosenScanWords, kindWords, registryChannels, senderWords } from "./item-words.ts";

const keysOf = <Key extends string>(words: Readonly<Record<Key, unknown>>) => Object.keys(words) as Key[];

/**
 * Reads what the registry typed in. Without a day of receipt it is `today`; the class may be given with its title,
 * as the list of hints writes it ("6131 Zezwalanie na…").
 */
export function readNewItem(form: FormData, today: NewItem["receivedOn"]): NewItem {
  return {
    senderName: readText(form, "nadawca"),
    senderKind: readChoice<SenderKind>(form, "rodzaj-nadawcy", keysOf(senderWords), "person"),
    senderAddress: readText(form, "adres"),
    senderMark: readText(form, "znak-nadawcy") || null,
    receivedOn: readDate(form, "wplyw") ?? today,
    letterOn: readDate(form, "data-pisma"),
    title: readText(form, "tytul"),
    documentKind: readChoice<DocumentKind>(form, "rodzaj", keysOf(kindWords), "letter"),
    channel: readChoice(form, "droga", registryChannels, "paper"),
    access: readChoice<Access>(form, "dostep", keysOf(accessWords), "restricted"),
    attachmentCount: readCount(form, "zalaczniki"),
    scan: readChoice<Scan>(form, "odwzorowanie", keysOf(chosenScanWords), "full"),
    remarks: readText(form, "uwagi") || null,
    suggestedJrwa: readSymbol(form),
    fileIds: form.getAll("plik").map((id) => asId(String(id))),
  };
}

/** The class's symbol at the beginning of what was typed; null when there is none. */
export function readSymbol(form: FormData): string | null {
  return /^\d{1,5}(?!\d)/.exec(readText(form, "klasa"))?.[0] ?? null;
}
