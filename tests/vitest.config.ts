import { defineConfig } from "vitest/config";

/** One project a folder of tests, so that `npm test -- rules` runs just those. */
export default defineConfig({
  test: {
    root: ".",
    globalSetup: "tests/support/cluster.ts",
    include: ["tests/{rules,isolation,routes,jobs,journeys}/**/*.test.{ts,tsx}"],
    testTimeout: 20_000,
    hookTimeout: 120_000,
    pool: "forks",
    // Loading the product anew for each of the 150 files would take as long as the tests; each opens its own database.
    isolate: false,
    maxWorkers: 2,
    maxConcurrency: 2,
  },
});
