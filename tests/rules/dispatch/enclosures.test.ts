import { rm } from "node:fs/promises";
import path from "node:path";
import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { asFiling, asResident, inTenant, officeJob } from "#db/scope.ts";
import { dispatchDocument, listOutgoingRegister } from "#tenants/dispatch/index.ts";
import { findDocument, listFees, recordPayment } from "#tenants/documents/index.ts";
import { openLetter } from "#tenants/filing/index.ts";
import { refused } from "#tenants/outcome.ts";
import { findMyLetter } from "#tenants/resident-cases/index.ts";
import { letterTenant, useLetterOffice } from "../../support/letter-office.ts";
import { mustBeDone } from "../../support/staff.ts";
import { sendLetter, signLetter } from "./letters.ts";

const office = useLetterOffice();
const job = officeJob(letterTenant, "test");
const { act } = office;
const dispatch = (documentId: string) =>
  act(office.staff.registry, (tx) => dispatchDocument(tx, office.staff.registry, { documentId }));
const letterOf = (letterId: string) =>
  asResident(office.resident.residentId, async (tx) => (await findMyLetter(tx, letterId))!);
const extract = { "wypis.txt": "działka nr 214/3" };

it("lays the enclosures into the account with the letter, where they show once it is opened", async () => {
  const { caseId } = await office.openCase();
  const documentId = await signLetter(office, caseId, "call-to-supplement", {
    "wzór.txt": "wzór",
    "b.txt": "b",
  });
  const [sent] = mustBeDone(await dispatch(documentId));
  const { deliveryId } = sent!;
  expect((await letterOf(deliveryId)).content).toBeNull();
  mustBeDone(
    await asFiling(office.resident, letterTenant, (tx) =>
      openLetter(tx, { letterId: deliveryId, isTrusted: true }),
    ),
  );
  const signed = (await inTenant(job, (tx) => findDocument(tx, documentId)))!.version.letter.enclosures;
  const { content } = await letterOf(deliveryId);
  expect(content?.enclosures).toEqual(signed);
  expect(content?.enclosures.map(({ name }) => name)).toEqual(["wzór.txt", "b.txt"]);
});

it("writes into the register how many enclosures went with a letter", async () => {
  const { registry } = office.staff;
  const { caseId } = await office.openCase("paper");
  const documentId = await signLetter(office, caseId, "call-to-supplement", { "wzór.txt": "wzór" });
  mustBeDone(await dispatch(documentId));
  const bare = await sendLetter(office, caseId, "call-to-supplement");
  const register = mustBeDone(await act(registry, (tx) => listOutgoingRegister(tx, registry, 2026)));
  const countOf = (id: string) => register.find((item) => item.documentId === id)?.enclosureCount;
  expect([countOf(documentId), countOf(bare.documentId)]).toEqual([1, 0]);
});

it("hands over what was ordered only once every fee of the case is paid", async () => {
  const { clerk } = office.staff;
  const { caseId } = await office.openCase();
  await sendLetter(office, caseId, "extract-fee");
  const documentId = await signLetter(office, caseId, "extract-delivery", extract);
  const unpaid = async () => (await inTenant(job, (tx) => findDocument(tx, documentId)))!.unpaidFees;
  expect(await unpaid()).toMatchObject([{ amountGrosze: 125_050 }]);
  expect(await dispatch(documentId)).toEqual(
    refused("fee-unpaid", { title: "Dokument Obliczenia Opłaty za wypis", amount: "1\u00a0250,50\u00a0zł" }),
  );
  // Whatever else is written in the case goes out as ever.
  await sendLetter(office, caseId, "call-to-supplement");
  const [fee] = await inTenant(job, (tx) => listFees(tx, caseId));
  const payment = { feeId: fee!.feeId, paidOn: Temporal.PlainDate.from("2026-10-12"), note: "wyciąg 214" };
  mustBeDone(await act(clerk, (tx) => recordPayment(tx, clerk, payment)));
  expect(await unpaid()).toEqual([]);
  const [sent] = mustBeDone(await dispatch(documentId));
  mustBeDone(
    await asFiling(office.resident, letterTenant, (tx) =>
      openLetter(tx, { letterId: sent!.deliveryId, isTrusted: true }),
    ),
  );
  expect((await letterOf(sent!.deliveryId)).content?.firstLine).toMatch(/są w\szałącznikach/);
});

it("doesn't send a letter with an enclosure that can't be read any more, and names it", async () => {
  const { caseId } = await office.openCase();
  const documentId = await signLetter(office, caseId, "call-to-supplement", { "jedyny.txt": "tylko tu" });
  const { version } = (await inTenant(job, (tx) => findDocument(tx, documentId)))!;
  const { sha256 } = version.letter.enclosures![0]!;
  const folder = path.join(process.env.EPOWIAT_VAR!, "files", sha256.slice(0, 2), sha256.slice(2, 4));
  await rm(path.join(folder, sha256));
  expect(await dispatch(documentId)).toEqual(refused("enclosure-unreadable", { name: "jedyny.txt" }));
});
