import { caseLogWording } from "#tenants/audit/index.ts";

/** What the history says of an event: the case log's words, and the small steps that the log leaves out. */
export const eventWords: Readonly<Record<string, string>> = {
  ...caseLogWording,
  "document.saved": "Zapisano wersję pisma",
  "delivery.opened": "Strona otworzyła pismo na koncie",
  "mail.refused": "E-mail z powiadomieniem wrócił",
};
