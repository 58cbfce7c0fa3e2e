import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { PartName } from "../../training/world/cast.ts";
import { demoResidentAddress } from "../../training/world/index.ts";
import { type DeclaredRoute, listRoutes } from "../support/route-table.ts";
import { type Answer, useWeb } from "../support/web.ts";

const web = useWeb();

/** Values of an address's parameters in their order, the office aside. */
type Values = readonly string[];

/** Who tries other people's ids. */
interface Asker {
  readonly name: string;
  readonly cookie: string;
  /** Slug of her office; absent for a resident. */
  readonly office?: string;
}

const offices = ["mykanow", "lelow", "powiat-czestochowski"];
const parts: readonly (readonly [string, PartName])[] = [
  ["mykanow", "registry"],
  ["mykanow", "chief"],
  ["mykanow", "handler"],
  ["powiat-czestochowski", "geodesy"],
];
const askers: Asker[] = [];
let probes = 0;

beforeAll(async () => {
  for (const [office, part] of parts) {
    askers.push({ name: `${part} of ${office}`, office, cookie: await web.signInAs(office, part) });
  }
  askers.push({ name: "a resident", cookie: await web.signInResident(demoResidentAddress) });
  const [other] = await web.admin<{ email: string }>(
    "select r.email from residents r join resident_letters using (resident_id) where r.email <> $1 limit 1",
    [demoResidentAddress],
  );
  for (const cookie of [askers.at(-1)!.cookie, await web.signInResident(other!.email)]) {
    await draftWithFile(cookie);
  }
});

afterAll(() => {
  process.stdout.write(`Route isolation: ${probes} probes\n`);
});

/** Everybody's cases are filed; drafts with a file have to be begun. */
async function draftWithFile(cookie: string) {
  const begun = await web.post("/urzedy/mykanow/uslugi/drzewo-zezwolenie", {}, cookie);
  const page = `${begun.headers.get("Location")}/strony/what`;
  const file = new File(["szkic"], "szkic.txt", { type: "text/plain" });
  const [attachments] = await web.admin<{ value: string }>("select 'site-drawing' as value");
  await web.post(page, { version: "1", removal: "trees" }, cookie);
  await web.post(`${begun.headers.get("Location")}/strony/site-drawing-page`, { version: "2", [attachments!.value]: file }, cookie);
}

/**
 * What each list of parameters stands for: a query of an office's values ($1 is its slug). An address whose parameters
 * aren't here has no known way to be attacked, and its route fails.
 */
const officeValues: Readonly<Record<string, string>> = {
  item: "select array[i.id::text] as values from incoming_items i join tenants t using (tenant_id) where slug = $1",
  mark: "select array[mark] as values from cases join tenants t using (tenant_id) where slug = $1",
  "mark document": `select array[mark, d.id::text] as values from documents d join tenants t using (tenant_id)
    join cases c on (c.tenant_id, c.id) = (d.tenant_id, d.case_id) where slug = $1 and d.kind = 'outgoing'`,
  "mark fee": `select array[mark, f.id::text] as values from fees f join tenants t using (tenant_id)
    join cases c on (c.tenant_id, c.id) = (f.tenant_id, f.case_id) where slug = $1`,
  "mark delivery": `select array[mark, d.id::text] as values from deliveries d join tenants t using (tenant_id)
    join cases c on (c.tenant_id, c.id) = (d.tenant_id, d.case_id) where slug = $1`,
  file: "select array[f.id::text] as values from files f join tenants t using (tenant_id) where slug = $1",
};

/** The same for what is a resident's own ($1 is her e-mail, $2 whether it is to be hers). */
const residentValues: Readonly<Record<string, string>> = {
  case: "select array[id::text] as values from resident_cases",
  letter: "select array[id::text] as values from resident_letters",
  receipt: "select array[id::text] as values from receipts",
  draft: "select array[id::text] as values from drafts",
  "draft page": "select array[id::text, 'applicant'] as values from drafts",
  "draft file": "select array[draft_id::text, id::text] as values from draft_files",
};

/** Addresses whose parameters name nobody's property: what they show is meant for everybody. */
const isPublic = ({ pattern }: DeclaredRoute) => /^\/(urzedy|dev)\//.test(pattern);
