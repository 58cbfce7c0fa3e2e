import { formatShortDate } from "#app/i18n/format.ts";
import type { TenantTx } from "#db/scope.ts";
import { listRegister, type RegisterEntry } from "#tenants/intake/index.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { nbsp } from "#tenants/typography.ts";
import { listUnits } from "#tenants/units/index.ts";
import { writeRemarks } from "./entry-words.ts";
import type { RegisterQuery } from "./register-query.ts";

/** A page of the register, with the units that it can be narrowed to. */
export async function viewRegister(tx: TenantTx, officer: Officer, { filter, order, page }: RegisterQuery) {
  const { entries, count, isCapped } = await listRegister(tx, filter, order, page);
  const units = await listUnits(tx);
  return {
    order,
    page,
    count,
    isCapped,
    mayRegister: mayDo(officer, "register-item"),
    lines: entries.map(asLine),
    units: units.map(({ unitId, symbol, name }) => ({ value: unitId, label: `${symbol} · ${name}` })),
  };
}

function asLine(line: RegisterEntry) {
  const { registeredAt: _registered, version: _version, correctedAt: _corrected, ...shown } = line;
  const { annulledAt: _annulled, annulmentReason: _reason, receivedOn, letterOn, title, ...entry } = shown;
  const write = (day: typeof letterOn) => day && formatShortDate(day, "pl");
  const days = { receivedOn: write(receivedOn), letterOn: write(letterOn) };
  return { ...entry, title: nbsp(title), remarks: writeRemarks(line), ...days };
}
