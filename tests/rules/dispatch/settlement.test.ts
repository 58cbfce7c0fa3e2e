import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { newId } from "#db/id.ts";
import { asResident, inTenant, officeJob } from "#db/scope.ts";
import { attachFiledItem, findCase, remindOfDeadlines } from "#tenants/cases/index.ts";
import { dispatchDocument, listToDispatch, recordPaperDelivery } from "#tenants/dispatch/index.ts";
import { draftDocument, findDocument } from "#tenants/documents/index.ts";
import { refused } from "#tenants/outcome.ts";
import { findMyCase } from "#tenants/resident-cases/index.ts";
import { letterTenant, useLetterOffice } from "../../support/letter-office.ts";
import { mustBeDone } from "../../support/staff.ts";
import { sendLetter, signLetter } from "./letters.ts";

const office = useLetterOffice();
const job = officeJob(letterTenant, "settlement");
const clockOf = (mark: string) => inTenant(job, async (tx) => (await findCase(tx, mark))!.clock!);
const dueOf = async (caseId: string) => {
  const [row] = await office.database.admin<{ due: string | null }>(
    "select due_on::text as due from cases where id = $1",
    [caseId],
  );
  return row!.due;
};

it("stops the clock on the day a decision leaves the office: nobody is late with what is settled", async () => {
  const { caseId, mark } = await office.openCase();
  expect(await dueOf(caseId)).not.toBeNull();
  await sendLetter(office, caseId, "tree-removal-permit");
  expect(await clockOf(mark)).toMatchObject({ state: "finished", alarms: [] });
  expect(await dueOf(caseId)).toBeNull();
  await office.goTo("2027-01-15");
  await inTenant(job, remindOfDeadlines);
  const overdue = await office.database.admin(
    "select 1 from notices where kind = 'overdue' and case_id = $1",
    [caseId],
  );
  expect(overdue).toEqual([]);
});

/** An appeal of Anna's comes in and is bound to her case. */
async function receiveAppeal(residentCaseId: string, number: number) {
  const incomingItemId = newId();
  await office.database.admin(
    `insert into incoming_items (tenant_id, id, rpw, year, number, registered_at, received_on, sender_name, sender_kind,
       sender_address, title, document_kind, channel, access, attachment_count, scan, resident_case_id, state)
     values ($1, $2, $4, 2027, $5, '2027-02-01T09:00:00Z', '2027-02-01', 'Anna', 'person', '', 'Odwołanie',
       'appeal', 'form', 'restricted', 0, 'born-digital', $3, 'registered')`,
    [letterTenant, incomingItemId, residentCaseId, `RPW.${number}.2027`, number],
  );
  expect(await inTenant(job, (tx) => attachFiledItem(tx, incomingItemId))).toBe("attached");
}

it("gives an appeal its own term: seven days to hand it on with the files (KPA art. 133)", async () => {
  const { caseId, mark, residentCaseId } = await office.openCase();
  await sendLetter(office, caseId, "tree-removal-permit");
  await office.goTo("2027-02-01");
  await receiveAppeal(residentCaseId, 901);
  const clock = await clockOf(mark);
  expect(clock.state).not.toBe("finished");
  expect(clock.effectiveDue).toMatchObject({ basis: "KPA art. 133" });
  expect(clock.effectiveDue.date.toString()).toBe("2027-02-08");
});

it("hands the appeal on to the higher authority alone, which ends the seven days, and tells the resident", async () => {
  const { caseId, mark, residentCaseId } = await office.openCase();
  await sendLetter(office, caseId, "tree-removal-permit");
  await office.goTo("2027-02-02");
  await receiveAppeal(residentCaseId, 902);
  const documentId = await signLetter(office, caseId, "appeal-forwarding");
  const sko = "Samorządowe Kolegium Odwoławcze w Częstochowie";
  const address = "ul. Przykładowa 1, 42-200 Częstochowa";
  const { registry } = office.staff;
  const waiting = await office.act(registry, listToDispatch);
  expect(waiting.find((letter) => letter.documentId === documentId)?.addressees).toEqual([
    { name: sko, address, channel: "paper", ade: null },
  ]);
  const order = { documentId, manner: "e-Doręczenia, wysłane ręcznie" };
  const [sent, ...others] = mustBeDone(
    await office.act(registry, (tx) => dispatchDocument(tx, registry, order)),
  );
  expect(others).toEqual([]);
  expect(sent).toMatchObject({ addressee: sko, channel: "paper" });
  expect(await clockOf(mark)).toMatchObject({ state: "finished", alarms: [] });
  const told = () => asResident(office.resident.residentId, (tx) => findMyCase(tx, residentCaseId));
  const { case: matter, steps } = (await told())!;
  expect(matter).toMatchObject({ stage: "appealed", stageData: { forwardBy: null } });
  expect(steps).toContainEqual(
    expect.objectContaining({ kind: "appeal-forwarded", data: { authority: sko } }),
  );

  const proof = {
    deliveryId: sent!.deliveryId,
    kind: "received",
    on: Temporal.PlainDate.from("2027-02-02"),
    receiver: "kancelaria",
  } as const;
  mustBeDone(await office.act(registry, (tx) => recordPaperDelivery(tx, registry, proof)));
  expect((await told())!.steps).toHaveLength(steps.length);
});

it("hands nothing on where nobody appealed", async () => {
  const { caseId, mark } = await office.openCase();
  const documentId = await signLetter(office, caseId, "appeal-forwarding");
  const { registry } = office.staff;
  expect(await office.act(registry, (tx) => dispatchDocument(tx, registry, { documentId }))).toEqual(
    refused("no-appeal"),
  );
  expect((await clockOf(mark)).state).not.toBe("finished");
});

it("needs the authority's address before the letter can be signed, and tells nobody there of her data", async () => {
  const { caseId } = await office.openCase();
  const { clerk } = office.staff;
  const wanted = { caseId, template: "appeal-forwarding" };
  const { documentId } = mustBeDone(await office.act(clerk, (tx) => draftDocument(tx, clerk, wanted)));
  const { check, version } = (await office.act(clerk, (tx) => findDocument(tx, documentId)))!;
  expect(check.blanks).toContain("Adres organu odwoławczego: ulica i numer, kod i miejscowość");
  expect(version.letter.parts.dataProtection).toBeUndefined();
});
