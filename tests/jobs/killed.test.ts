import { beforeAll, expect, it } from "vitest";
import type { Office } from "#tenants/offices/index.ts";
import { useFolder } from "../support/app.ts";
import { useDatabase } from "../support/database.ts";
import { findLedgerFaults } from "../support/filing-ledger.ts";
import { fileThroughKills } from "../support/kill-web.ts";
import { foundSigningOffice } from "../support/resident.ts";

const database = useDatabase();
const folder = useFolder();
let office: Office;
beforeAll(async () => {
  office = await foundSigningOffice("mykanow");
});

it("keeps every promise exactly once though the web process is killed at random", {
  timeout: 180_000,
}, async () => {
  process.env.EPOWIAT_VAR = folder();
  const variables = { EPOWIAT_DEMO: "0" };
  const { ledger, cut } = await fileThroughKills({ office, variables, kills: 4, submissions: 20, crowd: 4 });
  expect(ledger.length).toBeGreaterThanOrEqual(20);
  expect(cut).toBeGreaterThan(0);
  expect(await findLedgerFaults(database.admin, ledger)).toEqual([]);
});
