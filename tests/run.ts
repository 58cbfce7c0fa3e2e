import { spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { loadBuiltPages } from "../app/pages.ts";
import { ensureSystem } from "./support/system.ts";

/** `npm test`: everything, or the folders named after `--`; ends with a line `N passed, N failed`. */
const report = "var/test-report.json";

await rm(report, { force: true });
await ensureSystem();
await loadBuiltPages(console.log);
const code = await new Promise<number>((resolve) => {
  const words = [
    "vitest",
    "run",
    "--config",
    "tests/vitest.config.ts",
    "--reporter=default",
    "--reporter=json",
  ];
  const vitest = spawn("npx", [...words, `--outputFile.json=${report}`, ...process.argv.slice(2)], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  vitest.on("close", (exit) => resolve(exit ?? 1));
});
const counts = await readFile(report, "utf8").then(
  (text) =>
    JSON.parse(text) as { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number },
  () => ({ numPassedTests: 0, numFailedTests: 1, numFailedTestSuites: 0 }),
);
// A file that breaks before its first test counts as a failure, else it would vanish from the sum.
const failed = Math.max(counts.numFailedTests, code === 0 ? 0 : 1);
console.log(`${counts.numPassedTests} passed, ${failed} failed`);
process.exit(code);
