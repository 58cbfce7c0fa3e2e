import { formatShortDate } from "#app/i18n/format.ts";
import type { TenantTx } from "#db/scope.ts";
import { listRegister, type RegisterEntry } from "#tenants/intake/index.ts";
import { mayDo, type Officer } from "#tenants/people/index.ts";
import { nbsp } from "#tenants/typography.ts";
import { listUnits } from "#tenants/units/index.ts";
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

function asLine({
  registeredAt: _registered,
  version: _version,
  receivedOn,
  letterOn,
  title,
  ...entry
}: RegisterEntry) {
  const write = (day: typeof letterOn) => day && formatShortDate(day, "pl");
  return { ...entry, title: nbsp(title), receivedOn: write(receivedOn), letterOn: write(letterOn) };
}
