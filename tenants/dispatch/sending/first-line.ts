import { countInPolish, dateInPolish } from "#tenants/calendar/index.ts";
import { readAmount, readTypedDate, type SignedDocument, showAmount } from "#tenants/documents/index.ts";

/** What an opened letter says first, in one plain sentence, before its legal text. */
export function writeFirstLine({ document, fields, rules }: SignedDocument): string {
  const newTerm = readTypedDate(fields, "newTerm");
  const amount = readAmount(String(fields.total ?? ""));
  if (rules.effect === "supplement-call") {
    return `We wniosku czegoś brakuje. Na uzupełnienie masz ${countInPolish(Number(fields.days), "days")} od odebrania tego pisma.`;
  }
  if (rules.effect === "new-term" && newTerm) {
    return `Sprawa potrwa dłużej. Nowy termin: ${dateInPolish(newTerm)}.`;
  }
  if (rules.effect === "fee" && amount !== undefined) return `Do zapłaty: ${showAmount(amount)}.`;
  if (rules.handsOver) return "Dokumenty, o\u00a0które prosisz, są w\u00a0załącznikach do tego pisma.";
  return document.type === "decision"
    ? "W\u00a0Twojej sprawie zapadła decyzja. Możesz się od niej odwołać."
    : `Urząd przysyła Ci pismo: ${document.title}.`;
}
