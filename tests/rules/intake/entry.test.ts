import { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, it } from "vitest";
import { openCase } from "#tenants/cases/index.ts";
import { recordFile } from "#tenants/files/index.ts";
import {
  addScans,
  annulItem,
  assignItem,
  type Correction,
  correctItem,
  findItem,
  findSimilarItems,
  listEntryChanges,
  listRegister,
  listToAssign,
  type NewItem,
  registerItem,
  returnItem,
} from "#tenants/intake/index.ts";
import { listNotices } from "#tenants/notices/index.ts";
import { refused } from "#tenants/outcome.ts";
import { assignTo } from "../../support/casework.ts";
import { useDatabase } from "../../support/database.ts";
import { mustBeDone } from "../../support/staff.ts";
import { makeStaffedOffice, type StaffedOffice, usualItem } from "../../support/staffed-office.ts";

const database = useDatabase();
let office: StaffedOffice;
beforeAll(async () => {
  office = await makeStaffedOffice(database);
});

const look = async (itemId: string) => (await office.as(office.joanna, (tx) => findItem(tx, itemId)))!;
const lineOf = async (itemId: string) => {
  const { entries } = await office.as(office.joanna, (tx) => listRegister(tx));
  return entries.find((entry) => entry.itemId === itemId)!;
};
const changesOf = (itemId: string) => office.as(office.joanna, (tx) => listEntryChanges(tx, itemId));

const asWritten = {
  senderName: usualItem.senderName,
  senderAddress: usualItem.senderAddress,
  senderMark: null,
  letterOn: usualItem.letterOn ?? null,
  title: usualItem.title,
  attachmentCount: usualItem.attachmentCount,
  remarks: null,
};
const correct = (itemId: string, change: Partial<Correction>, officer = office.joanna) =>
  office.as(officer, (tx) => correctItem(tx, officer, { ...asWritten, itemId, version: 1, ...change }));
const annul = (itemId: string, change: { version?: number; reason?: string } = {}, officer = office.joanna) =>
  office.as(officer, (tx) =>
    annulItem(tx, officer, { itemId, version: 1, reason: "Zarejestrowano drugi raz", ...change }),
  );
const keep = (mediaType: string, name: string) =>
  office.as(office.joanna, (tx) =>
    recordFile(tx, { sha256: "ab".repeat(32), name, mediaType, sizeBytes: 9 }),
  );

describe("a correction", () => {
  it("puts right what was mistyped, and keeps the old words with who changed them", async () => {
    const { itemId, rpw } = await office.register({
      senderName: "Anna Wój",
      senderMark: "A/1",
      remarks: "x",
    });
    const letterOn = Temporal.PlainDate.from("2026-10-08");
    const right = { senderName: " Anna Wójcik ", letterOn, attachmentCount: 3 };
    mustBeDone(await correct(itemId, right));
    expect(await look(itemId)).toMatchObject({
      rpw,
      senderName: "Anna Wójcik",
      attachmentCount: 3,
      version: 2,
    });
    const [change] = await changesOf(itemId);
    expect(change).toMatchObject({ type: "incoming.corrected", personName: office.joanna.name });
    expect(change!.changes).toEqual([
      { field: "senderName", was: "Anna Wój", is: "Anna Wójcik" },
      { field: "senderMark", was: "A/1", is: null },
      { field: "letterOn", was: "2026-10-09", is: "2026-10-08" },
      { field: "attachmentCount", was: "1", is: "3" },
      { field: "remarks", was: "x", is: null },
    ]);
    expect((await lineOf(itemId)).correctedAt?.toString()).toBe("2026-10-12T08:00:00Z");
  });

  it("is refused when it corrects nothing, is no entry, or comes from whoever doesn't register", async () => {
    const { itemId } = await office.register();
    expect(await correct(itemId, {})).toEqual(refused("nothing-corrected"));
    expect(await correct(itemId, { senderName: " " })).toEqual(refused("sender-missing"));
    expect(await correct(itemId, { title: "" })).toEqual(refused("title-missing"));
    const late = Temporal.PlainDate.from("2026-10-13");
    expect(await correct(itemId, { letterOn: late })).toEqual(refused("letter-after-receipt"));
    expect(await correct(itemId, { attachmentCount: Number.NaN })).toEqual(
      refused("attachment-count-invalid"),
    );
    expect(await correct(itemId, { title: "Inny" }, office.ewa)).toEqual(refused("not-allowed"));
    expect(await correct(itemId, { title: "Inny", version: 7 })).toMatchObject({
      refusal: "changed-meanwhile",
    });
    expect(await look(itemId)).toMatchObject({ title: usualItem.title, version: 1 });
    expect(await changesOf(itemId)).toEqual([]);
  });

  it("reaches an item that somebody has, but none that a case was opened on", async () => {
    const read = await assignTo(office, office.ewa);
    mustBeDone(await correct(read.itemId, { ...read, title: "Wniosek o usunięcie lipy" }));
    const { version } = await look(read.itemId);
    const wanted = { itemId: read.itemId, version, jrwaSymbol: "6131", title: "Usunięcie lipy" };
    mustBeDone(await office.as(office.ewa, (tx) => openCase(tx, office.ewa, wanted)));
    const now = (await look(read.itemId)).version;
    expect(await correct(read.itemId, { version: now, title: "Inny" })).toEqual(refused("entry-in-case"));
  });

  it("never touches what came with a seal of its own", async () => {
    const { itemId } = await office.register({ channel: "edelivery" });
    expect(await correct(itemId, { title: "Inny" })).toEqual(refused("entry-sealed"));
    await database.admin("update incoming_items set channel = 'form' where id = $1", [itemId]);
    expect(await correct(itemId, { title: "Inny" })).toEqual(refused("entry-sealed"));
  });

  it("leaves beside a demand by ordinary e-mail what the law says of it", async () => {
    const { itemId } = await office.register({ channel: "email" });
    mustBeDone(await correct(itemId, { title: "Wniosek o zieleń", remarks: "Bez podpisu." }));
    expect((await look(itemId)).remarks).toMatch(/^Bez podpisu\. .*art\.\u00a063/);
  });
});

describe("an annulment", () => {
  it("keeps number and line with the reason, and takes the item out of every queue", async () => {
    const { itemId, rpw } = await office.register({ senderName: "Zdzisław Dwukrotny" });
    mustBeDone(await annul(itemId));
    expect(await lineOf(itemId)).toMatchObject({
      rpw,
      state: "annulled",
      annulmentReason: "Zarejestrowano drugi raz",
    });
    const queue = await office.as(office.zofia, (tx) => listToAssign(tx));
    expect(queue.entries.map((entry) => entry.itemId)).not.toContain(itemId);
    const again = { senderName: "Zdzisław Dwukrotny", title: usualItem.title };
    expect(await office.as(office.joanna, (tx) => findSimilarItems(tx, again))).toEqual([]);
    expect((await changesOf(itemId)).map(({ type }) => type)).toEqual(["incoming.annulled"]);
    const next = await office.register();
    expect(next.rpw).not.toBe(rpw);
  });

  it("is for good: nothing is assigned, corrected or annulled again", async () => {
    const { itemId } = await office.register();
    mustBeDone(await annul(itemId));
    const executors = [{ kind: "person", personId: office.ewa.personId, isLead: true } as const];
    const order = { itemId, version: 2, instructions: "", dueOn: null, executors };
    expect(await office.as(office.zofia, (tx) => assignItem(tx, office.zofia, order))).toEqual(
      refused("item-not-waiting"),
    );
    expect(await correct(itemId, { version: 2, title: "Inny" })).toEqual(refused("entry-annulled"));
    expect(await annul(itemId, { version: 2 })).toEqual(refused("entry-annulled"));
  });

  it("is refused without a reason, to whoever doesn't register, and for what somebody has or a resident filed", async () => {
    const { itemId } = await office.register();
    expect(await annul(itemId, { reason: "  " })).toEqual(refused("annulment-reason-missing"));
    expect(await annul(itemId, {}, office.marek)).toEqual(refused("not-allowed"));
    expect(await annul(itemId, { version: 9 })).toMatchObject({ refusal: "changed-meanwhile" });
    const read = await assignTo(office, office.ewa);
    expect(await annul(read.itemId, read)).toEqual(refused("item-acted-on"));
    await database.admin("update incoming_items set channel = 'form' where id = $1", [itemId]);
    expect(await annul(itemId)).toEqual(refused("application-needs-case"));
  });

  it("ends what was asked of the one who got the item back", async () => {
    const read = await assignTo(office, office.ewa);
    const [given] = (await look(read.itemId)).assignments;
    const back = { assignmentId: given!.assignmentId, version: read.version, reason: "To już mamy." };
    mustBeDone(await office.as(office.ewa, (tx) => returnItem(tx, office.ewa, back)));
    mustBeDone(await annul(read.itemId, { version: (await look(read.itemId)).version }));
    const hers = await office.as(office.zofia, (tx) => listNotices(tx));
    const about = hers.find((notice) => notice.incomingItemId === read.itemId);
    expect(about).toMatchObject({ kind: "item-returned", isSettled: true });
  });
});

describe("a scan", () => {
  const add = (itemId: string, fileIds: readonly string[], version = 1) =>
    office.as(office.joanna, (tx) =>
      addScans(tx, office.joanna, { itemId, version, scan: "first-page", fileIds }),
    );

  it("that is added later stands behind those that were there, and the entry says how much is scanned", async () => {
    const { itemId } = await office.register();
    expect((await look(itemId)).scan).toBe("none");
    mustBeDone(await add(itemId, [await keep("application/pdf", "pierwsza.pdf")]));
    mustBeDone(await add(itemId, [await keep("image/png", "druga.png")], 2));
    const item = await look(itemId);
    expect(item.scan).toBe("first-page");
    expect(item.files.map(({ name }) => name)).toEqual(["pierwsza.pdf", "druga.png"]);
    expect((await changesOf(itemId)).map(({ type }) => type)).toEqual([
      "incoming.scanned",
      "incoming.scanned",
    ]);
  });

  it("is refused when there is none, when it came by another number, and beside what isn't paper", async () => {
    const { itemId } = await office.register();
    const fileId = await keep("application/pdf", "skan.pdf");
    const other = await office.register({ fileIds: [fileId] });
    expect(await add(itemId, [])).toEqual(refused("scan-missing"));
    expect(await add(itemId, [fileId])).toEqual(refused("file-registered", { rpw: other.rpw }));
    const mailed = await office.register({ channel: "email" });
    const fresh = await keep("application/pdf", "inny.pdf");
    expect(await add(mailed.itemId, [fresh])).toEqual(refused("not-on-paper"));
    mustBeDone(await annul(itemId));
    expect(await add(itemId, [fresh], 2)).toEqual(refused("entry-annulled"));
  });

  it("of paper is what a scanner makes; an e-mail's documents come as they are", async () => {
    const note = await keep("text/plain", "notatka.txt");
    const { itemId } = await office.register();
    expect(await add(itemId, [note])).toEqual(refused("file-not-scan", { name: "notatka.txt" }));
    const enter = (channel: NewItem["channel"]) =>
      office.as(office.joanna, (tx) =>
        registerItem(tx, office.joanna, { ...usualItem, channel, scan: "born-digital", fileIds: [note] }),
      );
    expect(await enter("paper")).toEqual(refused("file-not-scan", { name: "notatka.txt" }));
    const mailed = mustBeDone(await enter("email"));
    expect((await look(mailed.itemId)).scan).toBe("born-digital");
  });

  it("isn't asked for when an envelope stays closed", async () => {
    const { itemId } = await office.register({ scan: "envelope" });
    expect((await look(itemId)).scan).toBe("envelope");
  });
});
