import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";

/**
 * Kills an embedded server the hard way and starts it again on its port, as an operator would: committed work is
 * replayed from the log, the rest never was.
 * @param data folder of the cluster, the one with `postmaster.pid`
 */
export async function crashPostmaster(data: string): Promise<void> {
  const [pid] = (await readFile(path.join(data, "postmaster.pid"), "utf8")).split("\n");
  // The first word of the options is the server's own program; pg_ctl lies beside it.
  const [, server] = /^(\S+)/.exec(await readFile(path.join(data, "postmaster.opts"), "utf8"))!;
  const { uid, gid } = await stat(data);
  process.kill(Number(pid), "SIGKILL");
  // pg_ctl would wait a minute for a server that is still seen dying to put its files away.
  for (let turn = 0; turn < 400 && existsSync(`/proc/${pid}`); turn += 1) await sleep(25);
  const words = ["restart", "-m", "immediate", "-w", "-D", data, "-l", path.join(data, "server.log")];
  await promisify(execFile)(path.join(path.dirname(server!), "pg_ctl"), words, { uid, gid, cwd: "/" });
}
