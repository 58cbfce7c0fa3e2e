import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { newId } from "#db/id.ts";
import { asFiling, asResident, inTenant, officeJob } from "#db/scope.ts";
import { listCaseLog } from "#tenants/audit/index.ts";
import { findCase, findUnexaminedGround, leaveUnexamined } from "#tenants/cases/index.ts";
import { acknowledgeOpening, dispatchDocument, recordPaperDelivery } from "#tenants/dispatch/index.ts";
import { findDocument } from "#tenants/documents/index.ts";
import { openLetter } from "#tenants/filing/index.ts";
import type { Officer } from "#tenants/people/index.ts";
import { findMyCase } from "#tenants/resident-cases/index.ts";
import { judgeUnexamined, type SentCall } from "../../../tenants/cases/unexamined/rules.ts";
import { letterTenant, useLetterOffice } from "../../support/letter-office.ts";
import { mustBeDone } from "../../support/staff.ts";
import { sendLetter, signLetter } from "../dispatch/letters.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const call = (change: Partial<SentCall> = {}): SentCall => ({
  documentId: "call",
  sentAt: Temporal.Instant.from("2026-10-12T11:00:00Z"),
  days: 7,
  deliveredOn: [day("2026-10-15")],
  ...change,
});
const item = {
  ...{ itemId: "item", rpw: "RPW.9.2026", title: "Pismo", receivedOn: day("2026-10-20") },
  channel: "paper",
} as const;

describe("the ground to leave an application unexamined", () => {
  it("is there from the day after the last day to supplement, and never sooner", () => {
    const [earliest, latest] = [day("2026-01-01"), day("2027-12-31")];
    const anyDay = fc.nat(earliest.until(latest).days).map((days) => earliest.add({ days }));
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: 7, max: 60 }), (deliveredOn, today, days) => {
        const { obstacle, due } = judgeUnexamined(call({ days, deliveredOn: [deliveredOn] }), [], today);
        expect(obstacle === null).toBe(Temporal.PlainDate.compare(today, due!.date) > 0);
        expect(deliveredOn.until(due!.date).days).toBeGreaterThanOrEqual(days);
      }),
    );
  });

  it("waits for the last of several addressees, and for all of them", () => {
    const both = call({ deliveredOn: [day("2026-10-15"), day("2026-10-19")] });
    const judged = judgeUnexamined(both, [], day("2026-10-26"));
    expect(judged.due?.date.toString()).toBe("2026-10-26");
    expect(judged.obstacle).toMatchObject({ refusal: "supplement-term-running" });
    const one = call({ deliveredOn: [day("2026-10-15"), null] });
    expect(judgeUnexamined(one, [], day("2026-12-01")).obstacle).toEqual({ refusal: "call-undelivered" });
  });

  it("leaves every supplement and every other letter since the call to a person's judgement, a plain mail among the others", () => {
    const supplement = { ...item, documentKind: "supplement" };
    const letter = { ...item, documentKind: "letter" };
    const mail = { ...supplement, channel: "email" } as const;
    expect(judgeUnexamined(call(), [supplement, letter, mail], day("2026-12-01"))).toMatchObject({
      obstacle: null,
      supplements: [supplement],
      others: [letter, mail],
    });
  });
});

const office = useLetterOffice();
const job = officeJob(letterTenant, "test");
const ground = (caseId: string) => inTenant(job, (tx) => findUnexaminedGround(tx, caseId));
const nothingCame = { readItemIds: [] as string[], stillLacking: "" };
const look = (mark: string) => inTenant(job, async (tx) => (await findCase(tx, mark))!);
const mine = async (residentCaseId: string) =>
  (await asResident(office.resident.residentId, (tx) => findMyCase(tx, residentCaseId)))!;
const leave = async (mark: string, officer: Officer = office.staff.clerk, judged = nothingCame) => {
  const { caseId, version } = await look(mark);
  return office.act(officer, (tx) => leaveUnexamined(tx, officer, { ...judged, caseId, version }));
};

/** The resident opens the letter, and the office takes that over as its proof. */
async function open(letterId: string) {
  mustBeDone(
    await asFiling(office.resident, letterTenant, (tx) => openLetter(tx, { letterId, isTrusted: true })),
  );
  await inTenant(job, (tx) => acknowledgeOpening(tx, letterId));
}

/** A supplement in the register, that nobody has attached yet. */
const register = (residentCaseId: string, number: number, on: string) =>
  office.database.admin(
    `insert into incoming_items (tenant_id, id, rpw, year, number, registered_at, received_on, sender_name, sender_kind,
       sender_address, title, document_kind, channel, access, attachment_count, scan, resident_case_id, state)
     values ($1, $2, 'RPW.' || $4::int || '.2026', 2026, $4, $3::date, $3::date, 'Anna Wójcik', 'person', '', 'Rysunek', 'supplement', 'form',
       'restricted', 0, 'born-digital', $5, 'registered')`,
    [letterTenant, newId(), on, number, residentCaseId],
  );

describe("leaving an application unexamined", () => {
  it("is refused step by step until nothing is missing, and then ends the case", async () => {
    const { caseId, mark, residentCaseId } = await office.openCase();
    expect(await leave(mark)).toMatchObject({ refusal: "call-missing" });
    const { deliveryId } = await sendLetter(office, caseId, "call-to-supplement");
    expect(await leave(mark)).toMatchObject({ refusal: "call-undelivered" });
    await office.goTo("2026-10-15");
    await open(deliveryId);
    await office.goTo("2026-10-26");
    expect(await leave(mark)).toMatchObject({
      refusal: "supplement-term-running",
      details: { until: "26\u00a0października 2026" },
    });
    await office.goTo("2026-10-27");
    expect(await leave(mark, office.staff.head)).toMatchObject({ refusal: "not-allowed" });
    expect(await leave(mark, office.staff.registry)).toMatchObject({ refusal: "not-allowed" });
    mustBeDone(await leave(mark));

    const ended = await look(mark);
    expect(ended).toMatchObject({ state: "closed", stage: "settled", clock: { state: "finished" } });
    expect(ended.closedOn?.toString()).toBe("2026-10-27");
    expect(ended.closingNote).toBe(
      "pozostawiono bez rozpoznania (art.\u00a064 §\u00a02 KPA), wezwanie doręczono 15\u00a0października 2026",
    );
    const { case: matter, steps } = await mine(residentCaseId);
    expect(matter).toMatchObject({ stage: "left-unexamined", dueOn: null });
    expect(steps[0]).toMatchObject({ kind: "left-unexamined" });
    const log = await inTenant(job, (tx) => listCaseLog(tx, caseId));
    expect(JSON.stringify(log)).toContain("Pozostawiono podanie bez\u00a0rozpoznania");
    expect(await leave(mark)).toMatchObject({ refusal: "case-closed" });
  });

  it("is refused when a supplement stands in the register, though it isn't in the files yet", async () => {
    const { caseId, mark, residentCaseId } = await office.openCase();
    const { deliveryId } = await sendLetter(office, caseId, "call-to-supplement");
    await open(deliveryId);
    await office.goTo("2026-11-20");
    expect((await ground(caseId)).obstacle).toBeNull();
    await register(residentCaseId, 910, "2026-11-19");
    expect(await leave(mark)).toMatchObject({
      refusal: "supplement-came-in",
      details: { rpw: "RPW.910.2026" },
    });
    expect((await look(mark)).state).toBe("open");
  });

  it("rests on the last call when a second one was sent", async () => {
    const { caseId } = await office.openCase("paper");
    const paper = (deliveryId: string, on: string) =>
      office.act(office.staff.registry, (tx) =>
        recordPaperDelivery(tx, office.staff.registry, {
          deliveryId,
          kind: "received",
          on: day(on),
          receiver: "Anna Wójcik",
        }),
      );
    const first = await sendLetter(office, caseId, "call-to-supplement");
    mustBeDone(await paper(first.deliveryId, "2026-11-20"));
    await office.goTo("2026-12-02");
    expect((await ground(caseId)).obstacle).toBeNull();
    const second = await sendLetter(office, caseId, "call-to-supplement");
    expect((await ground(caseId)).obstacle).toEqual({ refusal: "call-undelivered" });
    mustBeDone(await paper(second.deliveryId, "2026-12-02"));
    expect((await ground(caseId)).due?.date.toString()).toBe("2026-12-14");
  });

  it("waits for the letter about it to be sent, not for its delivery, which may come after", async () => {
    const { caseId, mark, residentCaseId } = await office.openCase();
    const { deliveryId } = await sendLetter(office, caseId, "call-to-supplement");
    await open(deliveryId);
    await office.goTo("2026-12-16");
    const { registry } = office.staff;
    const documentId = await signLetter(office, caseId, "notice-left-unexamined");
    const { letter } = (await inTenant(job, (tx) => findDocument(tx, documentId)))!.version;
    expect(letter.parts.content).toContain("Ostatni dzień na ich usunięcie: 14\u00a0grudnia 2026\u00a0r.");
    expect(await leave(mark)).toMatchObject({ refusal: "letter-awaits-dispatch" });
    const [sent] = mustBeDone(
      await office.act(registry, (tx) => dispatchDocument(tx, registry, { documentId })),
    );
    mustBeDone(await leave(mark));
    await office.goTo("2026-12-18");
    await open(sent!.deliveryId);
    expect(await look(mark)).toMatchObject({ state: "closed", stage: "settled", awaitsHandler: false });
    expect((await mine(residentCaseId)).case.stage).toBe("left-unexamined");
    const notices = await office.database.admin(
      "select 1 from notices where document_id = $1 and kind = 'letter-delivered'",
      [documentId],
    );
    expect(notices).toEqual([]);
  });

  it("takes a supplement that doesn't repair the defects, once the handler has read it and says what is missing", async () => {
    const { caseId, mark, residentCaseId } = await office.openCase();
    const { deliveryId } = await sendLetter(office, caseId, "call-to-supplement");
    await open(deliveryId);
    await office.goTo("2026-12-29");
    await register(residentCaseId, 911, "2026-12-28");
    const { supplements } = await ground(caseId);
    const { clerk } = office.staff;
    const read = { readItemIds: supplements.map(({ itemId }) => itemId), stillLacking: "  " };
    expect(await leave(mark, clerk, { ...nothingCame, stillLacking: "mapa" })).toMatchObject({
      refusal: "supplement-came-in",
    });
    expect(await leave(mark, clerk, read)).toMatchObject({ refusal: "lack-unsaid" });
    mustBeDone(await leave(mark, clerk, { ...read, stillLacking: "mapy z zaznaczonym drzewem" }));
    expect((await look(mark)).closingNote).toContain("; mimo uzupełnienia brak: mapy z zaznaczonym drzewem");
  });
});
