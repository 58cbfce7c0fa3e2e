import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { chown, mkdir, stat } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Who runs the embedded server, and where its files are. */
export interface Owner {
  /** OS user of the server; undefined: the one who runs Node. */
  readonly uid: number | undefined;
  readonly gid: number | undefined;
  /** Folder of the cluster. */
  readonly home: string;
  /** False when a closed parent folder (e.g. /root) keeps the server's user out of the project. */
  readonly reachesProject: boolean;
}

/**
 * PostgreSQL refuses to run as root, so root hands it to the OS user `postgres` (made when missing).
 * When that user can't walk to `folder`, the cluster lives under /var/lib/e-powiat instead.
 */
export async function ownerForDatabase(folder: string): Promise<Owner> {
  const home = path.resolve(folder);
  await mkdir(home, { recursive: true });
  if (process.getuid?.() !== 0) return { uid: undefined, gid: undefined, home, reachesProject: true };

  const { uid, gid } = await postgresUser();
  const reachesProject = await isOpenToAll(home);
  const place = reachesProject
    ? path.join(home, "database")
    : path.join("/var/lib/e-powiat", createHash("sha256").update(home).digest("hex").slice(0, 12));
  await mkdir(place, { recursive: true });
  await chown(place, uid, gid);
  return { uid, gid, home: place, reachesProject };
}

async function postgresUser(): Promise<{ uid: number; gid: number }> {
  const idOf = async (flag: string) => Number((await run("id", [flag, "postgres"])).stdout);
  try {
    return { uid: await idOf("-u"), gid: await idOf("-g") };
  } catch {
    await run("useradd", [
      "--system",
      "--user-group",
      "--no-create-home",
      "--shell",
      "/usr/sbin/nologin",
      "postgres",
    ]);
    return { uid: await idOf("-u"), gid: await idOf("-g") };
  }
}

async function isOpenToAll(folder: string): Promise<boolean> {
  const parent = path.dirname(folder);
  const isOpen = ((await stat(folder)).mode & 0o001) !== 0;
  return isOpen && (parent === folder || (await isOpenToAll(parent)));
}
