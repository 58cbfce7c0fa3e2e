import { Temporal } from "temporal-polyfill";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { asFiling, asResident } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { type Filed, openLetter, startDraft } from "#tenants/filing/index.ts";
import type { Office } from "#tenants/offices/index.ts";
import { refused } from "#tenants/outcome.ts";
import { listReceipts } from "#tenants/receipts/index.ts";
import {
  findMyCase,
  findMyLetter,
  followMyLetter,
  listMyLetters,
  listWhatWaits,
  tellResident,
} from "#tenants/resident-cases/index.ts";
import { useDatabase } from "../../support/database.ts";
import {
  fileDraft,
  foundSigningOffice,
  layLetter,
  makeResident,
  type TestResident,
  uploadNote,
  useFilesFolder,
  writeDraft,
  writeTreeDraft,
} from "../../support/resident.ts";
import { mustBeDone } from "../../support/staff.ts";

const database = useDatabase();
useFilesFolder();
let mykanow: Office;
let jan: TestResident;
let anna: TestResident;
let filed: Filed;
let today: Temporal.PlainDate;
beforeAll(async () => {
  mykanow = await foundSigningOffice("mykanow");
  jan = await makeResident("Jan", "Maj");
});
beforeEach(async () => {
  anna = await makeResident("Anna", "Wójcik");
  filed = await fileDraft(anna, mykanow, await writeTreeDraft(anna, mykanow));
  today = await asResident(anna.residentId, async (tx) => legalDate(tx.now));
});

const asAnna = <Result>(work: Parameters<typeof asResident<Result>>[1]) => asResident(anna.residentId, work);
const open = (letterId: string, resident = anna, isTrusted = true) =>
  asFiling(resident, mykanow.tenantId, (tx) => openLetter(tx, { letterId, isTrusted }));
const find = async (letterId: string) => (await asAnna((tx) => findMyLetter(tx, letterId)))!;
const answerTo = async (letterId: string) => (await asAnna((tx) => followMyLetter(tx, letterId)))!.answer;
const setStage = (stage: string, data: object) =>
  database.admin("update resident_cases set stage = $2, stage_data = $3 where id = $1", [
    filed.residentCaseId,
    stage,
    data,
  ]);
const findCase = async () => (await asAnna((tx) => findMyCase(tx, filed.residentCaseId)))!;

describe("opening a letter", () => {
  it("signs for it, fixes the day and the term to appeal, and tells the office", async () => {
    await setStage("letter-sent", { countsOn: "2099-01-01" });
    const letterId = await layLetter(database, anna, mykanow, filed.residentCaseId);
    expect((await find(letterId)).content).toBeNull();
    expect(mustBeDone(await open(letterId)).effectiveOn).toEqual(today);
    const letter = await find(letterId);
    expect(letter.content).toMatchObject({ firstLine: "Zgadzamy się na usunięcie lipy." });
    expect(letter.effectiveOn).toEqual(today);
    expect(today.until(letter.appealDueOn!).days).toBeGreaterThanOrEqual(14);
    const found = await findCase();
    expect(found.case).toMatchObject({
      stage: "decided",
      stageData: { appealUntil: letter.appealDueOn!.toString() },
    });
    expect(found.steps[0]).toMatchObject({ kind: "letter-opened" });
    const [work] = await database.admin(
      "select payload from outbox where topic = 'delivery.opened' and key = $1",
      [letterId],
    );
    expect(work).toEqual({ payload: { letterId } });
  });

  it("twice, or by two at once, is opening once", async () => {
    const letterId = await layLetter(database, anna, mykanow, filed.residentCaseId);
    await Promise.all([open(letterId), open(letterId)]);
    const first = await find(letterId);
    mustBeDone(await open(letterId));
    expect(await find(letterId)).toEqual(first);
    const events = await database.admin(
      "select 1 from events where type = 'delivery.opened' and data ->> 'letterId' = $1",
      [letterId],
    );
    expect(events).toHaveLength(1);
  });

  it("after it counted as delivered leaves that day and the term counted from it", async () => {
    const fictionOn = today.subtract({ days: 20 });
    const letterId = await layLetter(database, anna, mykanow, filed.residentCaseId, { fictionOn });
    expect(mustBeDone(await open(letterId)).effectiveOn).toEqual(fictionOn);
    const letter = await find(letterId);
    expect(letter.openedAt).not.toBeNull();
    expect(Temporal.PlainDate.compare(letter.appealDueOn!, today)).toBeLessThan(0);
  });

  it("is refused without the trusted profile and to anyone else, and then nothing is signed", async () => {
    const letterId = await layLetter(database, anna, mykanow, filed.residentCaseId);
    expect(await open(letterId, anna, false)).toEqual(refused("trust-needed"));
    expect(await open(letterId, jan)).toEqual(refused("letter-not-found"));
    expect(await asResident(jan.residentId, (tx) => listMyLetters(tx))).toEqual([]);
    expect((await find(letterId)).openedAt).toBeNull();
  });

  it("doesn't move a closed case back", async () => {
    await setStage("closed", {});
    await open(await layLetter(database, anna, mykanow, filed.residentCaseId));
    expect((await findCase()).case.stage).toBe("closed");
  });
});

describe("a supplement", () => {
  const layCall = async () => {
    await setStage("waits-for-you", { what: "supplement", until: null });
    const call = { kind: "supplement-call", answerDays: 7 } as const;
    return layLetter(database, anna, mykanow, filed.residentCaseId, call);
  };

  it("waits for its letter to be opened; then the call waits for the resident with its day", async () => {
    const letterId = await layCall();
    const wish = { kind: "supplement", letterId } as const;
    expect(await asAnna((tx) => startDraft(tx, wish))).toEqual(refused("letter-unopened"));
    expect(await asAnna((tx) => listWhatWaits(tx))).toMatchObject([
      { kind: "letter-to-collect", letter: { id: letterId } },
    ]);
    await open(letterId);
    const [wait] = await asAnna((tx) => listWhatWaits(tx));
    expect(wait).toMatchObject({ kind: "supplement", letter: { id: letterId } });
    expect(today.until(wait!.date).days).toBeGreaterThanOrEqual(7);
    expect((await findCase()).case.stageData).toEqual({ what: "supplement", until: wait!.date.toString() });
  });

  it("goes into the same register, answers the call and sets the case going again", async () => {
    const letterId = await layCall();
    await open(letterId);
    const draftId = await writeDraft(
      anna,
      { kind: "supplement", letterId },
      { explanation: "Dołączam rysunek działki" },
    );
    await uploadNote(anna, draftId, "files");
    const answer = await fileDraft(anna, mykanow, draftId);
    expect(answer.residentCaseId).toBe(filed.residentCaseId);
    const [item] = await database.admin("select * from incoming_items where rpw = $1", [answer.rpw]);
    expect(item).toMatchObject({
      document_kind: "supplement",
      sender_address: "Polna 7, 42-233 Borowno",
      suggested_jrwa: "6131",
      attachment_count: 1,
    });
    expect(item!.title).toContain("Zezwolenie na usunięcie drzewa");
    const [work] = await database.admin(
      "select payload from outbox where topic = 'filing.attach' and key = $1",
      [item!.id],
    );
    expect(work).toEqual({ payload: { incomingItemId: item!.id } });
    expect((await find(letterId)).awaitsAnswer).toBe(false);
    expect(await answerTo(letterId)).toMatchObject({ kind: "supplemented", data: { rpw: answer.rpw } });
    expect((await findCase()).case.stage).toBe("in-progress");
    expect(await asAnna((tx) => listWhatWaits(tx))).toEqual([]);
    const receipts = await asAnna((tx) => listReceipts(tx, filed.residentCaseId));
    expect(receipts.map(({ rpw }) => rpw)).toEqual([filed.rpw, answer.rpw]);
  });

  it("that comes after the case was left unexamined is kept but doesn't set it going again", async () => {
    const letterId = await layCall();
    await open(letterId);
    const draftId = await writeDraft(anna, { kind: "supplement", letterId }, { explanation: "Rysunek" });
    await setStage("left-unexamined", {});
    await fileDraft(anna, mykanow, draftId);
    const found = await findCase();
    expect(found.case.stage).toBe("left-unexamined");
    expect(found.steps[0]!.kind).toBe("supplemented");
  });
});

describe("an appeal", () => {
  it("names its decision, needs no grounds, and is forwarded within seven days", async () => {
    const letterId = await layLetter(database, anna, mykanow, filed.residentCaseId);
    await open(letterId);
    const draftId = await writeDraft(
      anna,
      { kind: "appeal", letterId },
      { decision: "Decyzja w sprawie lipy", dissatisfaction: "yes" },
    );
    const { rpw } = await fileDraft(anna, mykanow, draftId);
    const found = await findCase();
    expect(found.case).toMatchObject({ stage: "appealed", rpw: filed.rpw });
    expect(found.steps[0]).toMatchObject({ kind: "appeal-filed", data: { rpw } });
    expect(await answerTo(letterId)).toMatchObject({ kind: "appeal-filed", data: { rpw } });
    const mails = await database.admin(
      "select template from mails where recipient = $1 order by created_at",
      [anna.email],
    );
    expect(mails.map(({ template }) => template)).toEqual(["application-received", "appeal-received"]);
  });

  it("answers the decision that it names, and no other in the case", async () => {
    const [first, second] = [
      await layLetter(database, anna, mykanow, filed.residentCaseId),
      await layLetter(database, anna, mykanow, filed.residentCaseId),
    ];
    await open(first);
    await open(second);
    const answers = { decision: "Decyzja w sprawie lipy", dissatisfaction: "yes" };
    await fileDraft(anna, mykanow, await writeDraft(anna, { kind: "appeal", letterId: second }, answers));
    expect(await answerTo(first)).toBeUndefined();
    expect(await answerTo(second)).toMatchObject({ kind: "appeal-filed" });
  });

  it("brought on paper answers the decision that was there before it", async () => {
    const letterId = await layLetter(database, anna, mykanow, filed.residentCaseId);
    const step = { kind: "appeal-filed", data: { rpw: "RPW.900.2026", forwardBy: "2099-01-01" } } as const;
    await asFiling(anna, mykanow.tenantId, (tx) => tellResident(tx, filed.residentCaseId, { step }));
    expect(await answerTo(letterId)).toMatchObject({ data: { rpw: "RPW.900.2026" } });
    const later = await layLetter(database, anna, mykanow, filed.residentCaseId);
    expect(await answerTo(later)).toBeUndefined();
  });

  it("is offered against a decision alone", async () => {
    const letterId = await layLetter(database, anna, mykanow, filed.residentCaseId, { kind: "letter" });
    await open(letterId);
    const begin = (kind: "appeal" | "supplement", id: string) =>
      asAnna((tx) => startDraft(tx, { kind, letterId: id }));
    expect(await begin("appeal", letterId)).toEqual(refused("letter-not-appealable"));
    expect(await begin("supplement", letterId)).toEqual(refused("letter-awaits-no-answer"));
    expect(await begin("appeal", filed.receiptId)).toEqual(refused("letter-not-found"));
  });
});
