import { Temporal } from "temporal-polyfill";
import { formatDate, formatShortDate } from "#app/i18n/format.ts";
import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { type CaseList, listCases } from "#tenants/cases/index.ts";
import type { Officer } from "#tenants/people/index.ts";
import { findUnit, listUnits } from "#tenants/units/index.ts";

/** The case list that an address asks for: unit, class and year; without a class only the form. */
export async function viewCaseList(tx: TenantTx, officer: Officer, search: URLSearchParams) {
  const today = legalDate(tx.now);
  const own = await findUnit(tx, officer.unitId);
  const unit = search.get("komorka") ?? own?.symbol ?? "";
  const symbol = /^\d{1,5}$/.test(search.get("klasa") ?? "") ? search.get("klasa")! : "";
  const typedYear = Number(search.get("rok"));
  const year = typedYear >= 2000 && typedYear <= today.year ? typedYear : today.year;
  return {
    unit,
    symbol,
    year,
    units: (await listUnits(tx)).map((one) => ({ value: one.symbol, label: `${one.symbol} · ${one.name}` })),
    list: symbol === "" ? null : await viewList(tx, { unit, symbol, year }),
  };
}

/** What the page gets of a case list. */
export type CaseListView = Awaited<ReturnType<typeof viewCaseList>>;

async function viewList(
  tx: TenantTx,
  { unit, symbol, year }: { unit: string; symbol: string; year: number },
) {
  const { rows, classTitle, reportedOn } = await listCases(tx, {
    jrwaSymbol: symbol,
    unitSymbol: unit || undefined,
    from: Temporal.PlainDate.from({ year, month: 1, day: 1 }),
    to: Temporal.PlainDate.from({ year, month: 12, day: 31 }),
  });
  return {
    heading: [unit || "wszystkie komórki", classTitle ? `${symbol} ${classTitle}` : symbol, year].join(" · "),
    reportedOn: formatDate(reportedOn, "pl"),
    rows: rows.map(asLine),
  };
}

/** A case in the columns of IK § 27.1. */
function asLine(row: CaseList["rows"][number], index: number) {
  const write = (day: Temporal.PlainDate | null) => day && formatShortDate(day, "pl");
  return {
    ordinal: index + 1,
    mark: row.mark,
    title: row.title,
    sender: row.senderName,
    senderMark: row.senderMark,
    letterOn: write(row.letterOn),
    startedOn: write(row.startedOn),
    closedOn: write(row.closedOn),
    handler: row.handlerName,
    remarks: row.closingNote,
  };
}
