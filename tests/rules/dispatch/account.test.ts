import { expect, it } from "vitest";
import { newId } from "#db/id.ts";
import { asFiling, asResident, inTenant, officeJob } from "#db/scope.ts";
import { handlers } from "#jobs/handlers.ts";
import { findCase } from "#tenants/cases/index.ts";
import { completeFiction, findLetterFile, listDeliveries, listFictionsDue } from "#tenants/dispatch/index.ts";
import { findDocument } from "#tenants/documents/index.ts";
import { openLetter } from "#tenants/filing/index.ts";
import { refused } from "#tenants/outcome.ts";
import { findMyCase, findMyLetter, followMyLetter } from "#tenants/resident-cases/index.ts";
import { letterTenant, useLetterOffice } from "../../support/letter-office.ts";
import { mustBeDone } from "../../support/staff.ts";
import { sendLetter } from "./letters.ts";

const office = useLetterOffice();
const job = officeJob(letterTenant, "complete-fiction");

const open = async (letterId: string) => {
  mustBeDone(
    await asFiling(office.resident, letterTenant, (tx) => openLetter(tx, { letterId, isTrusted: true })),
  );
};
const runTopic = (topic: string, key: string, payload: Record<string, string>) =>
  handlers[topic]!.run({
    ...{ tenantId: letterTenant, id: key, topic, key, payload, attempt: 1 },
    renew: async () => true,
  });
const acknowledge = (letterId: string) => runTopic("delivery.opened", letterId, { letterId });
const deliveryOf = (caseId: string) =>
  inTenant(job, async (tx) => (await listDeliveries(tx, caseId)).at(-1)!);
const stateOf = (documentId: string) =>
  inTenant(job, async (tx) => (await findDocument(tx, documentId))?.document.state);
const asAnna = <Result>(work: Parameters<typeof asResident<Result>>[1]) =>
  asResident(office.resident.residentId, work);
const eventsOf = async (caseId: string, type: string) =>
  office.database.admin("select data from events where case_id = $1 and type = $2", [caseId, type]);

it("stops the clock from the delivery of a call to supplement until the supplement comes in", async () => {
  const { caseId, mark, residentCaseId } = await office.openCase();
  const { deliveryId } = await sendLetter(office, caseId, "call-to-supplement");
  const clockOf = () => inTenant(job, async (tx) => (await findCase(tx, mark))!.clock!);
  const mineOf = async () => (await asAnna((tx) => findMyCase(tx, residentCaseId)))!;
  expect((await clockOf()).state).toBe("running");
  expect((await mineOf()).case).toMatchObject({
    stage: "waits-for-you",
    stageData: { what: "supplement", until: null },
  });
  await office.goTo("2026-10-15");
  const pointsOf = async () => (await asAnna((tx) => followMyLetter(tx, deliveryId)))!.points;
  expect(await pointsOf()).toEqual([]);
  await open(deliveryId);
  expect(await pointsOf()).toEqual(["szkic działki"]);
  await acknowledge(deliveryId);
  expect((await clockOf()).state).toBe("paused");
  const letter = (await asAnna((tx) => findMyLetter(tx, deliveryId)))!;
  expect(letter).toMatchObject({ documentKind: "supplement-call", awaitsAnswer: true });
  expect(letter.answerDueOn?.toString()).toBe("2026-10-26");
  expect(letter.content?.firstLine).toMatch(/masz 10.dni/);

  await office.goTo("2026-10-19");
  const incomingItemId = newId();
  await office.database.admin(
    `insert into incoming_items (tenant_id, id, rpw, year, number, registered_at, received_on, sender_name, sender_kind,
       sender_address, title, document_kind, channel, access, attachment_count, scan, resident_case_id, state)
     values ($1, $2, 'RPW.900.2026', 2026, 900, '2026-10-19T11:00Z', '2026-10-19', 'Anna Wójcik', 'person', '',
       'Uzupełnienie', 'supplement', 'form', 'restricted', 0, 'born-digital', $3, 'registered')`,
    [letterTenant, incomingItemId, residentCaseId],
  );
  expect(await runTopic("filing.attach", incomingItemId, { incomingItemId })).toEqual({ kind: "done" });
  const clock = await clockOf();
  expect(clock.state).toBe("running");
  expect(clock.firstDue.steps).toContainEqual(expect.objectContaining({ kind: "excluded", days: 4 }));
  expect(clock.firstDue.date.toString()).toBe("2026-11-16");
});

it("lays a decision into the account, and the moment of its opening proves the delivery", async () => {
  const { caseId, residentCaseId } = await office.openCase();
  await office.goTo("2026-10-19");
  const { documentId, deliveryId } = await sendLetter(office, caseId, "tree-removal-permit");
  const letter = (await asAnna((tx) => findMyLetter(tx, deliveryId)))!;
  expect(letter).toMatchObject({
    title: "Zezwolenie na usunięcie drzewa lub krzewu",
    documentKind: "decision",
    content: null,
  });
  expect(letter.fictionOn.toString()).toBe("2026-11-03");
  expect(await asAnna((tx) => findLetterFile(tx, deliveryId))).toEqual(refused("letter-not-opened"));
  expect(await stateOf(documentId)).toBe("dispatched");

  await office.goTo("2026-10-21");
  await open(deliveryId);
  await acknowledge(deliveryId);
  await acknowledge(deliveryId);
  expect(await deliveryOf(caseId)).toMatchObject({ state: "delivered", openedAt: expect.anything() });
  expect((await deliveryOf(caseId)).effectiveOn?.toString()).toBe("2026-10-21");
  expect(await stateOf(documentId)).toBe("delivered");
  expect(await eventsOf(caseId, "delivery.proved")).toHaveLength(1);
  const mine = (await asAnna((tx) => findMyCase(tx, residentCaseId)))!;
  expect(mine.case).toMatchObject({ stage: "decided", stageData: { appealUntil: "2026-11-04" } });
  const file = mustBeDone(await asAnna((tx) => findLetterFile(tx, deliveryId)));
  expect(file).toMatchObject({
    mediaType: "application/pdf",
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

/** Completes what is due, each delivery in a transaction of its own, and answers which it was. */
async function completeFictions(): Promise<string[]> {
  const due = await inTenant(job, listFictionsDue);
  for (const id of due) await inTenant(job, (tx) => completeFiction(tx, id));
  return due;
}

it("counts an unopened letter as delivered on the day after 14 days, and not a day earlier", async () => {
  const { caseId, residentCaseId } = await office.openCase();
  await office.goTo("2026-10-22");
  const { documentId, deliveryId } = await sendLetter(office, caseId, "tree-removal-permit");
  await office.goTo("2026-11-05");
  await completeFictions();
  expect(await stateOf(documentId)).toBe("dispatched");
  await office.goTo("2026-11-06");
  expect(await completeFictions()).toEqual([deliveryId]);
  expect(await completeFictions()).toEqual([]);
  const delivery = await deliveryOf(caseId);
  expect(delivery).toMatchObject({ state: "delivered", openedAt: null });
  expect(delivery.effectiveOn?.toString()).toBe("2026-11-06");
  const mine = (await asAnna((tx) => findMyCase(tx, residentCaseId)))!;
  expect(mine.case).toMatchObject({ stage: "decided", stageData: { appealUntil: "2026-11-20" } });
  expect(mine.letters[0]?.appealDueOn?.toString()).toBe("2026-11-20");
  expect(await eventsOf(caseId, "delivery.proved")).toHaveLength(1);

  await office.goTo("2026-11-09");
  await open(deliveryId);
  await acknowledge(deliveryId);
  const read = await deliveryOf(caseId);
  expect(read.openedAt).not.toBeNull();
  expect(read.effectiveOn?.toString()).toBe("2026-11-06");
});

it("delivers by its opening a letter that was opened before its deemed day but not yet acknowledged", async () => {
  const { caseId } = await office.openCase();
  await office.goTo("2026-11-10");
  const { deliveryId } = await sendLetter(office, caseId, "tree-removal-permit");
  await office.goTo("2026-11-23");
  await open(deliveryId);
  await office.goTo("2026-11-25");
  await completeFictions();
  expect((await deliveryOf(caseId)).effectiveOn?.toString()).toBe("2026-11-23");
});

it("stops no clock for a call whose supplement came by the day that delivered it", async () => {
  const { caseId, mark, residentCaseId } = await office.openCase();
  const { deliveryId } = await sendLetter(office, caseId, "call-to-supplement");
  await open(deliveryId);
  await office.database.admin(
    `insert into incoming_items (tenant_id, id, rpw, year, number, registered_at, received_on, sender_name, sender_kind,
       sender_address, title, document_kind, channel, access, attachment_count, scan, resident_case_id, state)
     select $1, $2, 'RPW.901.2026', 2026, 901, opened_at, opened_at::date, 'Anna Wójcik', 'person', '', 'Uzupełnienie',
       'supplement', 'form', 'restricted', 0, 'born-digital', $3, 'registered' from resident_letters where id = $4`,
    [letterTenant, newId(), residentCaseId, deliveryId],
  );
  await acknowledge(deliveryId);
  const exclusions = await office.database.admin("select 1 from clock_exclusions where case_id = $1", [
    caseId,
  ]);
  expect(exclusions).toEqual([]);
  const found = await inTenant(job, async (tx) => (await findCase(tx, mark))!);
  expect(found).toMatchObject({ stage: "inquiry", awaitsHandler: true, clock: { state: "overdue" } });
  expect((await asAnna((tx) => findMyCase(tx, residentCaseId)))?.case.stage).toBe("in-progress");
});

it("mails the resident once that a letter waits, and nothing of what it says", async () => {
  const { caseId, mark } = await office.openCase();
  const { deliveryId } = await sendLetter(office, caseId, "tree-removal-permit");
  for (const _ of ["first", "again"]) {
    expect(await runTopic("letter.announce", deliveryId, { letterId: deliveryId })).toEqual({ kind: "done" });
  }
  const mails = await office.database.admin<{ recipient: string; data: Record<string, string> }>(
    "select recipient, data from mails where case_id = $1 and template = 'letter-arrived'",
    [caseId],
  );
  expect(mails).toHaveLength(1);
  expect(mails[0]).toMatchObject({
    recipient: "anna@example.org",
    data: { number: mark, path: `/moje/skrzynka/${deliveryId}` },
  });
  expect(JSON.stringify(mails[0])).not.toMatch(/lip|zezwalam/);
});
