import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { beforeAll, expect, it } from "vitest";
import { inCounty, inTenant, officeJob } from "#db/scope.ts";
import { recordEvent, sealEvents } from "#tenants/audit/index.ts";
import { foundOffice, readCatalogue } from "#tenants/offices/index.ts";
import { useDatabase } from "../../support/database.ts";

const database = useDatabase();
const run = promisify(execFile);
const verify = () =>
  run(process.execPath, ["--import", "tsx", "jobs/commands/audit-verify.ts"], { env: process.env }).then(
    ({ stdout }) => ({ code: 0, stdout }),
    (failure: { code: number; stdout: string }) => ({ code: failure.code, stdout: failure.stdout }),
  );

beforeAll(async () => {
  await inCounty(async (tx) => {
    for (const office of readCatalogue()) await foundOffice(tx, office);
  });
  await inTenant(officeJob(12, "test"), (tx) => recordEvent(tx, { type: "case.opened" }));
  await inTenant(officeJob(12, "test"), (tx) => sealEvents(tx));
});

it("goes through all sixteen offices, and ends with an error as soon as one block doesn't fit", async () => {
  const before = await verify();
  expect(before.code).toBe(0);
  expect(before.stdout.trim().split("\n").length).toBe(16);
  expect(before.stdout).toMatch(
    /^Olsztyn \(pow\. częstochowski\): bloki 1, zdarzenia 1, czeka na blok 0, skrót [0-9a-f]{64}$/m,
  );
  await database.admin("update events set person_name = 'Kto Inny' where tenant_id = 12");
  const after = await verify();
  expect(after.code).toBe(1);
  expect(after.stdout).toMatch(
    /^Olsztyn \(pow\. częstochowski\): BLOK 1 NIE PASUJE \(zdarzenie zmieniono, zdarzenie [0-9a-f-]{36}\)$/m,
  );
});
