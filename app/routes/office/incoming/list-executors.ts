import { formatCount } from "#app/i18n/format.ts";
import type { TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { countOpenCases } from "#tenants/cases/index.ts";
import { countAssigned } from "#tenants/intake/index.ts";
import { listPeople, listSubstitutes, type Officer } from "#tenants/people/index.ts";
import { nbsp } from "#tenants/typography.ts";
import { listUnits } from "#tenants/units/index.ts";

/** Somebody whom an item can be assigned to: a person or a unit. */
export interface ExecutorChoice {
  /** As the form sends it: `osoba:…` or `komorka:…`. */
  readonly value: string;
  readonly name: string;
  /** Position and unit of a person, symbol of a unit. */
  readonly about: string;
  /** "12 spraw"; a unit has none of its own. */
  readonly cases: string;
  /** "3 przesyłki": what waits for her, or for anybody in the unit; empty when nothing does. */
  readonly items: string;
  /** Who stands in for her today. */
  readonly substitute?: { readonly value: string; readonly name: string };
}

/** Executors under one heading. */
export interface ExecutorGroup {
  readonly heading: string;
  readonly choices: readonly ExecutorChoice[];
}

const caseForms = { one: "sprawa", few: "sprawy", other: "spraw" };
const itemForms = { one: "przesyłka", few: "przesyłki", other: "przesyłek" };
const ofPerson = (personId: string) => `osoba:${personId}`;

/**
 * Whom an item can be assigned to, each with her load and, today, who stands in for her: the officer's own unit first,
 * then units, then everybody else.
 */
export async function listExecutors(tx: TenantTx, officer: Officer): Promise<ExecutorGroup[]> {
  const [cases, items] = [await countOpenCases(tx), await countAssigned(tx)];
  const substitutes = await listSubstitutes(tx, legalDate(tx.now));
  const waiting = (id: string) => (items.has(id) ? formatCount(items.get(id) ?? 0, itemForms, "pl") : "");
  const people = (await listPeople(tx)).filter(({ isAuthorised }) => isAuthorised);
  const asChoice = (person: (typeof people)[number]): ExecutorChoice => {
    const substitute = substitutes.get(person.personId);
    return {
      value: ofPerson(person.personId),
      name: person.name,
      about: `${person.position}, ${person.unitSymbol}`,
      cases: formatCount(cases.get(person.personId) ?? 0, caseForms, "pl"),
      items: waiting(person.personId),
      ...(substitute && { substitute: { value: ofPerson(substitute.personId), name: substitute.name } }),
    };
  };
  const isNear = ({ unitId }: (typeof people)[number]) => unitId === officer.unitId;
  const units = (await listUnits(tx)).map(({ unitId, symbol, name }) => {
    return { value: `komorka:${unitId}`, name: nbsp(name), about: symbol, cases: "", items: waiting(unitId) };
  });
  const groups = [
    { heading: "Twoja komórka", choices: people.filter(isNear).map(asChoice) },
    { heading: "Komórki", choices: units },
    { heading: "Inne osoby", choices: people.filter((person) => !isNear(person)).map(asChoice) },
  ];
  return groups.filter(({ choices }) => choices.length > 0);
}
