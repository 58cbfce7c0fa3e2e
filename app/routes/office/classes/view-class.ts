import { formatShortDate, officeDate } from "#app/i18n/format.ts";
import { isFinal, type JrwaClass, needsConfirmation, verifiedLabel } from "#tenants/jrwa/index.ts";
import { nbsp } from "#tenants/typography.ts";

/** A class as pages show it. */
export type ClassView = ReturnType<typeof viewClass>;

/** What a class is, and how sure anybody can be of it. */
export function viewClass(found: JrwaClass) {
  const { symbol, title, category, notes, verified } = found;
  return {
    symbol,
    title: nbsp(title),
    notes: nbsp(notes),
    category,
    isFinal: isFinal(found),
    isUnconfirmed: needsConfirmation(found),
    /** How the transcription was read, whatever came of it. */
    reading: verifiedLabel(verified),
    confirmation: sayConfirmation(found),
  };
}

/** "potwierdzona 23.11.2026, Anna Nowak"; null for a class that nobody had to confirm, or has yet. */
function sayConfirmation({ verified, confirmedAt, confirmedBy }: JrwaClass): string | null {
  if (!confirmedAt) return null;
  const what = verified === "added-by-office" ? "dodana" : "potwierdzona";
  const day = `${what} ${formatShortDate(officeDate(confirmedAt), "pl")}`;
  return confirmedBy ? `${day}, ${confirmedBy}` : day;
}
