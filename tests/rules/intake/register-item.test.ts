import { Temporal } from "temporal-polyfill";
import { beforeAll, expect, it } from "vitest";
import { newId } from "#db/id.ts";
import {
  findItem,
  findRegisteredFiles,
  findSimilarItems,
  listRegister,
  listToAssign,
  registerItem,
  suggestClass,
  suggestSenders,
} from "#tenants/intake/index.ts";
import { refused } from "#tenants/outcome.ts";
import { useDatabase } from "../../support/database.ts";
import { makeStaffedOffice, type StaffedOffice, usualItem } from "../../support/staffed-office.ts";

const database = useDatabase();
let office: StaffedOffice;
beforeAll(async () => {
  office = await makeStaffedOffice(database);
});

const day = (text: string) => Temporal.PlainDate.from(text);
const tryRegister = (item: Partial<typeof usualItem>, officer = office.joanna) =>
  office.as(officer, (tx) => registerItem(tx, officer, { ...usualItem, ...item }));

it("numbers the register of the whole office one by one, and gives no number to what it refuses", async () => {
  const first = await office.register();
  expect(await tryRegister({ receivedOn: day("2026-10-13") })).toMatchObject({
    refusal: "received-in-future",
  });
  expect(await tryRegister({ letterOn: day("2026-10-13") })).toMatchObject({
    refusal: "letter-after-receipt",
  });
  expect(await tryRegister({ title: "  " })).toMatchObject({ refusal: "title-missing" });
  expect(await tryRegister({ title: "długi ".repeat(200) })).toMatchObject({ refusal: "title-too-long" });
  expect(await tryRegister({ senderName: "" })).toMatchObject({ refusal: "sender-missing" });
  expect(await tryRegister({ attachmentCount: -1 })).toMatchObject({ refusal: "attachment-count-invalid" });
  expect(await tryRegister({ fileIds: [newId()] })).toMatchObject({ refusal: "file-unknown" });
  expect(await tryRegister({}, office.ewa)).toMatchObject({ refusal: "not-allowed" });
  const second = await office.register();
  expect([first.rpw, second.rpw]).toEqual(["RPW.1.2026", "RPW.2.2026"]);
});

it("registers a form that is sent several times at once only once, without a gap in the numbers", async () => {
  const itemId = newId();
  const before = await office.register();
  const send = () =>
    office.as(office.joanna, (tx) => registerItem(tx, office.joanna, { ...usualItem }, itemId));
  const answers = await Promise.all([send(), send(), send(), send()]);
  const [, number] = /\.(\d+)\./.exec(before.rpw)!;
  const rpw = `RPW.${Number(number) + 1}.2026`;
  expect(answers.filter(({ done }) => done)).toEqual([{ done: true, value: { itemId, rpw } }]);
  expect(answers.filter(({ done }) => !done)).toMatchObject(
    Array.from({ length: 3 }, () => ({ refusal: "already-registered", details: { rpw } })),
  );
  expect((await office.register()).rpw).toBe(`RPW.${Number(number) + 2}.2026`);
});

it("keeps the files of an item in the order they were scanned", async () => {
  const fileIds = [newId(), newId()];
  for (const [index, id] of fileIds.entries())
    await database.admin(
      `insert into files (tenant_id, id, sha256, name, media_type, size_bytes, added_at)
       values (31, $1, $2, $3, 'application/pdf', 10, now())`,
      [id, `${index}`.repeat(64), `skan-${index}.pdf`],
    );
  const { itemId } = await office.register({ fileIds: [...fileIds].reverse() });
  const item = await office.as(office.joanna, (tx) => findItem(tx, itemId));
  expect(item?.files.map(({ name }) => name)).toEqual(["skan-1.pdf", "skan-0.pdf"]);
  // Two people may work through one pile: a scan comes in by one number.
  expect(await tryRegister({ fileIds: [fileIds[0]!] })).toEqual(
    refused("file-registered", { rpw: item!.rpw }),
  );
  const waiting = await office.as(office.joanna, (tx) => findRegisteredFiles(tx, [...fileIds, newId()]));
  expect([...waiting.keys()].toSorted()).toEqual(fileIds.toSorted());
});

it("writes beside a demand by ordinary e-mail what the law says of it, and beside nothing else", async () => {
  const { itemId } = await office.register({ channel: "email", remarks: "Bez podpisu." });
  const item = await office.as(office.joanna, (tx) => findItem(tx, itemId));
  expect(item?.remarks).toMatch(/^Bez podpisu\. .*art\.\u00a063/);
  const asked = await office.register({ channel: "email", documentKind: "information-request" });
  expect((await office.as(office.joanna, (tx) => findItem(tx, asked.itemId)))?.remarks).toBeNull();
});

it("warns of a letter that perhaps came twice, within 30 days and from the same sender only", async () => {
  await office.register({ senderName: "Zofia Bąk", title: "Zmiana deklaracji DO-1" });
  const again = { senderName: "zofia bąk ", title: "Deklaracja DO-1, zmiana" };
  const look = (item: typeof again) => office.as(office.joanna, (tx) => findSimilarItems(tx, item));
  expect(await look(again)).toHaveLength(1);
  expect(await look({ ...again, title: "Skarga na oświetlenie drogi" })).toEqual([]);
  expect(await look({ ...again, senderName: "Zofia Bąkowska" })).toEqual([]);
});

it("suggests senders by any word of their name, those who write most first, no more than eight", async () => {
  for (let number = 0; number < 9; number += 1) await office.register({ senderName: `Gmina Łódź ${number}` });
  await office.register({ senderName: "Gmina Łódź 5" });
  const suggested = await office.as(office.joanna, (tx) => suggestSenders(tx, "łodz"));
  expect(suggested).toHaveLength(8);
  expect(suggested[0]).toMatchObject({ name: "Gmina Łódź 5", count: 2 });
  expect(await office.as(office.joanna, (tx) => suggestSenders(tx, "%%"))).toEqual([]);
});

it("suggests a final class from the words of the title", async () => {
  const suggested = await office.as(office.joanna, (tx) => suggestClass(tx, usualItem.title));
  expect(suggested).toHaveLength(3);
  expect(suggested).toContainEqual({
    symbol: "6131",
    title: "Zezwalanie na usuwanie drzew i krzewów",
    because: "class-words",
  });
  expect(await office.as(office.joanna, (tx) => suggestClass(tx, "Pismo w sprawie"))).toEqual([]);
});

it("sorts the register in Polish, filters it, and counts what it shows", async () => {
  for (const senderName of ["Żak", "Łoś", "Zając", "Lis"])
    await office.register({ senderName, channel: "epuap", receivedOn: day("2026-10-05"), letterOn: null });
  const order = { column: "sender", isDescending: false } as const;
  const shown = await office.as(office.joanna, (tx) => listRegister(tx, { channel: "epuap" }, order));
  expect(shown.entries.map(({ senderName }) => senderName)).toEqual(["Lis", "Łoś", "Zając", "Żak"]);
  expect(shown).toMatchObject({ count: 4, isCapped: false });
  const early = { from: day("2026-10-01"), to: day("2026-10-05") };
  expect(await office.as(office.joanna, (tx) => listRegister(tx, early))).toMatchObject({ count: 4 });
  expect(await office.as(office.joanna, (tx) => listRegister(tx, {}, order, 2))).toMatchObject({
    entries: [],
  });
});

it.each([
  "number",
  "receivedOn",
  "title",
  "letterOn",
  "senderMark",
  "assignedTo",
  "attachments",
  "remarks",
  "channel",
  "state",
] as const)("sorts the register by %s both ways", async (column) => {
  const list = (isDescending: boolean) =>
    office.as(office.joanna, (tx) => listRegister(tx, {}, { column, isDescending }));
  const [up, down] = [await list(false), await list(true)];
  expect(up.entries.length).toBe(up.count);
  expect(new Set(up.entries.map(({ rpw }) => rpw))).toEqual(new Set(down.entries.map(({ rpw }) => rpw)));
});

it("stops counting the register at a thousand", async () => {
  await database.admin(
    `insert into incoming_items (tenant_id, id, rpw, year, number, registered_at, received_on, sender_name,
       sender_kind, sender_address, title, document_kind, channel, access, attachment_count, scan, state)
     select 31, gen_random_uuid(), 'X' || n, 2020, n, '2020-01-01', '2020-01-01', 'X', 'person', '', 'X', 'letter',
       'paper', 'public', 0, 'full', 'registered' from generate_series(1, 1001) n`,
  );
  const old = { to: day("2020-12-31") };
  expect(await office.as(office.joanna, (tx) => listRegister(tx, old))).toMatchObject({
    count: 1000,
    isCapped: true,
  });
  const queue = await office.as(office.joanna, (tx) => listToAssign(tx));
  expect(queue).toMatchObject({ count: 1000, isCapped: true });
  expect(queue.entries).toHaveLength(50);
  expect(queue.entries.every(({ rpw }) => rpw.startsWith("X"))).toBe(true);
});
