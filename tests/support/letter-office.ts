import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll } from "vitest";
import { newId } from "#db/id.ts";
import { asSignIn, inCounty, inTenant, officeJob, type TenantTx } from "#db/scope.ts";
import { moveClock } from "#tenants/clock/index.ts";
import { toCanonicalJson } from "#tenants/forms/index.ts";
import { foundOffice, issueOfficeKey, nameContact, readCatalogue } from "#tenants/offices/index.ts";
import { authorisePerson, grantRole, hirePerson, type Officer, type Role } from "#tenants/people/index.ts";
import { registerResident } from "#tenants/residents/index.ts";
import { createAccount } from "#tenants/sign-in/index.ts";
import { createUnit } from "#tenants/units/index.ts";
import { fillInAnnasTree } from "../rules/forms/filled-forms.ts";
import { type TestDatabase, useDatabase } from "./database.ts";
import { firstDay, goodHash, mustBeDone } from "./staff.ts";

/** An office with people who write, approve, sign and send, and time that stands where a test puts it. */
export interface LetterOffice {
  readonly database: TestDatabase;
  readonly staff: Record<"clerk" | "colleague" | "head" | "signatory" | "registry", Officer>;
  /** Anna, whose account was confirmed by the trusted profile. */
  readonly resident: { readonly residentId: string; readonly name: string };
  /** Sets the office's clock to noon (Polish winter time 11:00 UTC) of a day; only forward. */
  goTo(day: string): Promise<void>;
  act<Result>(officer: Officer, work: (tx: TenantTx) => Promise<Result>): Promise<Result>;
  /** A new case of Anna's application to remove a tree, started on 12 October 2026, with a month to settle it. */
  openCase(channel?: "account" | "paper"): Promise<{ caseId: string; mark: string; residentCaseId: string }>;
}

export const letterTenant = 31;
const slug = "mykanow-probny";

/** Gives the calling test file such an office; call it once at the top, and use it from `beforeAll` on. */
export function useLetterOffice(): LetterOffice {
  const database = useDatabase();
  const office = {} as { -readonly [Key in keyof LetterOffice]: LetterOffice[Key] };
  const job = officeJob(letterTenant, "test");
  let files: string;
  let cases = 0;
  beforeAll(async () => {
    files = await mkdtemp(path.join(tmpdir(), "epowiat-"));
    process.env.EPOWIAT_VAR = files;
    const mykanow = readCatalogue().find((one) => one.slug === "mykanow")!;
    const place = { tenantId: letterTenant, slug, environment: "training" } as const;
    await inCounty((tx) => foundOffice(tx, mykanow, place));
    await office.goTo("2026-10-12");
    await inTenant(job, (tx) => issueOfficeKey(tx, process.env.EPOWIAT_KEY!));
    const iod = {
      kind: "data-protection",
      name: "Irena Próbna",
      email: "iod@example.org",
      phone: null,
    } as const;
    mustBeDone(await inTenant(job, (tx) => nameContact(tx, { ...iod, from: firstDay })));
    const unit = { symbol: "OŚ", name: "Referat Ochrony Środowiska", from: firstDay };
    const { unitId } = mustBeDone(await inTenant(job, (tx) => createUnit(tx, unit)));
    const chancery = { symbol: "Or", name: "Kancelaria", from: firstDay };
    const { unitId: chanceryId } = mustBeDone(await inTenant(job, (tx) => createUnit(tx, chancery)));
    office.staff = {
      clerk: await hire("Celina", unitId, ["clerk"]),
      colleague: await hire("Kazimierz", unitId, ["clerk"]),
      head: await hire("Helena", unitId, ["head"]),
      signatory: await hire("Wiktor", chanceryId, ["signatory"]),
      registry: await hire("Regina", chanceryId, ["registry"]),
    };
    const anna = {
      email: "anna@example.org",
      firstName: "Anna",
      lastName: "Wójcik",
      password: await goodHash(),
    };
    const { residentId } = mustBeDone(await asSignIn((tx) => registerResident(tx, anna)));
    office.resident = { residentId, name: "Anna Wójcik" };
  }, 120_000);
  afterAll(() => rm(files, { recursive: true, force: true }));

  async function hire(firstName: string, unitId: string, roles: Role[]): Promise<Officer> {
    const email = `${firstName.toLowerCase()}@example.org`;
    const password = await goodHash();
    const { userId } = mustBeDone(await inCounty((tx) => createAccount(tx, { email, password })));
    const [lastName, title] = ["Próbna", "inspektor"];
    const person = { userId, firstName, lastName, email, unitId, title, initials: "XX", from: firstDay };
    const { personId } = mustBeDone(await inTenant(job, (tx) => hirePerson(tx, person)));
    await inTenant(job, async (tx) => {
      for (const role of roles) await grantRole(tx, { personId, role, from: firstDay });
      await authorisePerson(tx, { personId, kind: "data-processing", extent: "zadania", from: firstDay });
      if (!roles.includes("signatory")) return;
      await authorisePerson(tx, {
        personId,
        kind: "signing",
        extent: "z upoważnienia Wójta",
        from: firstDay,
      });
    });
    const name = `${firstName} ${lastName}`;
    const place = { tenantId: letterTenant, office: slug, unitId };
    return { ...place, personId, userId, name, position: title, isAuthorised: true, roles: new Set(roles) };
  }

  return Object.assign(office, {
    database,
    async goTo(day: string) {
      mustBeDone(
        await inCounty((tx) => moveClock(tx, letterTenant, Temporal.Instant.from(`${day}T11:00:00Z`))),
      );
    },
    act: inTenant,
    async openCase(channel: "account" | "paper" = "account") {
      cases += 1;
      const { residentId } = office.resident;
      const made = { caseId: newId(), mark: `OŚ.6131.${cases}.2026`, residentCaseId: newId() };
      await plantCase(database, office, { ...made, number: cases, channel, residentId });
      return made;
    },
  });
}

interface PlantedCase {
  readonly caseId: string;
  readonly mark: string;
  readonly number: number;
  readonly residentCaseId: string;
  readonly residentId: string;
  readonly channel: "account" | "paper";
}

/** Puts the rows there that filing and opening a case would leave, without going through either. */
async function plantCase(
  { admin }: TestDatabase,
  { staff }: Pick<LetterOffice, "staff">,
  planted: PlantedCase,
) {
  const { caseId, mark, number, residentCaseId, residentId, channel } = planted;
  const { unitId, personId } = staff.clerk;
  const service = "drzewo-zezwolenie";
  const canonical = toCanonicalJson({ answers: fillInAnnasTree() });
  await admin(
    `insert into resident_cases (tenant_id, id, resident_id, service, title, rpw, stage, stage_data, started_on,
       lookup_hash, updated_at)
     values ($1, $2, $3, $4, 'Usunięcie drzewa', $5, 'in-progress', '{}', '2026-10-12', $6, '2026-10-12T08:00Z')`,
    [letterTenant, residentCaseId, residentId, service, `RPW.${number}.2026`, `${number}`.padStart(64, "0")],
  );
  await admin(
    `insert into submissions (tenant_id, id, resident_id, kind, resident_case_id, service, form_version, form_hash,
       canonical, sha256, sender_name, submitted_at)
     values ($1, $2, $3, 'application', $4, $5, 1, '', $6, '', 'Anna Wójcik', '2026-10-12T08:00Z')`,
    [letterTenant, newId(), residentId, residentCaseId, service, canonical],
  );
  await admin(
    `insert into cases (tenant_id, id, mark, unit_id, unit_symbol, jrwa_symbol, number, year, title, category, service,
       party_name, resident_case_id, handler_id, state, stage, started_on, opened_at, due_on)
     values ($1, $2, $3, $4, 'OŚ', '6131', $5, 2026, 'Usunięcie lipy', 'B5', $6, 'Anna Wójcik', $7, $8, 'open',
       'inquiry', '2026-10-12', '2026-10-12T08:00Z', '2026-11-12')`,
    [letterTenant, caseId, mark, unitId, number, service, residentCaseId, personId],
  );
  await admin(
    `insert into case_parties (tenant_id, id, case_id, name, address, role, resident_id, channel)
     values ($1, $2, $3, 'Anna Wójcik', 'Polna 7, 42-233 Borowno', 'applicant', $4, $5)`,
    [letterTenant, newId(), caseId, residentId, channel],
  );
  await admin(
    `insert into case_clocks (tenant_id, case_id, basis, term_amount, term_unit, start_event, started_on)
     values ($1, $2, 'KPA art. 35 § 3', 1, 'months', 'demand-received', '2026-10-12')`,
    [letterTenant, caseId],
  );
}
