import { formatDateTime, formatShortDate } from "#app/i18n/format.ts";
import { legalDate, readDay } from "#tenants/calendar/index.ts";
import type { Description, EntryChange, RegisterEntry } from "#tenants/intake/index.ts";
import { nbsp } from "#tenants/typography.ts";
import { sayWho } from "../parts/say-who.ts";

const fieldWords: Readonly<Record<keyof Description, string>> = {
  senderName: "Nadawca",
  senderAddress: "Adres nadawcy",
  senderMark: "Znak nadawcy",
  letterOn: "Data na\u00a0piśmie",
  title: "Tytuł",
  attachmentCount: "Liczba załączników",
  remarks: "Uwagi",
};

const changeWords: Readonly<Record<EntryChange["type"], string>> = {
  "incoming.corrected": "Poprawiono wpis",
  "incoming.annulled": "Anulowano wpis",
  "incoming.scanned": "Dodano skan",
};

/** A change of an entry in words: what was done, by whom and when, and what was written before. */
export function viewEntryChange({ type, at, personName, personPosition, changes }: EntryChange) {
  return {
    what: changeWords[type],
    isAnnulment: type === "incoming.annulled",
    who: sayWho(personName, personPosition),
    at: at.toString(),
    when: formatDateTime(at, "pl"),
    fields: changes.map(({ field, was, is }) => ({
      label: fieldWords[field],
      was: writeValue(field, was),
      is: writeValue(field, is),
    })),
  };
}

export type EntryChangeView = ReturnType<typeof viewEntryChange>;

function writeValue(field: keyof Description, value: string | null): string {
  if (value === null) return field === "attachmentCount" ? "0" : "brak";
  const day = field === "letterOn" ? readDay(value) : null;
  return day ? formatShortDate(day, "pl") : nbsp(value);
}

/** What the register says beside an entry: that it was annulled and why, that it was corrected, and its own remarks. */
export function writeRemarks(
  entry: Pick<RegisterEntry, "remarks" | "correctedAt" | "annulledAt" | "annulmentReason">,
): string | null {
  const { correctedAt, annulledAt, annulmentReason, remarks } = entry;
  const onDay = (at: NonNullable<typeof correctedAt>) => formatShortDate(legalDate(at), "pl");
  const notes = [
    annulledAt && `Wpis anulowano ${onDay(annulledAt)}: ${annulmentReason}.`,
    correctedAt && `Wpis poprawiono ${onDay(correctedAt)}.`,
    remarks,
  ];
  return notes.filter(Boolean).join(" ") || null;
}
