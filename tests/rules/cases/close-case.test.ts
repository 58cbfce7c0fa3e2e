import { beforeAll, expect, it } from "vitest";
import { newId } from "#db/id.ts";
import { addNote, type CaseDetails, changeHandler, closeCase, listDocuments } from "#tenants/cases/index.ts";
import { listNotices } from "#tenants/notices/index.ts";
import { makeMatter, openFresh, readCase, readMatter } from "../../support/casework.ts";
import { useDatabase } from "../../support/database.ts";
import { mustBeDone } from "../../support/staff.ts";
import { makeStaffedOffice, type StaffedOffice } from "../../support/staffed-office.ts";

const database = useDatabase();
let office: StaffedOffice;
beforeAll(async () => {
  office = await makeStaffedOffice(database);
});

const close = (
  { caseId, version }: CaseDetails,
  note = "Zezwolono.",
  officer = office.ewa,
  whyUndelivered?: string,
) => office.as(officer, (tx) => closeCase(tx, officer, { caseId, version, note, whyUndelivered }));

/** Puts an outgoing document into a case; the rooms that write letters have tests of their own. */
async function putLetter(caseId: string, state: string, type = "decision"): Promise<string> {
  const id = newId();
  await database.admin(
    `insert into documents (tenant_id, id, case_id, kind, type, template, title, state, added_at)
     values (31, $1, $2, 'outgoing', $4, $4, 'Decyzja', $3, now())`,
    [id, caseId, state, type],
  );
  return id;
}

let sent = 0;

/** Puts a letter into a case that went out on paper, with how each of its deliveries stands. */
async function sendLetter(caseId: string, states: readonly string[], type?: string) {
  const documentId = await putLetter(caseId, "dispatched", type);
  for (const state of states) {
    const itemId = newId();
    sent += 1;
    await database.admin(
      `insert into outgoing_items (tenant_id, id, year, number, document_id, case_id, case_mark, addressee, address,
         channel, manner, handed_over_on, registered_at)
       values (31, $1, 2026, $2, $3, $4, 'OŚ', 'Jan', '', 'paper', 'ZPO', '2026-10-12', now())`,
      [itemId, sent, documentId, caseId],
    );
    await database.admin(
      `insert into deliveries (tenant_id, id, outgoing_item_id, document_id, case_id, channel, addressee, state, sent_at)
       values (31, $1, $2, $3, $4, 'paper', 'Jan', $5, now())`,
      [newId(), itemId, documentId, caseId, state],
    );
  }
}

it("closes a case whose letter came back once it was sent anew, or once it is said why it can't be", async () => {
  const opened = await openFresh(office, office.ewa);
  await sendLetter(opened.caseId, ["failed"], "letter");
  expect(await close(opened)).toMatchObject({ refusal: "letter-came-back", details: { title: "Decyzja" } });
  expect(await close(opened, "Zezwolono.", office.ewa, " ")).toMatchObject({ refusal: "letter-came-back" });
  await putLetter(opened.caseId, "delivered", "letter");
  mustBeDone(await close(opened));

  const other = await openFresh(office, office.ewa);
  await sendLetter(other.caseId, ["failed", "delivered"], "letter");
  mustBeDone(await close(other, "Pouczono", office.ewa, "adresat nieznany"));
  const { closingNote } = await readCase(office, other.mark);
  expect(closingNote?.replaceAll("\u00a0", " ")).toBe("Pouczono; pisma nie doręczono: adresat nieznany");
});

it("keeps a case open while a decision came back, whatever is said, or a letter may still reach one", async () => {
  const opened = await openFresh(office, office.ewa);
  await sendLetter(opened.caseId, ["failed"]);
  const why = "adresat nieznany";
  expect(await close(opened, "Z.", office.ewa, why)).toMatchObject({ refusal: "decision-came-back" });
  await putLetter(opened.caseId, "delivered");
  mustBeDone(await close(opened));

  const other = await openFresh(office, office.ewa);
  await sendLetter(other.caseId, ["failed", "sent"], "letter");
  expect(await close(other, "Z.", office.ewa, why)).toMatchObject({ refusal: "letter-awaits-delivery" });
});

it.each([
  ["draft", "draft-open"],
  ["in-approval", "draft-open"],
  ["approved", "draft-open"],
  ["signed", "letter-awaits-dispatch"],
  ["dispatched", "letter-awaits-delivery"],
])("refuses to close a case while a letter is %s", async (state, refusal) => {
  const opened = await openFresh(office, office.ewa);
  await putLetter(opened.caseId, state);
  expect(await close(opened)).toMatchObject({ refusal, details: { title: "Decyzja" } });
});

it("closes a case whose letters are delivered, and keeps a rejected draft in its files", async () => {
  const opened = await openFresh(office, office.ewa);
  await putLetter(opened.caseId, "delivered");
  await putLetter(opened.caseId, "returned");
  expect(await close(opened, " ")).toMatchObject({ refusal: "closing-note-missing" });
  expect(await close(opened, "Zezwolono.", office.marek)).toMatchObject({ refusal: "not-allowed" });
  expect(await close(opened, "Zezwolono.", office.piotr)).toMatchObject({ refusal: "not-your-case" });
  mustBeDone(await close(opened));
  const closed = await readCase(office, opened.mark);
  expect(closed).toMatchObject({ state: "closed", stage: "settled", closingNote: "Zezwolono." });
  expect(closed.closedOn?.toString()).toBe("2026-10-12");
  expect(await close(closed)).toMatchObject({ refusal: "case-closed" });
});

it("tells the resident that her case is closed", async () => {
  const opened = await openFresh(office, office.ewa);
  const matterId = await makeMatter(database, 31);
  await database.admin("update cases set resident_case_id = $2 where id = $1", [opened.caseId, matterId]);
  mustBeDone(await close(opened));
  expect(await readMatter(database, matterId)).toMatchObject({ stage: "closed", steps: ["closed"] });
});

it.each([
  ["decided", { appealUntil: "2026-10-26" }, { appealUntil: "2026-10-26", isAppealed: false }],
  ["appealed", { forwardBy: null }, { appealUntil: null, isAppealed: true }],
] as const)("leaves her what outlives a case that was %s", async (stage, data, outlives) => {
  const opened = await openFresh(office, office.ewa);
  const matterId = await makeMatter(database, 31);
  await database.admin("update cases set resident_case_id = $2 where id = $1", [opened.caseId, matterId]);
  await database.admin("update resident_cases set stage = $2, stage_data = $3 where id = $1", [
    matterId,
    stage,
    data,
  ]);
  mustBeDone(await close(opened));
  const [row] = await database.admin("select stage, stage_data from resident_cases where id = $1", [
    matterId,
  ]);
  expect(row).toEqual({ stage: "closed", stage_data: outlives });
});

it("isn't closed over an appeal that nobody has decided on or handed on", async () => {
  const opened = await openFresh(office, office.ewa);
  const matterId = await makeMatter(database, 31);
  await database.admin("update cases set resident_case_id = $2 where id = $1", [opened.caseId, matterId]);
  const appealed = `update resident_cases set stage = 'appealed', stage_data = '{"forwardBy": "2026-10-19"}' where id = $1`;
  await database.admin(appealed, [matterId]);
  expect(await close(opened)).toMatchObject({ refusal: "appeal-waits" });
});

it("takes notes while a case is open, and no longer", async () => {
  const opened = await openFresh(office, office.ewa);
  const { caseId, version } = opened;
  const note = (text: string, read: { version: number } = { version }) =>
    office.as(office.ewa, (tx) => addNote(tx, office.ewa, { caseId, ...read, title: "", text }));
  expect(await note(" \n\n ")).toMatchObject({ refusal: "note-empty" });
  const { documentId } = mustBeDone(await note("Rozmowa ze stroną.\n\nZgoda na oględziny."));
  const [added] = await office.as(office.ewa, (tx) => listDocuments(tx, caseId));
  expect(added).toMatchObject({ documentId, kind: "internal", type: "note", title: "Notatka służbowa" });
  const versions = await database.admin<{ letter: { parts: unknown } }>(
    "select letter from document_versions where document_id = $1",
    [documentId],
  );
  expect(versions[0]?.letter.parts).toEqual({ content: ["Rozmowa ze stroną.", "Zgoda na oględziny."] });
  expect(await note("Druga.")).toMatchObject({
    refusal: "changed-meanwhile",
    details: { by: "Ewa Testowa", what: "case.note-added" },
  });
  mustBeDone(await close(await readCase(office, opened.mark)));
  expect(await note("Po czasie.", await readCase(office, opened.mark))).toMatchObject({
    refusal: "case-closed",
  });
});

it("gives a case to another handler of the unit, at its head's word", async () => {
  const { caseId, version, mark } = await openFresh(office, office.ewa);
  const hand = (handlerId: string, officer = office.marek) =>
    office.as(officer, (tx) => changeHandler(tx, officer, { caseId, version, handlerId }));
  const { jan, ewa, piotr, zofia } = office;
  expect(await hand(jan.personId, ewa)).toMatchObject({ refusal: "not-allowed" });
  expect(await hand(jan.personId, zofia)).toMatchObject({ refusal: "not-your-case" });
  expect(await hand(piotr.personId)).toMatchObject({ refusal: "handler-outside-unit" });
  expect(await hand(ewa.personId)).toMatchObject({ refusal: "handler-unchanged" });
  expect(await hand(newId())).toMatchObject({ refusal: "handler-unknown" });
  mustBeDone(await hand(jan.personId));
  expect(await readCase(office, mark)).toMatchObject({ handlerName: "Jan Testowa" });
  const notices = await office.as(jan, (tx) => listNotices(tx));
  expect(notices.map(({ kind }) => kind)).toContain("case-handed-over");
});
