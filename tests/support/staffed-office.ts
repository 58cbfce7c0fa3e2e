import { Temporal } from "temporal-polyfill";
import { inCounty, inTenant, officeJob, type TenantActor, type TenantTx } from "#db/scope.ts";
import { moveClock } from "#tenants/clock/index.ts";
import { type NewItem, registerItem } from "#tenants/intake/index.ts";
import { importList } from "#tenants/jrwa/index.ts";
import {
  authorisePerson,
  grantRole,
  hirePerson,
  type Officer,
  type Role,
  substitute,
} from "#tenants/people/index.ts";
import { createAccount } from "#tenants/sign-in/index.ts";
import { createUnit } from "#tenants/units/index.ts";
import type { TestDatabase } from "./database.ts";
import { goodHash, mustBeDone, officerIn } from "./staff.ts";

const office = "mykanow-cwiczenia";
const tenantId = 31;
const from = Temporal.PlainDate.from("2026-01-01");

const staff = {
  joanna: { unit: "KO", title: "kancelistka", roles: ["registry"] },
  marek: { unit: "OŚ", title: "kierownik referatu", roles: ["head"] },
  ewa: { unit: "OŚ", title: "inspektor", roles: ["clerk"] },
  jan: { unit: "OŚ", title: "podinspektor", roles: ["clerk"] },
  zofia: { unit: "Or-I", title: "sekretarz", roles: ["head", "signatory"] },
  piotr: { unit: "Or-I", title: "inspektor", roles: ["clerk"] },
} as const satisfies Record<string, { unit: string; title: string; roles: readonly Role[] }>;

/** Who works in the staffed office, by first name. */
export type Staff = Readonly<Record<keyof typeof staff, Officer>>;

/** An office at work: registry, a unit with its head and two clerks, another unit, a class list, a clock to move. */
export interface StaffedOffice extends Staff {
  readonly job: TenantActor;
  readonly units: Readonly<Record<string, string>>;
  /** Sets office time to ten o'clock in the morning of a day. */
  moveTo(day: string): Promise<void>;
  /** Runs a command of one of the staff in a scope of her own. */
  as<Result>(officer: Officer, work: (tx: TenantTx, officer: Officer) => Promise<Result>): Promise<Result>;
  /** Puts one of the staff in place of another. */
  substitute(absent: Officer, by: Officer, startsOn: string, endsOn: string): Promise<void>;
  /** Registers an item, most of it as usual. */
  register(item?: Partial<NewItem>): Promise<{ itemId: string; rpw: string }>;
}

/** Founds the office on Monday, 12 October 2026. */
export async function makeStaffedOffice(database: TestDatabase): Promise<StaffedOffice> {
  await database.admin(
    "insert into tenants (id, slug, environment, created_at) values ($1, $2, 'training', '2026-01-01')",
    [tenantId, office],
  );
  const job = officeJob(tenantId, "test");
  const moveTo = async (day: string) => {
    const at = Temporal.PlainDate.from(day).toZonedDateTime({
      timeZone: "Europe/Warsaw",
      plainTime: "10:00",
    });
    mustBeDone(await inCounty((tx) => moveClock(tx, tenantId, at.toInstant())));
  };
  await moveTo("2026-10-12");
  const units: Record<string, string> = {};
  for (const [symbol, name] of [
    ["KO", "Kancelaria Ogólna"],
    ["OŚ", "Referat Ochrony Środowiska"],
    ["Or-I", "Referat Organizacyjny"],
  ] as const) {
    const created = await inTenant(job, (tx) => createUnit(tx, { symbol, name, from }));
    units[symbol] = mustBeDone(created).unitId;
  }
  mustBeDone(await inTenant(job, (tx) => importList(tx, "gmina", from)));
  const people: Partial<Record<keyof typeof staff, Officer>> = {};
  for (const name of Object.keys(staff) as (keyof typeof staff)[])
    people[name] = await employ(job, name, units[staff[name].unit]!);
  const everyone = people as Staff;
  return {
    ...everyone,
    job,
    units,
    moveTo,
    as: (officer, work) => inTenant(officer, (tx) => work(tx, officer)),
    async substitute(absent, by, startsOn, endsOn) {
      const days = { startsOn: Temporal.PlainDate.from(startsOn), endsOn: Temporal.PlainDate.from(endsOn) };
      const who = { absentPersonId: absent.personId, substitutePersonId: by.personId };
      mustBeDone(await inTenant(job, (tx) => substitute(tx, { ...who, ...days })));
    },
    async register(item) {
      const registered = inTenant(everyone.joanna, (tx) =>
        registerItem(tx, everyone.joanna, { ...usualItem, ...item }),
      );
      return mustBeDone(await registered);
    },
  };
}

/** A paper application of 9 October 2026, received on the 12th. */
export const usualItem: NewItem = {
  senderName: "Anna Przybylska",
  senderKind: "person",
  senderAddress: "ul. Lipowa 7, 42-233 Borowno",
  receivedOn: Temporal.PlainDate.from("2026-10-12"),
  letterOn: Temporal.PlainDate.from("2026-10-09"),
  title: "Wniosek o zezwolenie na usunięcie drzewa",
  documentKind: "application",
  channel: "paper",
  access: "restricted",
  attachmentCount: 1,
  scan: "full",
  fileIds: [],
};

async function employ(job: TenantActor, name: keyof typeof staff, unitId: string): Promise<Officer> {
  const { title, roles } = staff[name];
  const email = `${name}@example.org`;
  const password = await goodHash();
  const { userId } = mustBeDone(await inCounty((tx) => createAccount(tx, { email, password })));
  const firstName = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  const person = { userId, firstName, lastName: "Testowa", email, unitId, title, initials: "AT", from };
  const { personId } = mustBeDone(await inTenant(job, (tx) => hirePerson(tx, person)));
  const authorisation = { personId, kind: "data-processing", extent: "EZD", from } as const;
  mustBeDone(await inTenant(job, (tx) => authorisePerson(tx, authorisation)));
  for (const role of roles) mustBeDone(await inTenant(job, (tx) => grantRole(tx, { personId, role, from })));
  const officer = await officerIn(userId, office);
  if (!officer) throw new Error(`No officer ${name}`);
  return officer;
}
