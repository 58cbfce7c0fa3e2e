import { formatShortDate, officeDate } from "#app/i18n/format.ts";
import type { ListedDocument } from "#tenants/cases/index.ts";

/** A line of the list, with what it needs and no more. */
export type DocumentLine = ReturnType<typeof viewLine>;

/** Writes the days of a document; those of this year go without it. */
export function viewLine(document: ListedDocument, thisYear: number) {
  const { documentId, title, kind, state, versionNumber, rpw, addedAt, deliveredOn, cameBack } = document;
  const on = officeDate(addedAt);
  return {
    documentId,
    title,
    kind,
    state,
    version: versionNumber,
    rpw,
    cameBack,
    on: formatShortDate(on, "pl").slice(0, on.year === thisYear ? 5 : undefined),
    datetime: on.toString(),
    deliveredOn: deliveredOn && formatShortDate(deliveredOn, "pl").slice(0, 5),
  };
}
