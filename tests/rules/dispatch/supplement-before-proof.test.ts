import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { newId } from "#db/id.ts";
import { asResident, inTenant, officeJob } from "#db/scope.ts";
import { attachItem, findCase } from "#tenants/cases/index.ts";
import { recordPaperDelivery } from "#tenants/dispatch/index.ts";
import { assignItem, findItem, type NewItem, registerItem } from "#tenants/intake/index.ts";
import { findMyCase } from "#tenants/resident-cases/index.ts";
import { letterTenant, useLetterOffice } from "../../support/letter-office.ts";
import { mustBeDone } from "../../support/staff.ts";
import { usualItem } from "../../support/staffed-office.ts";
import { sendLetter } from "./letters.ts";

const office = useLetterOffice();
const job = officeJob(letterTenant, "test");
const day = (text: string) => Temporal.PlainDate.from(text);

/** A case whose call to supplement went out on paper, and what the tests do in it. */
async function callOnPaper({ addressees = 1 } = {}) {
  const { caseId, mark, residentCaseId } = await office.openCase("paper");
  if (addressees > 1) {
    await office.database.admin(
      `insert into case_parties (tenant_id, id, case_id, name, address, role, channel)
       values ($1, $2, $3, 'Jan Wójcik', 'Polna 9, 42-233 Borowno', 'party', 'paper')`,
      [letterTenant, newId(), caseId],
    );
  }
  const { deliveryId } = await sendLetter(office, caseId, "call-to-supplement");
  const { registry, head, clerk } = office.staff;
  const version = async (itemId: string) => (await inTenant(job, (tx) => findItem(tx, itemId)))!.version;
  return {
    caseId,
    /** Brings a supplement to the counter, and the handler files it in the case. */
    async supply(change: Partial<NewItem>) {
      const item = { ...usualItem, documentKind: "supplement", letterOn: null, ...change } as const;
      const { itemId } = mustBeDone(await office.act(registry, (tx) => registerItem(tx, registry, item)));
      const executors = [{ kind: "person", personId: clerk.personId, isLead: true }] as const;
      const order = { itemId, version: await version(itemId), executors, instructions: "", dueOn: null };
      mustBeDone(await office.act(head, (tx) => assignItem(tx, head, order)));
      const read = { itemId, version: await version(itemId), caseId };
      mustBeDone(await office.act(clerk, (tx) => attachItem(tx, clerk, read)));
    },
    async prove(on: string) {
      const paper = { deliveryId, kind: "received", on: day(on), receiver: "Anna Wójcik" } as const;
      mustBeDone(await office.act(registry, (tx) => recordPaperDelivery(tx, registry, paper)));
    },
    look: () => inTenant(job, async (tx) => (await findCase(tx, mark))!),
    mine: async () => (await asResident(office.resident.residentId, (tx) => findMyCase(tx, residentCaseId)))!,
  };
}

const pauses = async (caseId: string) =>
  office.database.admin<{ from: string; to: string | null }>(
    `select starts_on::text as "from", ends_on::text as "to" from clock_exclusions where case_id = $1`,
    [caseId],
  );

it("ends the pause on the day the supplement came in, though the call's proof is entered only after", async () => {
  const { caseId, supply, prove, look, mine } = await callOnPaper();
  await office.goTo("2026-10-20");
  await supply({ receivedOn: day("2026-10-20") });
  expect((await mine()).steps[0]).toMatchObject({ kind: "supplemented" });
  await office.goTo("2026-10-21");
  await prove("2026-10-16");
  expect(await pauses(caseId)).toEqual([{ from: "2026-10-16", to: "2026-10-20" }]);
  const found = await look();
  expect(found).toMatchObject({ stage: "inquiry", awaitsHandler: true, clock: { state: "running" } });
  expect(found.dueOn?.toString()).toBe("2026-11-16");
  expect((await mine()).case).toMatchObject({ stage: "in-progress" });
});

it("counts to the earliest supplement, in whatever order they are filed", async () => {
  const { caseId, supply, prove } = await callOnPaper();
  await office.goTo("2026-10-23");
  await supply({ receivedOn: day("2026-10-23") });
  await supply({ receivedOn: day("2026-10-22") });
  await prove("2026-10-21");
  expect(await pauses(caseId)).toEqual([{ from: "2026-10-21", to: "2026-10-22" }]);
});

it("stops no clock when the supplement came by the day that delivered the call", async () => {
  const { caseId, supply, prove, look } = await callOnPaper();
  await office.goTo("2026-10-27");
  await supply({ receivedOn: day("2026-10-26") });
  await prove("2026-10-26");
  expect(await pauses(caseId)).toEqual([]);
  expect(await look()).toMatchObject({ awaitsHandler: true, clock: { state: "running" } });
});

it("ends at once the pause for a supplement that crossed the call and is filed after the proof", async () => {
  const { caseId, supply, prove, look } = await callOnPaper();
  await office.goTo("2026-10-29");
  await prove("2026-10-29");
  expect(await look()).toMatchObject({ awaitsHandler: false, clock: { state: "paused" } });
  await supply({ receivedOn: day("2026-10-28") });
  expect(await pauses(caseId)).toEqual([{ from: "2026-10-29", to: "2026-10-29" }]);
  expect(await look()).toMatchObject({ awaitsHandler: true, clock: { state: "running" } });
});

it("takes no plain mail for the supplement", async () => {
  const { caseId, supply, prove, look } = await callOnPaper();
  await office.goTo("2026-10-30");
  await supply({ receivedOn: day("2026-10-30"), channel: "email" });
  await prove("2026-10-30");
  expect(await pauses(caseId)).toEqual([{ from: "2026-10-30", to: null }]);
  expect(await look()).toMatchObject({ clock: { state: "paused" } });
});

it("leaves the move with the handler while another addressee's proof is still to come", async () => {
  const { caseId, supply, prove, look } = await callOnPaper({ addressees: 2 });
  await office.goTo("2026-11-04");
  await supply({ receivedOn: day("2026-11-04") });
  await prove("2026-11-02");
  expect(await pauses(caseId)).toEqual([{ from: "2026-11-02", to: "2026-11-04" }]);
  expect(await look()).toMatchObject({ awaitsHandler: true, clock: { state: "running" } });
});
