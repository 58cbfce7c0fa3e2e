import { Temporal } from "temporal-polyfill";
import { beforeAll, expect, it } from "vitest";
import { newId } from "#db/id.ts";
import { inTenant } from "#db/scope.ts";
import {
  attachFiledItem,
  type CaseDetails,
  closeCase,
  endExclusion,
  extendTerm,
  listClockFacts,
  pauseClock,
  resumeClock,
  startExclusion,
} from "#tenants/cases/index.ts";
import { fileInMatter, makeMatter, openFresh, readCase, readMatter } from "../../support/casework.ts";
import { useDatabase } from "../../support/database.ts";
import { mustBeDone } from "../../support/staff.ts";
import { makeStaffedOffice, type StaffedOffice } from "../../support/staffed-office.ts";

const database = useDatabase();
let office: StaffedOffice;
let opened: CaseDetails;
let matterId: string;
beforeAll(async () => {
  office = await makeStaffedOffice(database);
  opened = await openFresh(office, office.ewa);
  matterId = await makeMatter(database, 31);
  await database.admin("update cases set resident_case_id = $2 where id = $1", [opened.caseId, matterId]);
});

const day = (text: string) => Temporal.PlainDate.from(text);
const look = () => readCase(office, opened.mark);
const dueOf = async () => (await look()).dueOn?.toString();

it("stops while a call to supplement is with the party, and shows a provisional date", async () => {
  await office.moveTo("2026-10-20");
  const start = (startsOn: string) =>
    inTenant(office.job, (tx) =>
      startExclusion(tx, opened.caseId, { reason: "supplement-call", startsOn: day(startsOn) }),
    );
  expect(await start("2026-10-11")).toMatchObject({ refusal: "exclusion-before-start" });
  expect(await start("2026-10-21")).toMatchObject({ refusal: "exclusion-in-future" });
  mustBeDone(await start("2026-10-20"));
  expect(await start("2026-10-20")).toMatchObject({ refusal: "exclusion-running" });
  expect(await look()).toMatchObject({
    stage: "supplement",
    awaitsHandler: false,
    clock: { state: "paused" },
  });
});

it("goes on when the supplement comes in, which binds itself to its case", async () => {
  await office.moveTo("2026-10-28");
  const supplement = { receivedOn: day("2026-10-28"), letterOn: null, documentKind: "supplement" } as const;
  const { itemId } = await office.register(supplement);
  const attach = () => inTenant(office.job, (tx) => attachFiledItem(tx, itemId));
  expect(await attach()).toBe("no-case");
  await fileInMatter(database, itemId, matterId);
  expect(await attach()).toBe("attached");
  expect(await attach()).toBe("already-filed");
  expect(await look()).toMatchObject({ stage: "inquiry", awaitsHandler: true, clock: { state: "running" } });
  expect(await dueOf()).toBe("2026-11-20");
  expect(await readMatter(database, matterId)).toMatchObject({ stage: "in-progress", dueOn: "2026-11-20" });
});

it("is extended by a notice that names a later day, and by no other", async () => {
  await office.moveTo("2026-11-18");
  const extend = (newDueOn: string) =>
    inTenant(office.job, (tx) =>
      extendTerm(tx, {
        caseId: opened.caseId,
        newDueOn: day(newDueOn),
        documentId: newId(),
        reason: "opinia",
      }),
    );
  expect(await extend("2026-11-20")).toMatchObject({
    refusal: "new-term-not-later",
    details: { dueOn: "2026-11-20" },
  });
  mustBeDone(await extend("2026-12-18"));
  expect(await dueOf()).toBe("2026-12-18");
  const { steps, dueOn } = await readMatter(database, matterId);
  expect(steps).toContain("term-extended");
  expect(dueOn).toBe("2026-12-18");
  const facts = await office.as(office.ewa, (tx) => listClockFacts(tx, opened.caseId));
  expect(facts).toMatchObject({ exclusions: [{ reason: "supplement-call" }], clock: { alarms: [] } });
  expect(facts?.extensions).toHaveLength(1);
});

it("takes a second notice for one in time when it came before the first one's date", async () => {
  await office.moveTo("2026-12-10");
  const second = {
    caseId: opened.caseId,
    newDueOn: day("2027-01-15"),
    documentId: newId(),
    reason: "biegły",
  };
  const clock = mustBeDone(await inTenant(office.job, (tx) => extendTerm(tx, second)));
  expect(clock.alarms).toEqual([]);
  expect(await dueOf()).toBe("2027-01-15");
});

it("is stopped and set going by its handler, who must have the case as it is now", async () => {
  await office.moveTo("2026-12-11");
  const { caseId, version } = await look();
  const suspension = { reason: "suspension", startsOn: day("2026-12-11") } as const;
  const pause = (officer = office.ewa, read = version) =>
    office.as(officer, (tx) => pauseClock(tx, officer, { caseId, version: read, ...suspension }));
  expect(await pause(office.piotr)).toMatchObject({
    refusal: "not-your-case",
    details: { handler: "Ewa Testowa" },
  });
  expect(await pause(office.ewa, version - 1)).toMatchObject({ refusal: "changed-meanwhile" });
  mustBeDone(await pause());
  expect(await look()).toMatchObject({ stage: "suspended" });
  await office.moveTo("2026-12-20");
  const end = { reason: "suspension", endsOn: day("2026-12-20") } as const;
  const resume = async (endsOn: string) => {
    const read = { caseId, version: (await look()).version };
    return office.as(office.ewa, (tx) =>
      resumeClock(tx, office.ewa, { ...read, ...end, endsOn: day(endsOn) }),
    );
  };
  expect(await resume("2026-12-10")).toMatchObject({ refusal: "exclusion-reversed" });
  mustBeDone(await resume("2026-12-20"));
  expect(await resume("2026-12-20")).toMatchObject({ refusal: "exclusion-not-running" });
  expect(await dueOf()).toBe("2027-01-25");
});

it("stands for good when the case is closed, unless an appeal opens it again", async () => {
  const { caseId, version } = await look();
  const note = "Zezwolono na usunięcie.";
  mustBeDone(await office.as(office.ewa, (tx) => closeCase(tx, office.ewa, { caseId, version, note })));
  expect(await look()).toMatchObject({ clock: { state: "finished" }, closedOn: day("2026-12-20") });
  const late = { reason: "suspension", endsOn: day("2026-12-20") } as const;
  expect(await inTenant(office.job, (tx) => endExclusion(tx, caseId, late))).toMatchObject({
    refusal: "case-closed",
  });
  const file = async (documentKind: "letter" | "appeal") => {
    const receivedOn = day("2026-12-21");
    const { itemId } = await office.register({ documentKind, receivedOn, letterOn: null });
    await fileInMatter(database, itemId, matterId);
    return inTenant(office.job, (tx) => attachFiledItem(tx, itemId));
  };
  await office.moveTo("2026-12-21");
  expect(await file("letter")).toBe("case-closed");
  expect(await file("appeal")).toBe("attached");
  expect(await look()).toMatchObject({ state: "open", stage: "appeal", closedOn: null });
  expect(await dueOf()).toBe("2026-12-28");
});
