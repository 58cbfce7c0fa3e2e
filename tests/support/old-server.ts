import { execFile } from "node:child_process";
import { chown, mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { freePort } from "./app.ts";

const run = promisify(execFile);
const binaries = "/usr/lib/postgresql/15/bin";

/** Debian's PostgreSQL 15, the oldest server we promise to run on. */
export interface OldServer {
  readonly superUrl: string;
  stop(): Promise<void>;
}

/** Starts a fresh PostgreSQL 15 on a free port, as the OS user `postgres` when we are root. */
export async function startOldServer(): Promise<OldServer> {
  const folder = await mkdtemp("/tmp/e-powiat-15-");
  const owner = process.getuid?.() === 0 ? await idsOf("postgres") : {};
  if (owner.uid !== undefined) await chown(folder, owner.uid, owner.gid!);
  const data = path.join(folder, "data");
  const port = await freePort();
  const control = (program: string, ...words: string[]) =>
    run(path.join(binaries, program), words, { ...owner, cwd: "/" });
  await control(
    "initdb",
    "-D",
    data,
    "-U",
    "postgres",
    "--auth=trust",
    "--encoding=UTF8",
    "--locale=C.UTF-8",
  );
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`;
  await control("pg_ctl", "start", "-w", "-D", data, "-l", path.join(folder, "log"), "-o", options);
  return {
    superUrl: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async stop() {
      await control("pg_ctl", "stop", "-m", "immediate", "-w", "-D", data);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Makes an admin login that is no superuser, and a database it owns: how a careful office would run us. */
export async function makeCarefulAdmin(superUrl: string, database: string) {
  const client = new pg.Client({ connectionString: superUrl });
  await client.connect();
  await client.query("create role careful_admin login createrole bypassrls password 'careful'");
  await client.query(`create database ${database} owner careful_admin`);
  await client.end();
  const at = (user: string, password: string) => {
    const url = new URL(superUrl);
    Object.assign(url, { username: user, password, pathname: `/${database}` });
    return url.href;
  };
  return {
    adminUrl: at("careful_admin", "careful"),
    applicationUrl: at("epowiat_app", "application"),
    superUrl: at("postgres", ""),
  };
}

async function idsOf(user: string): Promise<{ uid?: number; gid?: number }> {
  const id = async (flag: string) => Number((await run("id", [flag, user])).stdout);
  return { uid: await id("-u"), gid: await id("-g") };
}
