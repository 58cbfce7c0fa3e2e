import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What the tests need from the system: a file that proves it is there, and the Debian package that brings it. */
const needs = [
  { file: "/usr/bin/redis-server", package: "redis-server" },
  { file: "/usr/bin/chromium", package: "chromium" },
  { file: "/usr/bin/pdfinfo", package: "poppler-utils" },
  { file: "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", package: "fonts-dejavu-core" },
  { file: "/usr/lib/postgresql/15/bin/postgres", package: "postgresql-15" },
] as const;

/** Installs with apt what is missing (Debian or Ubuntu, root); elsewhere throws one line that says what to install. */
export async function ensureSystem(): Promise<void> {
  const missing = needs.filter((need) => !existsSync(need.file)).map((need) => need.package);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    throw new Error(`Zainstaluj przed testami: ${missing.join(" ")} (w Debianie: apt-get install …).`);
  }
  console.log(`Instaluję z apt: ${missing.join(" ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-qq"], { env });
  await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...missing], {
    env,
    maxBuffer: 64 * 1024 * 1024,
  });
}
