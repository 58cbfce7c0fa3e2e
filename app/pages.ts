import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { ServerBuild } from "@remix-run/node";
import type { Pages } from "./server.ts";

const sources = ["app", "db", "tenants", "training", "package.json", "remix.config.js", "vite.config.ts"];
const built = path.resolve("build/server/index.js");

/**
 * The finished pages; compiled first when a source is newer than the last build. An image has no compiler, and what
 * its layers made of the files' times proves nothing.
 */
export async function loadBuiltPages(say: (line: string) => void): Promise<Pages> {
  if (existsSync("node_modules/@remix-run/dev") && (await isBuildStale())) {
    say("Buduję strony…");
    await promisify(execFile)("npm", ["run", "--silent", "build"]);
  }
  return { build: (await import(pathToFileURL(built).href)) as ServerBuild };
}

/** The pages as they are being written: Vite compiles them at each request. */
export async function loadDevelopedPages(): Promise<Pages> {
  const { createServer } = await import("vite");
  const vite = await createServer({ server: { middlewareMode: true } });
  return {
    build: () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>,
    middleware: vite.middlewares,
  };
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
