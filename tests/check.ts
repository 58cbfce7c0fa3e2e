import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { findSchemaDrift } from "../db/dump.ts";
import { startEmbedded } from "../db/embedded.ts";
import { exampleEnvironment } from "../environment.ts";
import { findBannedClocks } from "./checks/banned-clocks.ts";
import { findLongFiles } from "./checks/file-sizes.ts";
import { findStrayQueries } from "./checks/queries-in-stores.ts";
import { readSourceFiles } from "./checks/source-files.ts";

/** `npm run check`: everything that must hold before a commit; each check answers its problems, a line each. */
type Check = () => Promise<string[]>;

const floors = ["app", "db", "jobs", "tenants", "training", "start.ts", "environment.ts"];
const sources = await readSourceFiles(".");

const checks: Record<string, Check> = {
  "format and lint": () => tool("biome", "ci", "--colors=off", "--error-on-warnings", "."),
  types: () => tool("tsc", "--noEmit"),
  "floor plan": () => tool("depcruise", "--config", "tests/floor-plan.cjs", ...floors),
  "dead code": () => tool("knip"),
  "file sizes": async () => findLongFiles(sources),
  "queries in stores": async () => findStrayQueries(sources),
  "banned clocks": async () => findBannedClocks(sources),
  "schema drift": schemaDrift,
  "example environment": exampleDrift,
};

const answers = await Promise.all(
  Object.entries(checks).map(async ([name, check]) => ({ name, problems: await check() })),
);
for (const { name, problems } of answers) {
  console.log(problems.length === 0 ? `ok      ${name}` : `PROBLEM ${name}\n${problems.join("\n")}`);
}
process.exit(answers.every(({ problems }) => problems.length === 0) ? 0 : 1);

async function tool(name: string, ...words: string[]): Promise<string[]> {
  try {
    await promisify(execFile)("npx", ["--no-install", name, ...words], { maxBuffer: 16 * 1024 * 1024 });
    return [];
  } catch (failure) {
    const { stdout, stderr } = failure as { stdout: string; stderr: string };
    return [`${stdout}${stderr}`.trim()];
  }
}

async function schemaDrift(): Promise<string[]> {
  const database = await startEmbedded("var/schema");
  try {
    const drifted = await findSchemaDrift(database.adminUrl);
    return drifted.map((file) => `${file} doesn't say what the migrations make: run \`npm run schema\``);
  } finally {
    await database.stop();
  }
}

async function exampleDrift(): Promise<string[]> {
  const committed = await readFile(".env.example", "utf8").catch(() => "");
  return committed === exampleEnvironment() ? [] : [".env.example is stale: run `npm run env:example`"];
}
