import { spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { loadPages } from "../app/pages.ts";
import { ensureSystem } from "./support/system.ts";

/**
 * `npm test`: everything, or what is named after `--`; ends with a line `N passed, N failed`. Journeys come last and
 * one at a time: each starts a product and a browser of its own, and two cores carry no more.
 */
const named = process.argv.slice(2);
const runs =
  named.length > 0
    ? [named]
    : [
        ["tests/rules", "tests/isolation", "tests/routes", "tests/jobs"],
        ["tests/journeys", "--no-file-parallelism"],
      ];

await ensureSystem();
await loadPages(console.log);
let [passed, failed] = [0, 0];
for (const words of runs) {
  const counts = await runVitest(words);
  passed += counts.passed;
  failed += counts.failed;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function runVitest(words: readonly string[]): Promise<{ passed: number; failed: number }> {
  const report = "var/test-report.json";
  await rm(report, { force: true });
  const options = ["--config", "tests/vitest.config.ts", "--reporter=default", "--reporter=json"];
  const code = await new Promise<number>((resolve) => {
    const vitest = spawn("npx", ["vitest", "run", ...options, `--outputFile.json=${report}`, ...words], {
      stdio: ["ignore", "inherit", "inherit"],
    });
    vitest.on("close", (exit) => resolve(exit ?? 1));
  });
  const counts = await readFile(report, "utf8").then(
    (text) => JSON.parse(text) as { numPassedTests: number; numFailedTests: number },
    () => ({ numPassedTests: 0, numFailedTests: 1 }),
  );
  // A file that breaks before its first test counts as a failure, else it would vanish from the sum.
  const isBroken = code !== 0 || counts.numPassedTests === 0;
  return { passed: counts.numPassedTests, failed: Math.max(counts.numFailedTests, isBroken ? 1 : 0) };
}
