import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { newId } from "#db/id.ts";
import { asFiling, asResident, inTenant, officeJob } from "#db/scope.ts";
import { acknowledgeOpening, dispatchDocument, recordPaperDelivery } from "#tenants/dispatch/index.ts";
import { openLetter } from "#tenants/filing/index.ts";
import { findMyCase } from "#tenants/resident-cases/index.ts";
import { letterTenant, useLetterOffice } from "../../support/letter-office.ts";
import { mustBeDone } from "../../support/staff.ts";
import { sendLetter, signLetter } from "./letters.ts";

const office = useLetterOffice();
const { act } = office;
const stageOf = async (residentCaseId: string) =>
  (await asResident(office.resident.residentId, (tx) => findMyCase(tx, residentCaseId)))!.case.stage;

async function open(letterId: string) {
  mustBeDone(
    await asFiling(office.resident, letterTenant, (tx) => openLetter(tx, { letterId, isTrusted: true })),
  );
  await inTenant(officeJob(letterTenant, "test"), (tx) => acknowledgeOpening(tx, letterId));
}

it("leaves a decided case decided when a mere letter follows", async () => {
  const { caseId, residentCaseId } = await office.openCase();
  await open((await sendLetter(office, caseId, "tree-removal-permit")).deliveryId);
  expect(await stageOf(residentCaseId)).toBe("decided");
  const { deliveryId } = await sendLetter(office, caseId, "free-letter");
  expect(await stageOf(residentCaseId)).toBe("decided");
  await open(deliveryId);
  expect(await stageOf(residentCaseId)).toBe("decided");
});

it("tells her nothing of the day on which a neighbour got the decision", async () => {
  const { caseId, residentCaseId } = await office.openCase();
  await office.database.admin(
    `insert into case_parties (tenant_id, id, case_id, name, address, role, channel)
     values ($1, $2, $3, 'Piotr Sąsiad', 'Rynek 1, 42-200 Częstochowa', 'party', 'paper')`,
    [letterTenant, newId(), caseId],
  );
  const { registry } = office.staff;
  const documentId = await signLetter(office, caseId, "tree-removal-permit");
  const sent = mustBeDone(await act(registry, (tx) => dispatchDocument(tx, registry, { documentId })));
  const { deliveryId } = sent.find(({ addressee }) => addressee === "Piotr Sąsiad")!;
  const on = Temporal.PlainDate.from("2026-10-12");
  const proof = { deliveryId, kind: "received", on, receiver: "Piotr Sąsiad" } as const;
  mustBeDone(await act(registry, (tx) => recordPaperDelivery(tx, registry, proof)));
  expect(await stageOf(residentCaseId)).toBe("letter-sent");
});
