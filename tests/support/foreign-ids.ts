import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { type DeclaredRoute, listRoutes } from "./route-table.ts";
import type { Answer } from "./web.ts";

/** Values of an address's parameters in their order, the office aside. */
export type Values = readonly string[];

const inOffice = "join tenants t on t.id = x.tenant_id where t.slug = $1 order by 1";
const ofCase = "join cases c on (c.tenant_id, c.id) = (x.tenant_id, x.case_id)";

/**
 * What each list of parameters stands for: a query of an office's values ($1 is its slug). A list that isn't here has
 * no known way to be attacked, and the test of its route fails.
 */
export const officeValues: Readonly<Record<string, string>> = {
  item: `select array[x.id::text] as found from incoming_items x ${inOffice}`,
  mark: `select array[x.mark] as found from cases x ${inOffice}`,
  "mark document": `select array[c.mark, x.id::text] as found from documents x ${ofCase} ${inOffice}`,
  "mark document file": `select array[c.mark, d.id::text, x.file_id::text] as found from document_enclosures x
    join documents d on (d.tenant_id, d.id) = (x.tenant_id, x.document_id)
    join cases c on (c.tenant_id, c.id) = (d.tenant_id, d.case_id) ${inOffice}`,
  "mark fee": `select array[c.mark, x.id::text] as found from fees x ${ofCase} ${inOffice}`,
  "mark delivery": `select array[c.mark, x.id::text] as found from deliveries x ${ofCase} ${inOffice}`,
  "mark party": `select array[c.mark, x.id::text] as found from case_parties x ${ofCase} ${inOffice}`,
  class: `select array[x.symbol] as found from jrwa_classes x ${inOffice}`,
  file: `select array[x.id::text] as found from files x ${inOffice}`,
  person: `select array[x.id::text] as found from people x ${inOffice}`,
  substitution: `select array[x.id::text] as found from substitutions x ${inOffice}`,
};

const ofResident = "join residents r using (resident_id) where (r.email = $1) = $2 order by 1";

/** The same for what is a resident's own ($1 is her e-mail, $2 whether it is to be hers or somebody else's). */
export const residentValues: Readonly<Record<string, string>> = {
  case: `select array[x.id::text] as found from resident_cases x ${ofResident}`,
  letter: `select array[x.id::text] as found from resident_letters x ${ofResident}`,
  "letter number": `select array[x.id::text, '1'] as found from resident_letters x ${ofResident}`,
  receipt: `select array[x.id::text] as found from receipts x ${ofResident}`,
  draft: `select array[x.id::text] as found from drafts x ${ofResident}`,
  "draft page": `select array[x.id::text, 'applicant'] as found from drafts x ${ofResident}`,
  "draft file": `select array[x.draft_id::text, x.id::text] as found from draft_files x ${ofResident}`,
};

const isOffices = ({ pattern }: DeclaredRoute) => pattern.startsWith("/biuro/:office");
/** What the parameters of these name is meant for everybody's eyes: an office, a service, a mail of the demo. */
const isPublic = ({ pattern }: DeclaredRoute) => /^\/(urzedy|powiat|dev)\//.test(pattern);
const guarded = listRoutes().filter((route) => route.pattern.includes(":") && !isPublic(route));

/** Routes under an office's address, and routes to a resident's own things. */
export const officeRoutes = guarded.filter(isOffices);
export const residentRoutes = guarded.filter((route) => !isOffices(route));

/** Names of a route's parameters as `officeValues` and `residentValues` list them. */
export function parametersOf({ pattern }: DeclaredRoute): string {
  const names = [...pattern.matchAll(/:(\w+)/g)].map(([, name]) => name!);
  return names.filter((name) => name !== "office").join(" ");
}

/** Values that nobody has, of the same shape and length: `6131.12.2026` becomes `6131.99.2026`, class `713` becomes `999`. */
export function missingLike(values: Values): Values {
  return values.map((value) =>
    /^[0-9a-f-]{36}$/.test(value)
      ? randomUUID()
      : value.replace(/^\d+$|\d+(?=\.\d{4}$)/, (number) => number.replace(/\d/g, "9")),
  );
}

/** The address of a route with these values. */
export function addressOf({ pattern }: DeclaredRoute, office: string, values: Values): string {
  const left = [...values];
  const fill = (name: string) => (name === "office" ? office : (left.shift() ?? ""));
  return pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(fill(name)));
}

/** Expects two answers to be the same, length included, once the values that were asked for are taken out. */
export function expectSame(
  [one, its]: readonly [Answer, Values],
  [other, others]: readonly [Answer, Values],
  what: string,
): void {
  const told = (answer: Answer, values: Values) => {
    const strip = (text: string) =>
      values.reduce(
        (left, value) => left.replaceAll(value, "?").replaceAll(encodeURIComponent(value), "?"),
        text,
      );
    return {
      status: answer.status,
      location: strip(answer.headers.get("Location") ?? ""),
      length: answer.body.length,
      body: strip(answer.body),
    };
  };
  expect(told(one, its), what).toEqual(told(other, others));
  expect(one.status, what).toBeLessThan(500);
}
