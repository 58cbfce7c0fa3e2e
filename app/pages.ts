import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { ServerBuild } from "@remix-run/node";

const sources = ["app", "db", "tenants", "training", "package.json", "remix.config.js", "vite.config.ts"];
const built = path.resolve("build/server/index.js");

/**
 * The finished pages; compiled first when a source is newer than the last build. An image has no compiler, and what
 * its layers made of the files' times proves nothing.
 */
export async function loadPages(say: (line: string) => void): Promise<ServerBuild> {
  if (existsSync("node_modules/@remix-run/dev") && (await isBuildStale())) {
    say("Buduję strony…");
    await promisify(execFile)("npm", ["run", "--silent", "build"]);
  }
  return (await import(pathToFileURL(built).href)) as ServerBuild;
}

async function isBuildStale(): Promise<boolean> {
  const builtAt = await stat(built).then(
    (file) => file.mtimeMs,
    () => 0,
  );
  for (const source of sources) if ((await newestIn(source)) > builtAt) return true;
  return false;
}

async function newestIn(place: string): Promise<number> {
  const { mtimeMs, isDirectory } = await stat(place).then((file) => ({
    mtimeMs: file.mtimeMs,
    isDirectory: file.isDirectory(),
  }));
  if (!isDirectory) return mtimeMs;
  const names = await readdir(place);
  const ages = await Promise.all(names.map((name) => newestIn(path.join(place, name))));
  return Math.max(mtimeMs, ...ages);
}
