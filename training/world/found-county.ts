import { Temporal } from "temporal-polyfill";
import { inCounty, inTenant, officeJob } from "#db/scope.ts";
import { moveClock } from "#tenants/clock/index.ts";
import { importList } from "#tenants/jrwa/index.ts";
import { type CatalogueOffice, foundOffice, issueOfficeKey, nameContact } from "#tenants/offices/index.ts";
import { authorisePerson, grantRole, hirePerson, type Officer } from "#tenants/people/index.ts";
import { createAccount, grantCountyRole, type PasswordHash } from "#tenants/sign-in/index.ts";
import { createUnit } from "#tenants/units/index.ts";
import { type CastPart, castParts, castUnits, type PartName } from "./cast.ts";
import { must } from "./must.ts";
import { addressPart, initialsOf, madeUpName } from "./names.ts";

/** A demo office with its people, ready for stories. */
export interface DemoOffice {
  readonly tenantId: number;
  readonly slug: string;
  readonly kind: "gmina" | "powiat";
  readonly people: ReadonlyMap<PartName, Officer>;
}

const staffFrom = Temporal.PlainDate.from("2026-01-01");
const listFrom = Temporal.PlainDate.from("2011-01-01");

/**
 * Founds one demo office under a frozen clock: identity, signing key, classification list, units, people.
 * @param since where its clock starts
 */
export async function foundDemoOffice(
  office: CatalogueOffice,
  password: PasswordHash,
  epowiatKey: string,
  since: Temporal.Instant,
): Promise<DemoOffice> {
  const { tenantId, slug } = office;
  const identity = office.identities.at(-1)!;
  const kind = identity.kind === "powiat" ? "powiat" : "gmina";
  must(await inCounty((tx) => foundOffice(tx, office, { tenantId, slug, environment: "training" })));
  must(await inCounty((tx) => moveClock(tx, tenantId, since)));
  const job = officeJob(tenantId, "urządzenie biura");
  await inTenant(job, (tx) => issueOfficeKey(tx, epowiatKey));
  must(await inTenant(job, (tx) => nameContact(tx, dataProtectionOfficer(office))));
  must(await inTenant(job, (tx) => importList(tx, kind, listFrom)));
  const units = new Map<string, string>();
  for (const unit of castUnits(kind, identity)) {
    const { unitId } = must(
      await inTenant(job, (tx) => createUnit(tx, { ...unit, isIllustrative: true, from: staffFrom })),
    );
    units.set(unit.symbol, unitId);
  }
  const people = new Map<PartName, Officer>();
  for (const [index, part] of castParts(kind, identity).entries()) {
    people.set(part.part, await hire(office, part, units.get(part.unit)!, index, password));
  }
  // Somebody has to see the county from above; in the demo the secretary of the Starostwo does.
  const { userId } = people.get("administrator")!;
  if (kind === "powiat") await inCounty((tx) => grantCountyRole(tx, userId, "county-admin"));
  return { tenantId, slug, kind, people };
}

/** Whom the office's first letters name (RODO art. 13): a made-up person, like all in this world. */
function dataProtectionOfficer({ tenantId, slug }: CatalogueOffice) {
  const { firstName, lastName } = madeUpName(tenantId * 10 + 9);
  const email = `iod@${addressPart(slug)}.e-powiat.invalid`;
  return {
    kind: "data-protection",
    name: `${firstName} ${lastName}`,
    email,
    phone: null,
    from: staffFrom,
  } as const;
}

async function hire(
  { tenantId, slug }: CatalogueOffice,
  part: CastPart,
  unitId: string,
  index: number,
  password: PasswordHash,
): Promise<Officer> {
  const name = madeUpName(tenantId * 10 + index);
  const email = demoAddress(slug, part.part);
  const { userId } = must(await inCounty((tx) => createAccount(tx, { email, password })));
  const job = officeJob(tenantId, "urządzenie biura");
  const { personId } = must(
    await inTenant(job, (tx) =>
      hirePerson(tx, {
        ...name,
        userId,
        email,
        unitId,
        title: part.title,
        initials: initialsOf(name),
        from: staffFrom,
      }),
    ),
  );
  await inTenant(job, async (tx) => {
    const extent = "dane w systemie EZD w zakresie stanowiska";
    must(await authorisePerson(tx, { personId, kind: "data-processing", extent, from: staffFrom }));
    for (const role of part.roles) must(await grantRole(tx, { personId, role, from: staffFrom }));
    if (!part.signs) return;
    must(
      await authorisePerson(tx, {
        personId,
        kind: "signing",
        extent: "wszystkie pisma urzędu",
        from: staffFrom,
      }),
    );
  });
  return {
    tenantId,
    office: slug,
    personId,
    userId,
    unitId,
    name: `${name.firstName} ${name.lastName}`,
    position: part.title,
    isAuthorised: true,
    roles: new Set(part.roles),
  };
}

/** E-mail and sign-in of a part in a demo office; `.invalid` never leaves the machine (RFC 2606). */
export function demoAddress(slug: string, part: PartName): string {
  const local: Record<PartName, string> = {
    registry: "kancelaria",
    chief: "podpis",
    manager: "kierownik",
    handler: "inspektor",
    "second-handler": "podinspektor",
    administrator: "sekretarz",
    geodesy: "geodezja",
  };
  return `${local[part]}@${addressPart(slug)}.e-powiat.invalid`;
}
