import { Temporal } from "temporal-polyfill";
import { beforeAll, expect, it } from "vitest";
import { inTenant } from "#db/scope.ts";
import {
  closeCase,
  countViews,
  listWorklist,
  moveToStage,
  remindOfDeadlines,
  startExclusion,
  type WorklistView,
} from "#tenants/cases/index.ts";
import { listNotices } from "#tenants/notices/index.ts";
import type { Officer } from "#tenants/people/index.ts";
import { openFresh, readCase } from "../../support/casework.ts";
import { useDatabase } from "../../support/database.ts";
import { mustBeDone } from "../../support/staff.ts";
import { makeStaffedOffice, type StaffedOffice } from "../../support/staffed-office.ts";

const database = useDatabase();
let office: StaffedOffice;
const marks = { mine: "", waiting: "", standing: "", closed: "", foreign: "" };

beforeAll(async () => {
  office = await makeStaffedOffice(database);
  const september = Temporal.PlainDate.from("2026-09-10");
  const closed = await openFresh(office, office.ewa);
  const standing = await openFresh(office, office.ewa);
  const waiting = await openFresh(office, office.ewa);
  const mine = await openFresh(office, office.ewa, { receivedOn: september, letterOn: null });
  const foreign = await openFresh(office, office.jan);
  const now = Temporal.PlainDate.from("2026-10-12");
  const suspension = { reason: "suspension", startsOn: now } as const;
  mustBeDone(await inTenant(office.job, (tx) => startExclusion(tx, standing.caseId, suspension)));
  await inTenant(office.job, (tx) => moveToStage(tx, waiting.caseId, "in-approval"));
  mustBeDone(
    await office.as(office.ewa, (tx) => closeCase(tx, office.ewa, { ...closed, note: "Zezwolono." })),
  );
  Object.assign(marks, {
    closed: closed.mark,
    standing: standing.mark,
    waiting: waiting.mark,
    mine: mine.mark,
    foreign: foreign.mark,
  });
});

const list = (view: WorklistView, officer: Officer = office.ewa) =>
  office.as(officer, (tx) => listWorklist(tx, officer, view));

it("groups a day's work: her move, in progress, waiting for others, closed today", async () => {
  const today = await list("today");
  expect(today.map(({ mark, group }) => [mark, group])).toEqual([
    [marks.mine, "your-move"],
    [marks.waiting, "in-progress"],
    [marks.standing, "waits-for-others"],
    [marks.closed, "closed"],
  ]);
  expect(today.map(({ daysLeft }) => daysLeft)).toEqual([0, 31, null, null]);
});

it("shows in each view what belongs there, and counts the same", async () => {
  const views = ["your-move", "overdue", "paused", "closed", "substitutions", "unit"] as const;
  const shown = await Promise.all(views.map(async (view) => (await list(view)).map(({ mark }) => mark)));
  expect(shown).toEqual([
    [marks.mine],
    [],
    [marks.standing],
    [marks.closed],
    [],
    [marks.mine, marks.foreign, marks.waiting, marks.standing],
  ]);
  const counts = await office.as(office.ewa, (tx) => countViews(tx, office.ewa));
  expect(views.map((view) => counts[view].count)).toEqual(shown.map(({ length }) => length));
  expect(counts.today).toEqual({ count: 4, isCapped: false });
});

it("shows a substitute the open cases of whom she stands in for, as long as she does", async () => {
  await office.substitute(office.jan, office.piotr, "2026-10-12", "2026-10-12");
  expect((await list("substitutions", office.piotr)).map(({ mark }) => mark)).toEqual([marks.foreign]);
});

it("reminds of a date at hand and alarms past it, once for each date", async () => {
  const told = async (officer: Officer) =>
    (await office.as(officer, (tx) => listNotices(tx)))
      .filter(({ kind }) => kind === "due-soon" || kind === "overdue")
      .map(({ kind, sentence }) => `${kind} ${sentence.match(/[^\s]+\.\d{4}/)?.[0]}`);
  const remind = () => inTenant(office.job, (tx) => remindOfDeadlines(tx));
  await remind();
  await remind();
  expect(await told(office.ewa)).toEqual([`due-soon ${marks.mine}`]);
  await office.moveTo("2026-10-13");
  await remind();
  await remind();
  expect((await told(office.ewa)).sort()).toEqual([`due-soon ${marks.mine}`, `overdue ${marks.mine}`]);
  expect(await told(office.marek)).toEqual([`overdue ${marks.mine}`]);
  expect((await list("overdue")).map(({ mark }) => mark)).toEqual([marks.mine]);
});

it("moves the provisional date of a standing clock day by day", async () => {
  await office.moveTo("2026-10-19");
  await inTenant(office.job, (tx) => remindOfDeadlines(tx));
  const before = (await readCase(office, marks.standing)).dueOn;
  await office.moveTo("2026-10-20");
  await inTenant(office.job, (tx) => remindOfDeadlines(tx));
  const after = (await readCase(office, marks.standing)).dueOn;
  expect([before?.toString(), after?.toString()]).toEqual(["2026-11-19", "2026-11-20"]);
});
