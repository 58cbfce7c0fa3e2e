import { randomBytes } from "node:crypto";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll } from "vitest";
import {
  createDatabase,
  type DatabaseUrls,
  databaseUrls,
  dropDatabase,
  hasDatabase,
} from "../../db/databases.ts";
import { closePool } from "../../db/pool.ts";
import { buildWorld } from "../../training/world/index.ts";
import { type RunningApp, startApp, stopApp } from "./app.ts";
import { clusterVariable, folderVariable, templateName } from "./cluster.ts";

/** The small county that screens and journeys are tested in: the Starostwo and two gminas, every third story. */
const plan = { offices: ["powiat-czestochowski", "mykanow", "lelow"], share: 0.35, residents: 8 };

const template = "world_template";

/** A clone of the small demo county for the calling file; the product's pool and its files point at it. */
export function useWorld(): { urls(): DatabaseUrls; folder(): string } {
  const clusterUrl = process.env[clusterVariable];
  if (!clusterUrl) throw new Error("The global setup has not run.");
  const name = `world_${randomBytes(6).toString("hex")}`;
  const urls = databaseUrls(clusterUrl, name);
  beforeAll(async () => {
    await ensureWorldTemplate(clusterUrl);
    await createDatabase(clusterUrl, name, template);
    await grantConnect(urls.adminUrl, name);
    process.env.DATABASE_URL = urls.applicationUrl;
    process.env.EPOWIAT_VAR = worldFolder();
  }, 180_000);
  afterAll(async () => {
    await closePool();
    await dropDatabase(clusterUrl, name);
  });
  return { urls: () => urls, folder: () => worldFolder() };
}

/** A running E-Powiat over a clone of the small demo county, for the calling file. */
export function useApp(variables: Readonly<Record<string, string>> = {}): {
  app(): RunningApp;
  urls(): DatabaseUrls;
} {
  const world = useWorld();
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp({
      DATABASE_URL: world.urls().applicationUrl,
      EPOWIAT_VAR: world.folder(),
      EPOWIAT_DEMO: "1",
      ...variables,
    });
  }, 60_000);
  afterAll(() => stopApp(app));
  return { app: () => app, urls: world.urls };
}

/** Files of the template's documents: contents are addressed by hash, so all clones may share them. */
function worldFolder(): string {
  const folder = process.env[folderVariable];
  if (!folder) throw new Error("The global setup has not run.");
  return path.resolve(folder, "world");
}

/** Builds the template once for a run, whichever file comes first; the others wait for it. */
async function ensureWorldTemplate(clusterUrl: string) {
  const client = new pg.Client({ connectionString: clusterUrl });
  await client.connect();
  await client.query("select pg_advisory_lock(hashtext('world template'))");
  try {
    if (await hasDatabase(clusterUrl, template)) return;
    const draft = `${template}_draft`;
    await createDatabase(clusterUrl, draft, await templateName());
    const urls = databaseUrls(clusterUrl, draft);
    await grantConnect(urls.adminUrl, draft);
    process.env.DATABASE_URL = urls.applicationUrl;
    process.env.EPOWIAT_VAR = worldFolder();
    await mkdir(worldFolder(), { recursive: true });
    await buildWorld({ ...plan, present: yesterdayAfternoon() });
    await closePool();
    await client.query(`alter database ${draft} rename to ${template}`);
  } finally {
    await client.end();
  }
}

/** The stories end at a fixed hour, so that the world is the same whenever the tests run. */
function yesterdayAfternoon(): Temporal.Instant {
  const zone = "Europe/Warsaw";
  const day = Temporal.Now.plainDateISO(zone).subtract({ days: 1 });
  return day.toZonedDateTime({ timeZone: zone, plainTime: "15:30" }).toInstant();
}

async function grantConnect(adminUrl: string, name: string) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(
    `revoke all on database ${name} from public; grant connect on database ${name} to epowiat_app`,
  );
  await client.end();
}
