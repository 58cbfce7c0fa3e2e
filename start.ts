import type { Server } from "node:http";
import { loadPages } from "./app/pages.ts";
import { createWebServer } from "./app/server.ts";
import { openOwnDatabase, ownKey } from "./db/own-database.ts";
import { closePool } from "./db/pool.ts";
import { findMissingMigrations } from "./db/readiness.ts";
import { environment } from "./environment.ts";
import { findReadiness } from "./jobs/readiness.ts";
import { startWorker } from "./jobs/worker.ts";
import { ensureWorld, tellAccounts } from "./training/world/index.ts";

/**
 * The composition root, the only file that sees all floors: database, web and worker come up here, in this order,
 * and go down in the opposite one. `npm start` runs everything; a word after it one part: `web` or `worker`.
 */
const part = process.argv[2] ?? "all";
// React and Express look at it when they are loaded, which is with the pages.
process.env.NODE_ENV ||= "production";
const stops: (() => Promise<unknown>)[] = [];
let isStopping = false;

for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void stop(0));

try {
  await start();
} catch (failure) {
  console.error(failure instanceof Error ? failure.message : failure);
  await stop(1);
}

async function start() {
  const { EPOWIAT_ORIGIN, PORT, DATABASE_URL, EPOWIAT_DEMO } = environment();
  const origin = EPOWIAT_ORIGIN ?? `http://localhost:${PORT}`;
  process.env.EPOWIAT_ORIGIN = origin;
  const isDemo = EPOWIAT_DEMO ? EPOWIAT_DEMO === "1" : !DATABASE_URL;
  process.env.EPOWIAT_DEMO = isDemo ? "1" : "0";
  if (DATABASE_URL) await requireMigrated();
  else await bringUpDatabase(origin, isDemo);
  stops.push(closePool);
  if (isDemo && part !== "worker") await ensureWorld(console.log);
  if (part !== "web") stops.push((await startWorker()).stop);
  if (part === "worker") return;
  await serve(origin);
  if (isDemo) console.log(tellAccounts(origin));
}

/** An external database is migrated by `npm run migrate` alone, with a login that the web never has. */
async function requireMigrated() {
  if (!environment().EPOWIAT_KEY)
    throw new Error("EPOWIAT_KEY: ustaw klucz, np. z polecenia: openssl rand -base64 32");
  const missing = await findMissingMigrations().catch((failure: Error) => {
    const advice = "Sprawdź DATABASE_URL. Nową bazę przygotowuje: npm run migrate";
    throw new Error(`Baza danych nie przyjmuje połączenia (${failure.message}). ${advice}`);
  });
  if (missing.length > 0) {
    throw new Error(
      `Schemat bazy jest starszy niż program. Uruchom: npm run migrate (brakuje: ${missing.join(", ")})`,
    );
  }
}

async function bringUpDatabase(origin: string, isDemo: boolean) {
  const { EPOWIAT_VAR } = environment();
  console.log("Uruchamiam bazę danych…");
  process.env.EPOWIAT_KEY ||= await ownKey(EPOWIAT_VAR);
  const database = await openOwnDatabase(EPOWIAT_VAR, origin, async ({ applicationUrl }) => {
    // Until it is furnished, a crash throws the database away: nobody need wait for the disk at each commit.
    process.env.DATABASE_URL = `${applicationUrl}?options=${encodeURIComponent("-c synchronous_commit=off")}`;
    if (isDemo) await ensureWorld(console.log);
    await closePool();
  });
  if (!database.isOurs) {
    throw new Error(`E-Powiat już działa na tym folderze danych (${EPOWIAT_VAR}): ${database.usedBy}`);
  }
  stops.push(database.stop);
  process.env.DATABASE_URL = database.urls.applicationUrl;
}

async function serve(origin: string) {
  const { HOST, PORT } = environment();
  const server = createWebServer(await loadPages(console.log), origin, findReadiness);
  const listening = await new Promise<Server>((resolve, reject) => {
    const opened = server.listen(PORT, HOST, () => resolve(opened)).once("error", reject);
  });
  stops.push(() => drain(listening));
  console.log(`E-Powiat działa: ${origin}`);
}

/** Lets running requests end, at most 10 s, while no new ones are taken. */
function drain(server: Server): Promise<unknown> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const limit = setTimeout(() => server.closeAllConnections(), 10_000);
  return closed.finally(() => clearTimeout(limit));
}

async function stop(code: number) {
  if (isStopping) return;
  isStopping = true;
  for (const each of stops.reverse()) await each().catch((failure: unknown) => console.error(failure));
  process.exit(code);
}
