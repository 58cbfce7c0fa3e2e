import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { asResident, inTenant, officeJob } from "#db/scope.ts";
import { findCase } from "#tenants/cases/index.ts";
import {
  dispatchDocument,
  explainChannel,
  listOutgoingRegister,
  listToDispatch,
} from "#tenants/dispatch/index.ts";
import { listFees, recordPayment } from "#tenants/documents/index.ts";
import { refused } from "#tenants/outcome.ts";
import { findMyCase } from "#tenants/resident-cases/index.ts";
import { letterTenant, useLetterOffice } from "../../support/letter-office.ts";
import { mustBeDone } from "../../support/staff.ts";
import { sendLetter, signLetter } from "./letters.ts";

const office = useLetterOffice();
const job = officeJob(letterTenant, "test");
const { act } = office;
const dispatch = (documentId: string) =>
  act(office.staff.registry, (tx) => dispatchDocument(tx, office.staff.registry, { documentId }));
const caseOfAnna = (id: string) =>
  asResident(office.resident.residentId, async (tx) => (await findMyCase(tx, id))!);

it("numbers the register without gaps, though a letter in between is refused", async () => {
  const { caseId } = await office.openCase();
  const first = await sendLetter(office, caseId, "tree-removal-permit");
  const lost = await signLetter(office, caseId, "tree-removal-permit");
  await office.database.admin("update case_parties set resident_id = null where case_id = $1", [caseId]);
  expect(await dispatch(lost)).toMatchObject({
    refusal: "account-missing",
    details: { addressee: "Anna Wójcik" },
  });
  const other = await office.openCase("paper");
  const second = await sendLetter(office, other.caseId, "tree-removal-permit");
  expect([first.number, second.number]).toEqual([1, 2]);
  const { registry } = office.staff;
  const register = mustBeDone(await act(registry, (tx) => listOutgoingRegister(tx, registry, 2026)));
  expect(register.map(({ number, mark, addressee, manner }) => [number, mark, addressee, manner])).toEqual([
    [1, expect.stringContaining("OŚ.6131"), "Anna Wójcik", expect.stringContaining("konto")],
    [2, other.mark, "Anna Wójcik", "list polecony ZPO"],
  ]);
});

it("gives concurrent letters numbers one after another", async () => {
  const { caseId } = await office.openCase("paper");
  const documents: string[] = [];
  for (let index = 0; index < 4; index += 1)
    documents.push(await signLetter(office, caseId, "tree-removal-permit"));
  const sent = await Promise.all(documents.map(dispatch));
  const numbers = sent.map((outcome) => mustBeDone(outcome)[0]!.number).sort((one, other) => one - other);
  expect(numbers).toEqual(numbers.map((_, index) => numbers[0]! + index));
});

it("sends only what is signed, only once, and only by the registry", async () => {
  const { clerk } = office.staff;
  const { caseId } = await office.openCase();
  const documentId = await signLetter(office, caseId, "tree-removal-permit");
  expect(await act(clerk, (tx) => dispatchDocument(tx, clerk, { documentId }))).toEqual(
    refused("not-allowed"),
  );
  const waiting = await inTenant(job, listToDispatch);
  expect(waiting.find((letter) => letter.documentId === documentId)).toMatchObject({
    signedBy: "Wiktor Próbna",
    addressees: [{ name: "Anna Wójcik", channel: "account" }],
  });
  mustBeDone(await dispatch(documentId));
  expect(await dispatch(documentId)).toEqual(refused("not-signed", { state: "dispatched" }));
});

it("doesn't send a letter whose signature no longer holds", async () => {
  const { caseId } = await office.openCase();
  const documentId = await signLetter(office, caseId, "tree-removal-permit");
  await office.database.admin(
    "update document_versions set letter = jsonb_set(letter, '{title}', '\"UMOWA\"') where document_id = $1",
    [documentId],
  );
  expect(await dispatch(documentId)).toEqual(refused("signature-invalid", { faults: "content-altered" }));
});

it("refuses paper without an address, and writes to the attorney when there is one", async () => {
  const { caseId } = await office.openCase("paper");
  const documentId = await signLetter(office, caseId, "tree-removal-permit");
  await office.database.admin("update case_parties set address = ' ' where case_id = $1", [caseId]);
  expect(await dispatch(documentId)).toMatchObject({ refusal: "address-missing" });
  await office.database.admin(
    `insert into case_parties (tenant_id, id, case_id, name, address, role, channel, represents_id)
     select tenant_id, gen_random_uuid(), case_id, 'Piotr Radca', 'Rynek 1, 42-200 Częstochowa', 'attorney', 'paper', id
       from case_parties where case_id = $1`,
    [caseId],
  );
  expect(mustBeDone(await dispatch(documentId))).toMatchObject([
    { addressee: "Piotr Radca", channel: "paper" },
  ]);
});

it("extends the term by the date that the notice of art. 36 names, and tells the resident why", async () => {
  const { caseId, mark, residentCaseId } = await office.openCase();
  await sendLetter(office, caseId, "notice-of-new-term");
  const { clock } = (await inTenant(job, (tx) => findCase(tx, mark)))!;
  expect(clock?.effectiveDue.date.toString()).toBe("2026-12-30");
  const { case: mine, steps } = await caseOfAnna(residentCaseId);
  expect(mine.dueOn?.toString()).toBe("2026-12-30");
  expect(steps).toContainEqual(
    expect.objectContaining({
      kind: "term-extended",
      data: { reason: "Oględziny przełożono z powodu wichury.", until: "2026-12-30" },
    }),
  );
});

it("charges what a fee document computes, once it is sent, and takes the payment once", async () => {
  const { clerk } = office.staff;
  const { caseId, residentCaseId } = await office.openCase();
  await sendLetter(office, caseId, "extract-fee");
  const [fee] = await inTenant(job, (tx) => listFees(tx, caseId));
  expect(fee).toMatchObject({ amountGrosze: 125_050, payee: "Urząd Gminy Mykanów", paidOn: null });
  expect((await caseOfAnna(residentCaseId)).case).toMatchObject({
    stage: "waits-for-you",
    stageData: { what: "fee" },
  });
  const pay = (day: string) => {
    const payment = { feeId: fee!.feeId, paidOn: Temporal.PlainDate.from(day), note: "wyciąg 214" };
    return act(clerk, (tx) => recordPayment(tx, clerk, payment));
  };
  expect(await pay("2027-01-01")).toEqual(refused("paid-in-future"));
  mustBeDone(await pay("2026-10-12"));
  expect(await pay("2026-10-12")).toMatchObject({ refusal: "already-paid" });
  const { case: mine, steps } = await caseOfAnna(residentCaseId);
  expect(mine.stage).toBe("in-progress");
  expect(steps.map(({ kind }) => kind)).toContain("fee-paid");
});

it("explains of each channel which day counts and what proves it", () => {
  expect(explainChannel("account").article).toContain("art.\u00a039⁴");
  const paper = explainChannel("paper", { ade: "AE:PL-12345-67890-ABCDE-12" });
  expect(paper.whatCounts).toContain("14.\u00a0dnia");
  expect(paper.first).toContain("AE:PL-12345-67890-ABCDE-12");
  expect(explainChannel("paper", { cameByEDelivery: true }).first).toContain("przyszło e-Doręczeniami");
  expect(explainChannel("account").first).toBeUndefined();
});
