import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { addParty, correctParty, findCase, listParties } from "#tenants/cases/index.ts";
import {
  dispatchDocument,
  eDeliveryByHand,
  listDeliveries,
  listOutgoingRegister,
  listToDispatch,
  recordPaperDelivery,
} from "#tenants/dispatch/index.ts";
import { draftDocument, findDocument } from "#tenants/documents/index.ts";
import { useLetterOffice } from "../../support/letter-office.ts";
import { mustBeDone } from "../../support/staff.ts";
import { signLetter, typed } from "./letters.ts";

const office = useLetterOffice();
const { act } = office;
type Opened = Awaited<ReturnType<typeof office.openCase>>;
const dispatch = (documentId: string) =>
  act(office.staff.registry, (tx) => dispatchDocument(tx, office.staff.registry, { documentId }));

/** What a page reads of the case, with its parties. */
const read = ({ mark, caseId }: Opened) =>
  act(office.staff.clerk, async (tx) => {
    const { version } = (await findCase(tx, mark))!;
    return { caseId, version, parties: await listParties(tx, caseId) };
  });

async function moveAnna(opened: Opened, address: string, channel: "account" | "paper" = "paper") {
  const { clerk } = office.staff;
  const { parties, ...found } = await read(opened);
  const { partyId, name } = parties[0]!;
  const moved = { ...found, partyId, name, address, ade: "", channel };
  mustBeDone(await act(clerk, (tx) => correctParty(tx, clerk, moved)));
}

async function addAttorney(opened: Opened) {
  const { clerk } = office.staff;
  const { parties, ...found } = await read(opened);
  const piotr = {
    name: "Piotr Radca",
    address: "Rynek 1, 42-200 Częstochowa",
    ade: "",
    role: "attorney",
  } as const;
  const representsId = parties[0]!.partyId;
  mustBeDone(await act(clerk, (tx) => addParty(tx, clerk, { ...found, ...piotr, representsId })));
}

it("sends a letter that was signed before to the address that was put right after", async () => {
  const opened = await office.openCase("paper");
  await office.database.admin("update case_parties set address = '' where case_id = $1", [opened.caseId]);
  const documentId = await signLetter(office, opened.caseId, "tree-removal-permit");
  expect(await dispatch(documentId)).toMatchObject({ refusal: "address-missing" });
  await moveAnna(opened, "Leśna 3, 42-200 Częstochowa");
  mustBeDone(await dispatch(documentId));
  const { registry } = office.staff;
  const register = mustBeDone(await act(registry, (tx) => listOutgoingRegister(tx, registry, 2026)));
  expect(register.find((entry) => entry.documentId === documentId)).toMatchObject({
    address: "Leśna 3, 42-200 Częstochowa",
  });
});

it("sends on paper what was signed while the party still took her letters on the account", async () => {
  const opened = await office.openCase("account");
  const documentId = await signLetter(office, opened.caseId, "tree-removal-permit");
  await moveAnna(opened, "Leśna 3, 42-200 Częstochowa");
  expect(mustBeDone(await dispatch(documentId))).toMatchObject([{ channel: "paper" }]);
});

it("names the party in a decision that her attorney gets for her", async () => {
  const opened = await office.openCase("account");
  await addAttorney(opened);
  const { clerk } = office.staff;
  const { caseId } = opened;
  const draft = { caseId, template: "tree-removal-permit", fields: typed["tree-removal-permit"] };
  const { documentId } = mustBeDone(await act(clerk, (tx) => draftDocument(tx, clerk, draft)));
  const { version } = (await act(clerk, (tx) => findDocument(tx, documentId)))!;
  expect(version.letter.parts.parties).toEqual([
    "Anna Wójcik",
    "pełnomocnik: Piotr Radca",
    "Rynek 1",
    "42-200 Częstochowa",
  ]);
  expect(version.letter.parts.recipients).toEqual([
    "Piotr Radca, pełnomocnik strony: Anna Wójcik, list",
    "aa",
  ]);
  expect(version.letter.parts.legalBasis?.join(" ")).toContain("strona: Anna Wójcik");
});

it("sends to an attorney who turned up after the signature, and to a new party only what isn't the applicant's", async () => {
  const opened = await office.openCase("account");
  const call = await signLetter(office, opened.caseId, "call-to-supplement");
  const decision = await signLetter(office, opened.caseId, "tree-removal-permit");
  await addAttorney(opened);
  const { clerk } = office.staff;
  const { parties: _, ...found } = await read(opened);
  const jan = { name: "Jan Sąsiad", address: "Polna 9, 42-233 Borowno", ade: "", role: "party" } as const;
  mustBeDone(await act(clerk, (tx) => addParty(tx, clerk, { ...found, ...jan, representsId: null })));
  const waiting = await act(clerk, listToDispatch);
  const namesFor = (id: string) =>
    waiting.find(({ documentId }) => documentId === id)?.addressees.map(({ name }) => name);
  expect(namesFor(call)).toEqual(["Piotr Radca"]);
  expect(namesFor(decision)).toEqual(["Piotr Radca", "Jan Sąsiad"]);
  expect(mustBeDone(await dispatch(call))).toMatchObject([{ addressee: "Piotr Radca" }]);
  expect(mustBeDone(await dispatch(decision))).toMatchObject([
    { addressee: "Piotr Radca", channel: "paper" },
    { addressee: "Jan Sąsiad", channel: "paper" },
  ]);
});

it("counts a letter that the office sent by e-delivery itself from the day of its proof of receipt", async () => {
  const { caseId } = await office.openCase("paper");
  const documentId = await signLetter(office, caseId, "tree-removal-permit");
  const { registry } = office.staff;
  const order = { documentId, manner: eDeliveryByHand };
  const [sent] = mustBeDone(await act(registry, (tx) => dispatchDocument(tx, registry, order)));
  const on = Temporal.PlainDate.from("2026-10-12");
  const proof = { deliveryId: sent!.deliveryId, kind: "received", on, receiver: "Anna Wójcik" } as const;
  mustBeDone(await act(registry, (tx) => recordPaperDelivery(tx, registry, proof)));
  const [delivery] = await act(registry, (tx) => listDeliveries(tx, caseId));
  expect(delivery).toMatchObject({
    manner: eDeliveryByHand,
    basis: "ustawa o doręczeniach elektronicznych art. 42",
    state: "delivered",
  });
});
