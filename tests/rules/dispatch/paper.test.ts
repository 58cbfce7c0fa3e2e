import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { asResident, inTenant, officeJob } from "#db/scope.ts";
import {
  findProofFile,
  listDeliveries,
  type PaperReturn,
  paperFictionDates,
  recordPaperDelivery,
} from "#tenants/dispatch/index.ts";
import { findDocument } from "#tenants/documents/index.ts";
import { putFile, recordFile } from "#tenants/files/index.ts";
import { refused } from "#tenants/outcome.ts";
import type { Officer } from "#tenants/people/index.ts";
import { findMyCase } from "#tenants/resident-cases/index.ts";
import { letterTenant, useLetterOffice } from "../../support/letter-office.ts";
import { mustBeDone } from "../../support/staff.ts";
import { sendLetter } from "./letters.ts";

const office = useLetterOffice();
const { act } = office;
const job = officeJob(letterTenant, "test");
const day = (text: string) => Temporal.PlainDate.from(text);
const record = (paper: PaperReturn) =>
  act(office.staff.registry, (tx) => recordPaperDelivery(tx, office.staff.registry, paper));

async function sendOnPaper(template: Parameters<typeof sendLetter>[2] = "tree-removal-permit") {
  const { caseId, residentCaseId } = await office.openCase("paper");
  const sent = await sendLetter(office, caseId, template);
  const look = async () => {
    const [delivery] = await inTenant(job, (tx) => listDeliveries(tx, caseId));
    const found = await inTenant(job, (tx) => findDocument(tx, sent.documentId));
    return { ...delivery!, documentState: found?.document.state };
  };
  return { ...sent, residentCaseId, look };
}

it("takes an acknowledgement with its receiver and its scan", async () => {
  const { deliveryId, look } = await sendOnPaper();
  await office.goTo("2026-10-16");
  const scan = mustBeDone(await putFile(new TextEncoder().encode("ZPO nr 7"), "zpo.txt"));
  const proofFileId = await act(office.staff.registry, (tx) => recordFile(tx, scan));
  const paper = {
    kind: "received",
    on: day("2026-10-15"),
    receiver: "Jan Wójcik",
    relation: "dorosły domownik",
  } as const;
  expect(await record({ deliveryId, ...paper, receiver: " " })).toEqual(refused("receiver-missing"));
  expect(await record({ deliveryId, ...paper, on: day("2026-10-11") })).toMatchObject({
    refusal: "date-before-dispatch",
  });
  expect(await record({ deliveryId, ...paper, on: day("2026-10-17") })).toEqual(refused("date-in-future"));
  mustBeDone(await record({ deliveryId, proofFileId, ...paper }));
  expect(await look()).toMatchObject({
    state: "delivered",
    documentState: "delivered",
    receiver: "Jan Wójcik (dorosły domownik)",
    basis: "KPA art. 43",
    proofFileId,
  });
  expect(await record({ deliveryId, ...paper })).toEqual(refused("delivery-settled", { state: "delivered" }));
  const seenBy = (officer: Officer) => act(officer, (tx) => findProofFile(tx, officer, proofFileId));
  const { registry, clerk } = office.staff;
  expect(await seenBy(registry)).toMatchObject({ name: "zpo.txt" });
  expect(await seenBy(clerk)).toMatchObject({ name: "zpo.txt" });
  expect(await seenBy({ ...clerk, roles: new Set(["archivist"]) })).toBeUndefined();
});

it("shows no file as a proof that proves nothing", async () => {
  const scan = mustBeDone(await putFile(new TextEncoder().encode("inne pismo"), "inne.txt"));
  const { registry } = office.staff;
  const fileId = await act(registry, (tx) => recordFile(tx, scan));
  expect(await act(registry, (tx) => findProofFile(tx, registry, fileId))).toBeUndefined();
});

it("refuses a scan that the office doesn't have", async () => {
  const { deliveryId } = await sendOnPaper();
  const proofFileId = "01a0b1c2-0000-7000-8000-000000000000";
  const paper = { kind: "refused", on: day("2026-10-16") } as const;
  expect(await record({ deliveryId, proofFileId, ...paper })).toEqual(refused("file-unknown"));
});

it("counts a refused letter from the day of the refusal", async () => {
  const { deliveryId, look } = await sendOnPaper();
  mustBeDone(await record({ deliveryId, kind: "refused", on: day("2026-10-16") }));
  expect(await look()).toMatchObject({ state: "delivered", isRefused: true, basis: "KPA art. 47 § 2" });
});

it("offers both days for an uncollected letter and takes the one a person confirms, once it has passed", async () => {
  const { deliveryId, look } = await sendOnPaper();
  const firstNoticeOn = day("2026-10-17");
  const dates = paperFictionDates(firstNoticeOn).map(({ date }) => date.toString());
  expect(dates).toEqual(["2026-10-31", "2026-11-02"]);
  const returned = (secondNoticeOn: string | undefined, effectiveOn: string) =>
    record({
      ...{ deliveryId, kind: "uncollected", firstNoticeOn, effectiveOn: day(effectiveOn) },
      secondNoticeOn: secondNoticeOn === undefined ? undefined : day(secondNoticeOn),
    });
  await office.goTo("2026-11-02");
  expect(await returned(undefined, "2026-11-02")).toEqual(refused("second-notice-missing"));
  expect(await returned("2026-10-23", "2026-11-02")).toEqual(refused("second-notice-too-early"));
  expect(await returned("2026-10-26", "2026-11-01")).toEqual(refused("not-a-fiction-date"));
  expect(await returned("2026-10-26", "2026-11-02")).toMatchObject({ refusal: "fiction-not-due" });
  await office.goTo("2026-11-03");
  mustBeDone(await returned("2026-10-26", "2026-11-02"));
  const delivery = await look();
  expect(delivery).toMatchObject({ state: "delivered", basis: "KPA art. 44 § 4" });
  expect(delivery.effectiveOn?.toString()).toBe("2026-11-02");
});

it("gives one day where the fourteenth is a working day", () => {
  expect(paperFictionDates(day("2026-03-02")).map(({ date }) => date.toString())).toEqual(["2026-03-16"]);
});

it("tells the handler when a letter couldn't be delivered at all", async () => {
  const { deliveryId, documentId, look } = await sendOnPaper();
  mustBeDone(await record({ deliveryId, kind: "failed", reason: "adresat nieznany" }));
  expect(await look()).toMatchObject({ state: "failed", documentState: "dispatched" });
  const notices = await office.database.admin(
    "select kind, person_id from notices where document_id = $1 and kind = 'delivery-failed'",
    [documentId],
  );
  expect(notices).toEqual([{ kind: "delivery-failed", person_id: office.staff.clerk.personId }]);
});

it("tells the party to whom a call came on paper until when to answer it", async () => {
  const { deliveryId, residentCaseId } = await sendOnPaper("call-to-supplement");
  mustBeDone(await record({ deliveryId, kind: "received", on: day("2026-11-03"), receiver: "Anna Wójcik" }));
  const mine = await asResident(office.resident.residentId, (tx) => findMyCase(tx, residentCaseId));
  expect(mine?.case).toMatchObject({ stage: "waits-for-you", stageData: { until: "2026-11-13" } });
});

it("believes in no second notice that is still to come or came after the fourteen days of the first", async () => {
  const { deliveryId, look } = await sendOnPaper();
  await office.goTo("2026-11-30");
  const returned = (secondNoticeOn: string) =>
    record({
      ...{
        deliveryId,
        kind: "uncollected",
        firstNoticeOn: day("2026-11-04"),
        effectiveOn: day("2026-11-18"),
      },
      secondNoticeOn: day(secondNoticeOn),
    });
  expect(await returned("2027-03-01")).toEqual(refused("second-notice-in-future"));
  expect(await returned("2026-11-19")).toEqual(
    refused("second-notice-too-late", { latest: "18\u00a0listopada 2026" }),
  );
  expect(await look()).toMatchObject({ state: "sent" });
  mustBeDone(await returned("2026-11-18"));
  expect(await look()).toMatchObject({ state: "delivered" });
});
