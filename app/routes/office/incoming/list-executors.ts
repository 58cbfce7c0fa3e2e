import { formatCount } from "#app/i18n/format.ts";
import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { countOpenCases } from "#tenants/cases/index.ts";
import { findSubstitute, listPeople } from "#tenants/people/index.ts";
import { listUnits } from "#tenants/units/index.ts";

const caseForms = { one: "sprawa", few: "sprawy", other: "spraw" };

/** Whom an item can be assigned to: units, then people with their load and, today, who stands in for them. */
export async function listExecutors(tx: TenantTx) {
  const units = await listUnits(tx);
  const load = await countOpenCases(tx);
  const people = [];
  for (const person of await listPeople(tx)) {
    if (!person.isAuthorised) continue;
    const substitute = await findSubstitute(tx, person.personId, legalDate(tx.now));
    const about = [
      person.position,
      person.unitSymbol,
      formatCount(load.get(person.personId) ?? 0, caseForms, "pl"),
      substitute && `dziś zastępuje ${substitute.name}`,
    ];
    people.push({
      value: `osoba:${person.personId}`,
      label: `${person.name} · ${about.filter(Boolean).join(", ")}`,
    });
  }
  const ofUnits = units.map(({ unitId, symbol, name }) => ({
    value: `komorka:${unitId}`,
    label: `${symbol} · ${name}`,
  }));
  return [...people, ...ofUnits];
}
