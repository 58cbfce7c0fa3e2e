import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { newId } from "#db/id.ts";
import { inTenant, officeJob } from "#db/scope.ts";
import { runDueWork } from "#jobs/nightly/run-due-work.ts";
import {
  countViews,
  endExclusion,
  findCase,
  leaveUnexamined,
  listVainWaits,
  listWorklist,
  startExclusion,
  tellOfVainWaits,
} from "#tenants/cases/index.ts";
import { recordPaperDelivery } from "#tenants/dispatch/index.ts";
import { dueCommands } from "#tenants/due.ts";
import { listNotices, type NoticeKind } from "#tenants/notices/index.ts";
import { letterTenant, useLetterOffice } from "../../support/letter-office.ts";
import { mustBeDone } from "../../support/staff.ts";
import { sendLetter } from "./letters.ts";

const office = useLetterOffice();
const job = officeJob(letterTenant, "tell-of-vain-waits");
const day = (text: string) => Temporal.PlainDate.from(text);
const look = (mark: string) => inTenant(job, async (tx) => (await findCase(tx, mark))!);
const prove = async (deliveryId: string, on: string) => {
  const { registry } = office.staff;
  const paper = { deliveryId, kind: "received", on: day(on), receiver: "Anna Wójcik" } as const;
  mustBeDone(await office.act(registry, (tx) => recordPaperDelivery(tx, registry, paper)));
};
const told = async (caseId: string) => {
  const notices = await office.act(office.staff.clerk, (tx) => listNotices(tx));
  const kinds: readonly NoticeKind[] = ["call-unanswered", "position-missing"];
  return notices.filter((one) => one.caseId === caseId && kinds.includes(one.kind));
};
/** Where a case stands in its handler's list. */
const placeOf = async (caseId: string) => {
  const { clerk } = office.staff;
  const rows = await office.act(clerk, (tx) => listWorklist(tx, clerk, "today"));
  return rows.find((row) => row.caseId === caseId);
};
/** A registered supplement of the case, as it lies in the files. */
const register = (caseId: string, number: number, on: string, channel = "paper") =>
  office.database.admin(
    `insert into incoming_items (tenant_id, id, rpw, year, number, registered_at, received_on, sender_name, sender_kind,
       sender_address, title, document_kind, channel, access, attachment_count, scan, case_id, state)
     values ($1, $2, 'RPW.' || $4::int || '.2026', 2026, $4, $3::date + time '12:00', $3::date, 'Anna Wójcik', 'person', '',
       'Szkic', 'supplement', $6, 'restricted', 0, 'full', $5, 'in-case')`,
    [letterTenant, newId(), on, number, caseId, channel],
  );

it("gives the handler the move on the day after a call's days ran out in vain, and tells her once", async () => {
  const { caseId, mark } = await office.openCase("paper");
  const { deliveryId, documentId } = await sendLetter(office, caseId, "call-to-supplement");
  const answered = await office.openCase("paper");
  const other = await sendLetter(office, answered.caseId, "call-to-supplement");
  const mailed = await office.openCase("paper");
  const third = await sendLetter(office, mailed.caseId, "call-to-supplement");
  await office.goTo("2026-10-16");
  for (const id of [deliveryId, other.deliveryId, third.deliveryId]) await prove(id, "2026-10-16");
  await register(answered.caseId, 950, "2026-10-26");
  await register(mailed.caseId, 951, "2026-10-26", "email");

  await office.goTo("2026-10-26");
  await runDueWork(dueCommands);
  expect(await told(caseId)).toEqual([]);
  expect(await placeOf(caseId)).toMatchObject({ group: "waits-for-others", daysLeft: null });

  await office.goTo("2026-10-27");
  for (const _ of ["first", "again"]) await runDueWork(dueCommands);
  expect(await told(caseId)).toMatchObject([
    {
      kind: "call-unanswered",
      documentId,
      path: expect.stringMatching(/\/bez-rozpoznania$/),
      sentence: expect.stringContaining("minął 26\u00a0października 2026"),
    },
  ]);
  expect(await look(mark)).toMatchObject({ awaitsHandler: true, clock: { state: "paused" } });
  expect(await placeOf(caseId)).toMatchObject({ group: "your-move", isPaused: true, daysLeft: null });
  expect(await told(answered.caseId)).toEqual([]);
  expect(await told(mailed.caseId)).toMatchObject([{ kind: "call-unanswered" }]);

  const { clerk } = office.staff;
  const { version } = await look(mark);
  const judged = { caseId, version, readItemIds: [], stillLacking: "" };
  mustBeDone(await office.act(clerk, (tx) => leaveUnexamined(tx, clerk, judged)));
});

it("tells her of a second call as well, and lets it take the move from her while it runs", async () => {
  const { caseId, mark } = await office.openCase("paper");
  for (const [sent, told] of [
    ["2026-10-28", "2026-11-10"],
    ["2026-11-12", "2026-11-24"],
  ] as const) {
    await office.goTo(sent);
    const { deliveryId } = await sendLetter(office, caseId, "call-to-supplement");
    await prove(deliveryId, sent);
    expect(await look(mark)).toMatchObject({ stage: "supplement", awaitsHandler: false });
    await office.goTo(told);
    await runDueWork(dueCommands);
    expect(await look(mark)).toMatchObject({ awaitsHandler: true });
  }
  expect((await told(caseId)).map(({ kind }) => kind)).toEqual(["call-unanswered", "call-unanswered"]);
});

it("lets no call run out while the proceedings are suspended", async () => {
  const { caseId } = await office.openCase("paper");
  const { deliveryId } = await sendLetter(office, caseId, "call-to-supplement");
  await prove(deliveryId, "2026-11-24");
  const suspension = { reason: "suspension", startsOn: day("2026-11-24") } as const;
  mustBeDone(await inTenant(job, (tx) => startExclusion(tx, caseId, suspension)));
  await office.goTo("2026-12-10");
  expect(await inTenant(job, listVainWaits)).not.toContain(caseId);
  const end = { reason: "suspension", endsOn: day("2026-12-10") } as const;
  mustBeDone(await inTenant(job, (tx) => endExclusion(tx, caseId, end)));
  expect(await inTenant(job, listVainWaits)).toContain(caseId);
  await inTenant(job, (tx) => tellOfVainWaits(tx, caseId));
  expect(await inTenant(job, listVainWaits)).not.toContain(caseId);
});

it("tells her when another organ took no position in two weeks (KPA art. 106 § 3)", async () => {
  const { caseId, mark } = await office.openCase("paper");
  const pause = { reason: "other-organ", startsOn: day("2026-12-10") } as const;
  mustBeDone(await inTenant(job, (tx) => startExclusion(tx, caseId, pause)));
  // The second Thursday is Christmas Eve: the term ends after the holidays (KPA art. 57 § 4).
  await office.goTo("2026-12-28");
  await runDueWork(dueCommands);
  expect(await told(caseId)).toEqual([]);
  await office.goTo("2026-12-29");
  await runDueWork(dueCommands);
  expect(await told(caseId)).toMatchObject([
    { kind: "position-missing", path: expect.stringMatching(/\/terminy$/) },
  ]);
  expect(await look(mark)).toMatchObject({ stage: "other-organ", awaitsHandler: true });
});

it("goes on waiting for the party when another letter of the case is delivered meanwhile", async () => {
  const { caseId, mark } = await office.openCase("paper");
  const { deliveryId } = await sendLetter(office, caseId, "call-to-supplement");
  await prove(deliveryId, "2026-12-29");
  const fee = await sendLetter(office, caseId, "extract-fee");
  expect(await look(mark)).toMatchObject({ stage: "delivering" });
  await office.goTo("2026-12-30");
  await prove(fee.deliveryId, "2026-12-30");
  expect(await look(mark)).toMatchObject({ stage: "supplement", awaitsHandler: false });
  const { clerk } = office.staff;
  const counts = await office.act(clerk, (tx) => countViews(tx, clerk));
  const yours = await office.act(clerk, (tx) => listWorklist(tx, clerk, "your-move"));
  expect(counts["your-move"].count).toBe(yours.length);
  expect(yours.map((row) => row.caseId)).not.toContain(caseId);
});
