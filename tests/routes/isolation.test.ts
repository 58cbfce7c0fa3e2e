import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { demoResidentAddress } from "../../training/world/index.ts";
import { listRoutes } from "../support/route-table.ts";
import { type Answer, useWeb } from "../support/web.ts";

const web = useWeb();

/** Who asks. Both sides of the office's work, since they may read different things. */
const staff = ["registry", "chief", "manager", "handler"] as const;
const own = "mykanow";
const others = ["lelow", "powiat-czestochowski"] as const;

/** A value that is somebody else's, one that is nobody's, and one of one's own in the same place. */
interface Probe {
  readonly foreign: string;
  readonly missing: string;
}

const cookies = new Map<string, string>();
beforeAll(async () => {
  for (const part of staff) cookies.set(part, await web.signInAs(own, part));
  cookies.set("resident", await web.signInResident(demoResidentAddress));
});

/** Values of a column in an office. */
async function values(slug: string, table: string, column = "id", where = "true"): Promise<string[]> {
  const rows = await web.admin<{ value: string }>(
    `select t.${column}::text as value from ${table} t join tenants using (tenant_id)
     where slug = $1 and ${where} order by 1 limit 4`,
    [slug],
  );
  if (rows.length === 0) throw new Error(`${slug} has no ${table} to try`);
  return rows.map(({ value }) => value);
}

/** Rows on the residents' side that are, or aren't, Anna's. */
async function residentValues(table: string, isHers: boolean): Promise<string[]> {
  const rows = await web.admin<{ value: string }>(
    `select t.id::text as value from ${table} t join residents using (resident_id)
     where (residents.email = $1) = $2 order by 1 limit 4`,
    [demoResidentAddress, isHers],
  );
  if (rows.length === 0) throw new Error(`Nobody has ${table} to try`);
  return rows.map(({ value }) => value);
}

const missingId = () => randomUUID();

/**
 * How to find, for each parameter of an office's address, what belongs to another office. A parameter that isn't
 * here has no known way to be attacked, and its route fails.
 */
const officeParameters: Record<string, (slug: string) => Promise<string[]>> = {
  item: (slug) => values(slug, "incoming_items"),
  mark: (slug) => values(slug, "cases", "mark"),
  document: (slug) => values(slug, "documents", "id", "kind = 'outgoing'"),
  file: (slug) => values(slug, "files"),
  fee: () => values("powiat-czestochowski", "fees"),
  delivery: (slug) => values(slug, "deliveries"),
};

const residentParameters: Record<string, (isHers: boolean) => Promise<string[]>> = {
  case: (isHers) => residentValues("resident_cases", isHers),
  letter: (isHers) => residentValues("resident_letters", isHers),
  receipt: (isHers) => residentValues("receipts", isHers),
  draft: (isHers) => residentValues("drafts", isHers),
  file: (isHers) => residentValues("draft_files", isHers),
};
