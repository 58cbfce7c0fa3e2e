import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { newId } from "#db/id.ts";
import { asResident, inTenant, officeJob } from "#db/scope.ts";
import { closeCase, findCase, findUnexaminedGround, listCaseHistory } from "#tenants/cases/index.ts";
import {
  completeFiction,
  countToDispatch,
  dispatchAgain,
  dispatchDocument,
  listCameBack,
  listDeliveries,
  type PaperReturn,
  recordPaperDelivery,
} from "#tenants/dispatch/index.ts";
import { findDocument, listFees } from "#tenants/documents/index.ts";
import { refused } from "#tenants/outcome.ts";
import { findMyCase } from "#tenants/resident-cases/index.ts";
import { letterTenant, useLetterOffice } from "../../support/letter-office.ts";
import { mustBeDone } from "../../support/staff.ts";
import { sendLetter, signLetter, type typed } from "./letters.ts";

const office = useLetterOffice();
const { act, database } = office;
const job = officeJob(letterTenant, "test");
const day = (text: string) => Temporal.PlainDate.from(text);
const record = (paper: PaperReturn) =>
  act(office.staff.registry, (tx) => recordPaperDelivery(tx, office.staff.registry, paper));
const comeBack = async (deliveryId: string) =>
  mustBeDone(await record({ deliveryId, kind: "failed", reason: "zły adres" }));
const again = (documentId: string, partyId: string) =>
  act(office.staff.registry, (tx) => dispatchAgain(tx, office.staff.registry, { documentId, partyId }));
const cameBack = async (documentId: string) =>
  (await inTenant(job, listCameBack)).find((letter) => letter.documentId === documentId);
const stateOf = async (documentId: string) =>
  (await inTenant(job, (tx) => findDocument(tx, documentId)))!.document.state;
const close = async (mark: string) => {
  const { caseId, version } = (await inTenant(job, (tx) => findCase(tx, mark)))!;
  const { clerk } = office.staff;
  return act(clerk, (tx) => closeCase(tx, clerk, { caseId, version, note: "Zezwolono." }));
};

/** A party on paper, or with `represents` the attorney of one. */
async function addParty(caseId: string, name: string, represents: string | null = null) {
  const partyId = newId();
  await database.admin(
    `insert into case_parties (tenant_id, id, case_id, name, address, role, represents_id, channel)
     values ($1, $2, $3, $4, 'Rynek 1, 42-200 Częstochowa', $5, $6, 'paper')`,
    [letterTenant, partyId, caseId, name, represents ? "attorney" : "party", represents],
  );
  return partyId;
}

/** A letter on paper that came back from its only addressee. */
async function sendInVain(template: keyof typeof typed) {
  const opened = await office.openCase("paper");
  const sent = await sendLetter(office, opened.caseId, template);
  await comeBack(sent.deliveryId);
  const [party] = (await cameBack(sent.documentId))!.unreached;
  return { ...opened, ...sent, partyId: party!.partyId };
}

it("sends a decision that came back once more, by today's address and under a new number, and the case may end", async () => {
  const { caseId, mark, documentId, partyId, number } = await sendInVain("tree-removal-permit");
  expect(await close(mark)).toMatchObject({ refusal: "decision-came-back" });
  expect((await cameBack(documentId))?.returns).toEqual([{ addressee: "Anna Wójcik", reason: "zły adres" }]);
  await database.admin("update case_parties set address = 'Nowa 8, Borowno' where id = $1", [partyId]);
  const sent = mustBeDone(await again(documentId, partyId));
  expect(sent.number).toBeGreaterThan(number);
  const [entry] = await database.admin(
    "select address, manner from outgoing_items where number = $1 and tenant_id = $2",
    [sent.number, letterTenant],
  );
  expect(entry).toEqual({ address: "Nowa 8, Borowno", manner: "list polecony ZPO" });
  expect(await cameBack(documentId)).toBeUndefined();
  expect(await close(mark)).toMatchObject({ refusal: "letter-awaits-delivery" });
  mustBeDone(
    await record({ deliveryId: sent.deliveryId, kind: "received", on: day("2026-10-12"), receiver: "Anna" }),
  );
  expect(await stateOf(documentId)).toBe("delivered");
  const history = await inTenant(job, (tx) => listCaseHistory(tx, caseId));
  expect(history.map(({ type }) => type)).toContain("outgoing.dispatched-again");
  mustBeDone(await close(mark));
});

it("keeps what became of the first sending beside the second", async () => {
  const { caseId, documentId, deliveryId, partyId } = await sendInVain("tree-removal-permit");
  const sent = mustBeDone(await again(documentId, partyId));
  const deliveries = await inTenant(job, (tx) => listDeliveries(tx, caseId));
  expect(deliveries).toMatchObject([
    { deliveryId, state: "failed", basis: "zły adres", replacedBy: sent.deliveryId },
    { deliveryId: sent.deliveryId, state: "sent", replacedBy: null },
  ]);
});

it("sends it again as often as it comes back, and never while it is on its way", async () => {
  const { documentId, partyId } = await sendInVain("tree-removal-permit");
  const second = mustBeDone(await again(documentId, partyId));
  expect(await again(documentId, partyId)).toEqual(refused("not-come-back"));
  await comeBack(second.deliveryId);
  mustBeDone(await again(documentId, partyId));
});

it("charges a fee once, and extends a term once, however often the letter is sent", async () => {
  const fee = await sendInVain("extract-fee");
  mustBeDone(await again(fee.documentId, fee.partyId));
  expect(await inTenant(job, (tx) => listFees(tx, fee.caseId))).toHaveLength(1);
  const notice = await sendInVain("notice-of-new-term");
  mustBeDone(await again(notice.documentId, notice.partyId));
  const extensions = await database.admin("select 1 from clock_extensions where case_id = $1", [
    notice.caseId,
  ]);
  expect(extensions).toHaveLength(1);
  const { clock } = (await inTenant(job, (tx) => findCase(tx, notice.mark)))!;
  expect(clock?.effectiveDue.date.toString()).toBe("2026-12-30");
});

it("sends it again to the one whom it didn't reach, and to nobody else", async () => {
  const { caseId } = await office.openCase("paper");
  const neighbour = await addParty(caseId, "Anna Wójcik");
  const documentId = await signLetter(office, caseId, "tree-removal-permit");
  const { registry } = office.staff;
  const [first, second] = mustBeDone(
    await act(registry, (tx) => dispatchDocument(tx, registry, { documentId })),
  );
  // Her namesake has it, so only her own counts.
  mustBeDone(
    await record({
      deliveryId: first!.deliveryId,
      kind: "received",
      on: day("2026-10-12"),
      receiver: "Anna",
    }),
  );
  await comeBack(second!.deliveryId);
  expect((await cameBack(documentId))?.unreached.map(({ partyId }) => partyId)).toEqual([neighbour]);
  const { partyId } = (await inTenant(job, (tx) => listDeliveries(tx, caseId)))[0]!;
  expect(await again(documentId, partyId!)).toEqual(refused("not-come-back"));
  const { deliveryId } = mustBeDone(await again(documentId, neighbour));
  expect(await stateOf(documentId)).toBe("dispatched");
  mustBeDone(await record({ deliveryId, kind: "refused", on: day("2026-10-12") }));
  expect(await stateOf(documentId)).toBe("delivered");
});

it("sends what came back from a party to her attorney, once she has one", async () => {
  const { caseId, documentId, partyId } = await sendInVain("tree-removal-permit");
  const attorney = await addParty(caseId, "Piotr Radca", partyId);
  expect((await cameBack(documentId))?.unreached).toMatchObject([{ partyId: attorney, name: "Piotr Radca" }]);
  expect(await again(documentId, partyId)).toEqual(refused("not-come-back"));
  const { deliveryId } = mustBeDone(await again(documentId, attorney));
  mustBeDone(await record({ deliveryId, kind: "received", on: day("2026-10-12"), receiver: "Piotr Radca" }));
  expect(await stateOf(documentId)).toBe("delivered");
});

it("lays it in the account that the party has meanwhile, and goes on awaiting what she owes", async () => {
  const { documentId, partyId, residentCaseId } = await sendInVain("extract-fee");
  await database.admin("update case_parties set channel = 'account' where id = $1", [partyId]);
  const { deliveryId, channel } = mustBeDone(await again(documentId, partyId));
  expect(channel).toBe("account");
  const mine = () => asResident(office.resident.residentId, (tx) => findMyCase(tx, residentCaseId));
  expect((await mine())?.case).toMatchObject({ stage: "waits-for-you", stageData: { what: "fee" } });
  expect((await mine())?.steps.map(({ kind }) => kind)).toContain("letter-sent");
  await inTenant(job, (tx) => completeFiction(tx, deliveryId));
  expect(await stateOf(documentId)).toBe("delivered");
});

it("refuses who isn't the registry, what isn't sent yet, a party that can't be reached, and a case that is over", async () => {
  const { clerk } = office.staff;
  const { caseId, documentId, partyId } = await sendInVain("extract-fee");
  expect(await act(clerk, (tx) => dispatchAgain(tx, clerk, { documentId, partyId }))).toEqual(
    refused("not-allowed"),
  );
  const signed = await signLetter(office, caseId, "tree-removal-permit");
  expect(await again(signed, partyId)).toEqual(refused("not-signed", { state: "signed" }));
  await database.admin("update case_parties set address = '' where id = $1", [partyId]);
  expect(await again(documentId, partyId)).toMatchObject({ refusal: "address-missing" });
  await database.admin("update cases set state = 'closed' where id = $1", [caseId]);
  expect(await again(documentId, partyId)).toMatchObject({ refusal: "case-closed" });
  expect(await cameBack(documentId)).toBeUndefined();
});

it("counts what came back among the letters to be sent, until it is sent again or issued anew", async () => {
  const count = async () => (await inTenant(job, countToDispatch)).count;
  const before = await count();
  const { caseId, documentId } = await sendInVain("call-to-supplement");
  expect(await count()).toBe(before + 1);
  await sendLetter(office, caseId, "call-to-supplement");
  expect(await count()).toBe(before);
  expect(await cameBack(documentId)).toBeUndefined();
});

it("rests leaving unexamined on the delivery that succeeded, and looks at all that came since the first sending", async () => {
  const { caseId, documentId, partyId } = await sendInVain("call-to-supplement");
  const first = (await inTenant(job, (tx) => findUnexaminedGround(tx, caseId))).call!.sentAt;
  await office.goTo("2026-10-15");
  const { deliveryId } = mustBeDone(await again(documentId, partyId));
  mustBeDone(await record({ deliveryId, kind: "received", on: day("2026-10-15"), receiver: "Anna" }));
  const { call, deliveredOn, obstacle } = await inTenant(job, (tx) => findUnexaminedGround(tx, caseId));
  expect(call?.sentAt.toString()).toBe(first.toString());
  expect(deliveredOn?.toString()).toBe("2026-10-15");
  expect(obstacle?.refusal).toBe("supplement-term-running");
});
