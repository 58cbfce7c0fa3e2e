import { wordAct } from "#tenants/audit/index.ts";

/** Small steps that the case log leaves out. */
const eventWords: Readonly<Record<string, string>> = {
  "case.due-soon": "Przypomniano o\u00a0zbliżającym się terminie",
  "case.overdue": "Przypomniano, że termin minął",
  "case.call-unanswered": "Minął termin na uzupełnienie, a\u00a0uzupełnienia nie\u00a0ma",
  "case.position-missing": "Minęły dwa tygodnie na stanowisko innego organu",
  "document.saved": "Zapisano wersję pisma",
  "delivery.opened": "Strona otworzyła pismo na koncie",
  "mail.refused": "E-mail z\u00a0powiadomieniem wrócił",
};

/** What the history says of an event: the case log's words, and the small steps that the log leaves out. */
export function wordEvent(event: { readonly type: string; readonly data: unknown }): string {
  return wordAct(event) ?? eventWords[event.type] ?? event.type;
}
