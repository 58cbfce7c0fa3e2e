import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { inCounty } from "#db/scope.ts";
import { foundOffice, readCatalogue } from "#tenants/offices/index.ts";
import {
  createDatabase,
  type DatabaseUrls,
  databaseUrls,
  dropDatabase,
  hasDatabase,
  renameDatabase,
} from "../../db/databases.ts";
import { type EmbeddedDatabase, startEmbedded } from "../../db/embedded.ts";
import { listMigrations, migrate } from "../../db/migrate.ts";
import { closePool } from "../../db/pool.ts";
import { mustBeDone } from "../support/staff.ts";
import { fillOffice } from "./fill-office.ts";

/** A county of 16 offices that hold so many cases between them. */
export interface GrownCounty {
  readonly urls: DatabaseUrls;
  /** The office whose worklist is measured: the biggest. */
  readonly office: { readonly tenantId: number; readonly slug: string };
}

let server: Promise<EmbeddedDatabase> | undefined;

/** The county of that size; built at the first call and kept in `var/bench` until a migration changes. */
export async function growCounty(cases: number): Promise<GrownCounty> {
  server ??= startEmbedded("var/bench");
  const { adminUrl } = await server;
  const name = `county_${cases}_${await recipe()}`;
  if (!(await hasDatabase(adminUrl, name))) await build(adminUrl, name, cases);
  const { tenantId, slug } = shareOut(cases).toSorted((one, other) => other.cases - one.cases)[0]!;
  return { urls: databaseUrls(adminUrl, name), office: { tenantId, slug } };
}

/** Stops the benches' own database server, if any bench needed it. */
export async function stopCounties(): Promise<void> {
  await (await server)?.stop();
}

/** Changes with whatever the county is made from. */
async function recipe(): Promise<string> {
  const hash = createHash("sha256");
  const files = (await listMigrations()).map((name) => `db/migrations/${name}`);
  for (const file of [...files, "tests/bench/fill-office.ts", "tests/bench/grown-county.ts"])
    hash.update(await readFile(file));
  return hash.digest("hex").slice(0, 12);
}

async function build(clusterUrl: string, name: string, cases: number) {
  const draft = `draft_${cases}`;
  await dropDatabase(clusterUrl, draft);
  await createDatabase(clusterUrl, draft);
  const urls = databaseUrls(clusterUrl, draft);
  await migrate(urls.adminUrl, urls.applicationUrl);
  process.env.DATABASE_URL = urls.applicationUrl;
  for (const office of readCatalogue()) mustBeDone(await inCounty((tx) => foundOffice(tx, office)));
  await closePool();
  for (const share of shareOut(cases)) await fillOffice(urls.adminUrl, share);
  await renameDatabase(clusterUrl, draft, name);
}

/**
 * Shares cases out by the people of each gmina, about 1:5 between the smallest and the biggest. All of them live in
 * the county too: its office counts as much as the biggest gmina's.
 */
function shareOut(cases: number) {
  const offices = readCatalogue();
  const populationOf = ({ profile }: (typeof offices)[number]) => profile.population ?? 0;
  const [county, ...gminas] = offices;
  const biggest = Math.max(...gminas.map(populationOf));
  const weights = offices.map((office) => (office === county ? biggest : populationOf(office)));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return offices.map(({ tenantId, slug }, place) => ({
    tenantId,
    slug,
    cases: Math.round((cases * weights[place]!) / sum),
  }));
}
