import { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, it } from "vitest";
import { asFiling, asResident, inTenant, officeJob } from "#db/scope.ts";
import { dueDate, explainDate, statutoryTerms } from "#tenants/calendar/index.ts";
import type { Filed } from "#tenants/filing/index.ts";
import type { Office } from "#tenants/offices/index.ts";
import { findMyCase, listMyCases, tellResident } from "#tenants/resident-cases/index.ts";
import { useDatabase } from "../../support/database.ts";
import {
  fileDraft,
  foundSigningOffice,
  makeResident,
  type TestResident,
  useFilesFolder,
  writeTreeDraft,
} from "../../support/resident.ts";

useDatabase();
useFilesFolder();
let mykanow: Office;
let lelow: Office;
let anna: TestResident;
let jan: TestResident;
let filed: Filed;
beforeAll(async () => {
  mykanow = await foundSigningOffice("mykanow");
  lelow = await foundSigningOffice("lelow");
  anna = await makeResident("Anna", "Wójcik");
  jan = await makeResident("Jan", "Maj");
  filed = await fileDraft(anna, mykanow, await writeTreeDraft(anna, mykanow));
});

const find = async () => (await asResident(anna.residentId, (tx) => findMyCase(tx, filed.residentCaseId)))!;
const inOffice = <Result>(office: Office, work: Parameters<typeof inTenant<Result>>[1]) =>
  inTenant(officeJob(office.tenantId, "test"), work);

describe("telling the resident", () => {
  it("writes mark, handler and term with its working, and leaves what isn't named", async () => {
    const due = dueDate(statutoryTerms.case, Temporal.PlainDate.from("2026-10-24"));
    await inOffice(mykanow, (tx) =>
      tellResident(tx, filed.residentCaseId, {
        stage: "in-progress",
        step: { kind: "case-opened", data: { caseMark: "OŚ.6131.12.2026", handler: "Ewa Nowak, inspektor" } },
        caseMark: "OŚ.6131.12.2026",
        handler: "Ewa Nowak, inspektor",
        unitName: "Referat Ochrony Środowiska",
        due,
      }),
    );
    await inOffice(mykanow, (tx) =>
      tellResident(tx, filed.residentCaseId, { handler: "Adam Kos", step: { kind: "closed", data: {} } }),
    );
    const found = await find();
    expect(found.case).toMatchObject({
      stage: "in-progress",
      caseMark: "OŚ.6131.12.2026",
      handler: "Adam Kos",
      unitName: "Referat Ochrony Środowiska",
    });
    expect(found.case.dueOn).toEqual(due.date);
    expect(explainDate(found.case.dueExplained!)).toEqual(explainDate(due));
    expect(found.steps.map(({ kind }) => kind)).toEqual(["closed", "case-opened", "filed"]);
  });

  it("takes a term away again", async () => {
    await inOffice(mykanow, (tx) => tellResident(tx, filed.residentCaseId, { due: null }));
    expect((await find()).case).toMatchObject({ dueOn: null, dueExplained: null });
  });

  it("fails for another office's case and for another resident's", async () => {
    const news = { stage: "left-unexamined" } as const;
    await expect(inOffice(lelow, (tx) => tellResident(tx, filed.residentCaseId, news))).rejects.toThrow(
      "No resident's case",
    );
    await expect(
      asFiling(jan, mykanow.tenantId, (tx) => tellResident(tx, filed.residentCaseId, news)),
    ).rejects.toThrow("No resident's case");
    expect((await find()).case.stage).toBe("in-progress");
  });

  it("shows her cases of all offices to her alone", async () => {
    const other = await fileDraft(anna, lelow, await writeTreeDraft(anna, lelow));
    const cases = await asResident(anna.residentId, (tx) => listMyCases(tx));
    expect(cases.map(({ id, officeSlug }) => [id, officeSlug])).toEqual([
      [other.residentCaseId, "lelow"],
      [filed.residentCaseId, "mykanow"],
    ]);
    expect(await asResident(jan.residentId, (tx) => listMyCases(tx))).toEqual([]);
    expect(await asResident(jan.residentId, (tx) => findMyCase(tx, other.residentCaseId))).toBeUndefined();
  });
});
