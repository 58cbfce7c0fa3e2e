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
    maxWorkers: 2,
    maxConcurrency: 2,
  },
});
