import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { asResident } from "#db/scope.ts";
import {
  type DraftWish,
  type Filed,
  startDraft,
  takesLetters,
  takesWithdrawal,
} from "#tenants/filing/index.ts";
import type { Office } from "#tenants/offices/index.ts";
import { refused } from "#tenants/outcome.ts";
import { findReceipt, listReceipts } from "#tenants/receipts/index.ts";
import { findMyCase } from "#tenants/resident-cases/index.ts";
import { useDatabase } from "../../support/database.ts";
import {
  fileAs,
  fileDraft,
  foundSigningOffice,
  makeResident,
  orderFiling,
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
beforeAll(async () => {
  mykanow = await foundSigningOffice("mykanow");
  jan = await makeResident("Jan", "Maj");
});
beforeEach(async () => {
  anna = await makeResident("Anna", "Wójcik");
  filed = await fileDraft(anna, mykanow, await writeTreeDraft(anna, mykanow));
});

const start = ({ residentId }: TestResident, wish: DraftWish) =>
  asResident(residentId, (tx) => startDraft(tx, wish));
const inCase = (kind: "letter" | "withdrawal", { residentCaseId } = filed) => ({ kind, residentCaseId });
const setStage = (stage: string) =>
  database.admin("update resident_cases set stage = $2 where id = $1", [filed.residentCaseId, stage]);
const findCase = async () =>
  (await asResident(anna.residentId, (tx) => findMyCase(tx, filed.residentCaseId)))!;

/** What an office gets of a filing, the work it leaves and the mails the resident has. */
async function readFiled({ rpw }: Filed) {
  const [item] = await database.admin("select * from incoming_items where rpw = $1", [rpw]);
  const work = await database.admin("select payload from outbox where topic = 'filing.attach' and key = $1", [
    item!.id,
  ]);
  const mails = await database.admin<{ template: string; data: Record<string, string> }>(
    "select template, data from mails where recipient = $1 and data ->> 'number' = $2",
    [anna.email, rpw],
  );
  return { item: item!, work, mails };
}

describe("a further letter in an open case", () => {
  it("gets a number, a receipt and a mail of its own, and finds its way into the case", async () => {
    const draftId = await writeDraft(anna, inCase("letter"), { text: "Lipa się przechyliła." });
    await uploadNote(anna, draftId, "files");
    const letter = await fileDraft(anna, mykanow, draftId);
    expect(letter.residentCaseId).toBe(filed.residentCaseId);
    const { item, work, mails } = await readFiled(letter);
    expect(item).toMatchObject({
      document_kind: "letter",
      title: "Pismo w sprawie: Zezwolenie na usunięcie drzewa lub krzewu",
      attachment_count: 1,
      sender_name: "Anna Wójcik",
      sender_address: "Polna 7, 42-233 Borowno",
      resident_case_id: filed.residentCaseId,
    });
    expect(work).toEqual([{ payload: { incomingItemId: item.id } }]);
    expect(mails).toMatchObject([{ template: "step-made", data: { sentence: "Dostaliśmy Twoje pismo." } }]);
    const { case: matter, steps } = await findCase();
    expect(matter.stage).toBe("received");
    expect(steps[0]).toMatchObject({ kind: "letter-filed", data: { rpw: letter.rpw } });
    const receipts = await asResident(anna.residentId, (tx) => listReceipts(tx, filed.residentCaseId));
    expect(receipts.map(({ rpw }) => rpw)).toEqual([filed.rpw, letter.rpw]);
    const receipt = await asResident(anna.residentId, (tx) => findReceipt(tx, letter.receiptId));
    expect(receipt!.canonical).toContain("pismo-w-sprawie");
  });

  it("is one draft a case: begun again it is found, and another case has its own", async () => {
    const { draftId } = mustBeDone(await start(anna, inCase("letter")));
    expect(mustBeDone(await start(anna, inCase("letter"))).draftId).toBe(draftId);
    const other = await fileDraft(anna, mykanow, await writeTreeDraft(anna, mykanow));
    expect(mustBeDone(await start(anna, inCase("letter", other))).draftId).not.toBe(draftId);
    expect(mustBeDone(await start(anna, inCase("withdrawal"))).draftId).not.toBe(draftId);
  });

  it("wants words, and the trusted profile", async () => {
    const empty = await writeDraft(anna, inCase("letter"), { text: " " });
    expect((await orderFiling(anna, mykanow, empty)).reviewedSha256).toBe("");
    const draftId = await writeDraft(anna, inCase("letter"), { text: "Lipa" });
    const order = await orderFiling(anna, mykanow, draftId, { isTrusted: false });
    expect(await fileAs(anna, order)).toEqual(refused("trust-needed"));
  });

  it("is refused in a case that is over, and in one of anybody else", async () => {
    for (const stage of ["closed", "left-unexamined"]) {
      await setStage(stage);
      expect(await start(anna, inCase("letter"))).toEqual(refused("case-over"));
    }
    expect(await start(jan, inCase("letter"))).toEqual(refused("case-not-found"));
  });
});

describe("withdrawing an application", () => {
  it("is a letter to the office that leaves the case as it is", async () => {
    await setStage("in-progress");
    const unsaid = await writeDraft(anna, inCase("withdrawal"), { reason: "Lipa runęła." });
    expect((await orderFiling(anna, mykanow, unsaid)).reviewedSha256).toBe("");
    const draftId = await writeDraft(anna, inCase("withdrawal"), {
      withdrawn: "yes",
      reason: "Lipa runęła.",
    });
    const withdrawal = await fileDraft(anna, mykanow, draftId);
    const { item, mails } = await readFiled(withdrawal);
    expect(item).toMatchObject({
      document_kind: "withdrawal",
      title: "Wycofanie wniosku: Zezwolenie na usunięcie drzewa lub krzewu",
      state: "registered",
    });
    expect(mails).toMatchObject([{ data: { sentence: "Dostaliśmy wycofanie wniosku." } }]);
    expect(JSON.stringify(mails)).not.toContain("runęła");
    const { case: matter, steps } = await findCase();
    expect(matter.stage).toBe("in-progress");
    expect(steps[0]).toMatchObject({ kind: "withdrawal-filed", data: { rpw: withdrawal.rpw } });
    expect(await start(anna, inCase("withdrawal"))).toEqual(refused("withdrawn-already"));
    mustBeDone(await start(anna, inCase("letter")));
  });

  it("is refused once there is a decision, and in a case that is over", async () => {
    for (const stage of ["decided", "appealed"]) {
      await setStage(stage);
      expect(await start(anna, inCase("withdrawal"))).toEqual(refused("withdrawal-too-late"));
      mustBeDone(await start(anna, inCase("letter")));
    }
    await setStage("closed");
    expect(await start(anna, inCase("withdrawal"))).toEqual(refused("case-over"));
  });
});

it("never takes a withdrawal where it takes no letter", () => {
  const stages = [
    "received",
    "waits-for-you",
    "letter-sent",
    "decided",
    "appealed",
    "closed",
    "left-unexamined",
  ];
  for (const stage of stages as Parameters<typeof takesLetters>[0][])
    expect(takesWithdrawal(stage) && !takesLetters(stage)).toBe(false);
});
