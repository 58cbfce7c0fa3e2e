import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { asResident, inTenant, officeJob } from "#db/scope.ts";
import {
  closeCase,
  findCase,
  listCaseHistory,
  listOpenLetters,
  pauseClock,
  settleClock,
} from "#tenants/cases/index.ts";
import { dispatchDocument, listToDispatch } from "#tenants/dispatch/index.ts";
import {
  approveDocument,
  draftDocument,
  findDocument,
  listAwaiting,
  listNextSteps,
  type ReadVersion,
  returnDocument,
  signDocument,
  submitForApproval,
  withdrawDocument,
} from "#tenants/documents/index.ts";
import { refused } from "#tenants/outcome.ts";
import type { Officer } from "#tenants/people/index.ts";
import { findMyCase } from "#tenants/resident-cases/index.ts";
import { letterTenant, useLetterOffice } from "../../../support/letter-office.ts";
import { mustBeDone } from "../../../support/staff.ts";
import { sendLetter, typed } from "../../dispatch/letters.ts";

const office = useLetterOffice();
const { act, database } = office;
const job = officeJob(letterTenant, "test");
const reason = "Strona zmieniła wniosek.";
const permit = "tree-removal-permit";

const draft = async (caseId: string, template: keyof typeof typed, author = office.staff.clerk) =>
  mustBeDone(
    await act(author, (tx) => draftDocument(tx, author, { caseId, template, fields: typed[template] })),
  );
const submit = async (read: ReadVersion) =>
  mustBeDone(await act(office.staff.clerk, (tx) => submitForApproval(tx, office.staff.clerk, read)));
const approve = async (read: ReadVersion) =>
  mustBeDone(await act(office.staff.head, (tx) => approveDocument(tx, office.staff.head, read)));
const sign = (read: ReadVersion) =>
  act(office.staff.signatory, (tx) => signDocument(tx, office.staff.signatory, read));
const withdraw = (read: ReadVersion, officer: Officer = office.staff.clerk, why = reason) =>
  act(officer, (tx) => withdrawDocument(tx, officer, { ...read, reason: why }));
const find = async (id: string) => (await inTenant(job, (tx) => findDocument(tx, id)))!;
const look = async (mark: string) => (await inTenant(job, (tx) => findCase(tx, mark)))!;
const stageOf = async (mark: string) => (await look(mark)).stage;
const hers = async (id: string) =>
  (await asResident(office.resident.residentId, (tx) => findMyCase(tx, id)))!;

/** A letter as far as this on its way. */
async function bring(caseId: string, template: keyof typeof typed, state: string): Promise<ReadVersion> {
  const read = await draft(caseId, template);
  if (state === "draft") return read;
  await submit(read);
  if (state === "in-approval") return read;
  if (state === "returned") {
    const { head } = office.staff;
    mustBeDone(await act(head, (tx) => returnDocument(tx, head, { ...read, remarks: "Popraw." })));
    return read;
  }
  await approve(read);
  if (state === "signed") mustBeDone(await sign(read));
  return read;
}

it.each([
  "draft",
  "in-approval",
  "returned",
  "approved",
  "signed",
])("withdraws a letter that is %s, keeps it readable with its reason, and lets the case end", async (state) => {
  const { caseId, mark } = await office.openCase();
  const read = await bring(caseId, permit, state);
  mustBeDone(await withdraw(read));
  const { document, versions, withdrawal } = await find(read.documentId);
  expect(document).toMatchObject({ state: "withdrawn", awaitsPersonId: null });
  expect(versions).toHaveLength(1);
  expect(withdrawal).toMatchObject({ reason, personName: "Celina Próbna" });
  const history = await inTenant(job, (tx) => listCaseHistory(tx, caseId));
  expect(history.at(-1)).toMatchObject({ type: "document.withdrawn", data: { from: state, reason } });
  expect(await inTenant(job, (tx) => listOpenLetters(tx, caseId))).toEqual([]);
  expect((await inTenant(job, listToDispatch)).map(({ documentId }) => documentId)).not.toContain(
    read.documentId,
  );
  expect(await stageOf(mark)).toBe("new");
  const { clerk } = office.staff;
  const { version } = await look(mark);
  mustBeDone(await act(clerk, (tx) => closeCase(tx, clerk, { caseId, version, note: "Pouczono." })));
});

it("can't be done twice, nor with what was sent, nor over a version that is read no more", async () => {
  const { caseId } = await office.openCase();
  const read = await draft(caseId, permit);
  expect(await withdraw({ ...read, versionNumber: 9 })).toMatchObject({ refusal: "changed-meanwhile" });
  mustBeDone(await withdraw(read));
  expect(await withdraw(read)).toEqual(refused("document-locked", { state: "withdrawn" }));
  const { documentId } = await sendLetter(office, caseId, permit);
  expect(await withdraw({ documentId, versionNumber: 1 })).toEqual(
    refused("document-locked", { state: "dispatched" }),
  );
  const { registry } = office.staff;
  expect(
    await act(registry, (tx) => dispatchDocument(tx, registry, { documentId: read.documentId })),
  ).toMatchObject({ refusal: "not-signed" });
});

it("wants a reason for what others have had before them, and none for a draft begun by mistake", async () => {
  const { caseId } = await office.openCase();
  for (const state of ["in-approval", "returned", "signed"])
    expect(await withdraw(await bring(caseId, permit, state), undefined, " ")).toEqual(
      refused("reason-missing"),
    );
  mustBeDone(await withdraw(await draft(caseId, permit), undefined, ""));
});

it("belongs to the handler, for a draft to its author too, and past that to whoever signs", async () => {
  const { clerk, colleague, head, signatory, registry } = office.staff;
  const { caseId } = await office.openCase();
  const mayWithdraw = async ({ documentId }: ReadVersion) => {
    const { document } = await find(documentId);
    const able: Officer[] = [];
    for (const officer of [clerk, colleague, head, signatory, registry]) {
      const steps = await act(officer, (tx) => listNextSteps(tx, officer, document));
      if (steps.includes("withdraw")) able.push(officer);
    }
    return able;
  };
  const read = await draft(caseId, permit, colleague);
  expect(await mayWithdraw(read)).toEqual([clerk, colleague]);
  await submit(read);
  expect(await mayWithdraw(read)).toEqual([clerk, signatory]);
  expect(await withdraw(read, colleague)).toEqual(
    refused("not-yours-to-withdraw", { handler: "Celina Próbna" }),
  );
  const waiting = await inTenant(job, (tx) => listAwaiting(tx, head.personId));
  expect(waiting.map(({ documentId }) => documentId)).toContain(read.documentId);
  mustBeDone(await withdraw(read, signatory));
  expect(await mayWithdraw(read)).toEqual([]);
  const told = await database.admin<{ person_id: string }>(
    "select person_id from notices where document_id = $1 and kind = 'document-withdrawn'",
    [read.documentId],
  );
  const people = [clerk, colleague, head].map(({ personId }) => personId);
  expect(told.map((row) => row.person_id).sort()).toEqual(people.sort());
});

it("leaves a case that is over as it is", async () => {
  const { caseId } = await office.openCase();
  const read = await bring(caseId, permit, "returned");
  await database.admin("update cases set state = 'closed' where id = $1", [caseId]);
  expect(await withdraw(read)).toMatchObject({ refusal: "case-closed" });
});

it("puts the case where its other letters and its clock leave it", async () => {
  const { caseId, mark } = await office.openCase();
  const { clerk } = office.staff;
  const { version } = await look(mark);
  const startsOn = Temporal.PlainDate.from("2026-10-12");
  const pause = { caseId, version, reason: "other-organ", startsOn } as const;
  mustBeDone(await act(clerk, (tx) => pauseClock(tx, clerk, pause)));
  const first = await bring(caseId, "call-to-supplement", "signed");
  const second = await draft(caseId, permit);
  expect(await stageOf(mark)).toBe("decision-drafting");
  mustBeDone(await withdraw(second));
  expect(await stageOf(mark)).toBe("to-dispatch");
  const third = await draft(caseId, permit);
  mustBeDone(await withdraw(first));
  expect(await stageOf(mark)).toBe("decision-drafting");
  mustBeDone(await withdraw(third));
  expect(await stageOf(mark)).toBe("other-organ");
});

it("no longer tells the resident of a decision that won't be, once the last one is withdrawn", async () => {
  const { caseId, residentCaseId } = await office.openCase();
  const [one, other] = [await draft(caseId, permit), await bring(caseId, permit, "signed")];
  const signed = async () =>
    (await hers(residentCaseId)).steps.some(({ kind }) => kind === "decision-signed");
  expect(await signed()).toBe(true);
  mustBeDone(await withdraw(other));
  expect(await signed()).toBe(false);
  expect((await hers(residentCaseId)).case.stage).toBe("decision-being-prepared");
  mustBeDone(await withdraw(one));
  expect((await hers(residentCaseId)).case.stage).toBe("in-progress");
});

it.each([
  ["extract-fee", { stage: "waits-for-you", stageData: { what: "fee", until: null } }],
  ["call-to-supplement", { stage: "waits-for-you", stageData: { what: "supplement", until: null } }],
  ["notice-of-new-term", { stage: "letter-sent" }],
] as const)("tells her again that she has a letter to answer: %s", async (template, told) => {
  const { caseId, residentCaseId } = await office.openCase();
  await sendLetter(office, caseId, template);
  const read = await draft(caseId, permit);
  expect((await hers(residentCaseId)).case.stage).toBe("decision-being-prepared");
  mustBeDone(await withdraw(read));
  expect((await hers(residentCaseId)).case).toMatchObject(told);
});

it("doesn't sign a notice of a new term where none runs, or that isn't later than the one in force", async () => {
  const { caseId, mark } = await office.openCase();
  const early = await bring(caseId, "notice-of-new-term", "approved");
  await database.admin("update cases set due_on = '2026-12-30' where id = $1", [caseId]);
  expect(await sign(early)).toEqual(refused("new-term-not-later", { dueOn: "2026-12-30" }));
  await inTenant(job, (tx) => settleClock(tx, caseId, Temporal.PlainDate.from("2026-10-12")));
  expect(await sign(early)).toEqual(refused("no-clock"));
  mustBeDone(await withdraw(early));
  expect(await stageOf(mark)).toBe("new");
});

it("gets a case out of a notice that was signed and has lost its ground", async () => {
  const { caseId, mark } = await office.openCase();
  const notice = await bring(caseId, "notice-of-new-term", "signed");
  await sendLetter(office, caseId, permit);
  const { registry } = office.staff;
  expect(
    await act(registry, (tx) => dispatchDocument(tx, registry, { documentId: notice.documentId })),
  ).toEqual(refused("no-clock"));
  mustBeDone(await withdraw(notice));
  expect(await inTenant(job, (tx) => listOpenLetters(tx, caseId))).toMatchObject([
    { obstacle: "letter-awaits-delivery" },
  ]);
  expect(await stageOf(mark)).toBe("delivering");
});
