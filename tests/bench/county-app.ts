import { mkdir } from "node:fs/promises";
import pg from "pg";
import { asSignIn } from "#db/scope.ts";
import { startSession } from "#tenants/sign-in/index.ts";
import { paths } from "../../app/paths.ts";
import { closePool } from "../../db/pool.ts";
import { type RunningApp, startApp } from "../support/app.ts";
import { testKey } from "../support/resident.ts";
import { measuredClerk } from "./fill-office.ts";
import type { GrownCounty } from "./grown-county.ts";

/** The built app over a county, and the address and cookie of the measured clerk's worklist. */
export interface CountyApp {
  readonly app: RunningApp;
  readonly worklist: { readonly url: string; readonly cookie: string };
}

/** Starts the app over a county in a process of its own and signs the measured clerk in. */
export async function startCountyApp({ urls, office }: GrownCounty): Promise<CountyApp> {
  const folder = "var/bench/files";
  await mkdir(folder, { recursive: true });
  const app = await startApp({
    DATABASE_URL: urls.applicationUrl,
    EPOWIAT_VAR: folder,
    EPOWIAT_KEY: testKey,
    EPOWIAT_DEMO: "0",
    LOG_LEVEL: "silent",
  });
  process.env.DATABASE_URL = urls.applicationUrl;
  const userId = await findAccount(urls.adminUrl, measuredClerk(office.slug));
  const token = await asSignIn((tx) => startSession(tx, { userId, kind: "staff" }));
  await closePool();
  return {
    app,
    worklist: { url: app.origin + paths.worklist(office.slug), cookie: `epowiat=${token}` },
  };
}

async function findAccount(adminUrl: string, email: string): Promise<string> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const { rows } = await client.query<{ id: string }>("select id from users where email = $1", [email]);
  await client.end();
  return rows[0]!.id;
}
