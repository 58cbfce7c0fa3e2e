import { afterAll, beforeAll, expect, it } from "vitest";
import type { Office } from "#tenants/offices/index.ts";
import { type RunningApp, startApp, stopApp, useFolder } from "../support/app.ts";
import { useDatabase } from "../support/database.ts";
import { postFiling, readyDraft } from "../support/filing-crowd.ts";
import { findLedgerFaults } from "../support/filing-ledger.ts";
import { foundSigningOffice } from "../support/resident.ts";

const database = useDatabase();
const folder = useFolder();
let office: Office;
let app: RunningApp;
beforeAll(async () => {
  process.env.EPOWIAT_VAR = folder();
  office = await foundSigningOffice("mykanow");
  app = await startApp({ EPOWIAT_DEMO: "0" });
});
afterAll(() => stopApp(app));

it("answers fifty simultaneous posts of one review page with one receipt", async () => {
  const draft = await readyDraft(office);
  const attempts = await Promise.all(Array.from({ length: 50 }, () => postFiling(app.origin, draft)));
  const receipts = new Set(attempts.map((attempt) => JSON.stringify(attempt)));
  expect([...receipts]).toEqual([expect.stringContaining("receiptId")]);
  const [first] = attempts;
  if (typeof first !== "object") throw new Error("No receipt came.");
  const ledger = [{ draftId: draft.draftId, receiptId: first.receiptId }];
  expect(await findLedgerFaults(database.admin, ledger)).toEqual([]);
});
