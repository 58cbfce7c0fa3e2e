import { beforeAll, describe, expect, it } from "vitest";
import { inTenant } from "#db/scope.ts";
import { handlers } from "#jobs/handlers.ts";
import { attachFiledItem, listDocuments, openCase } from "#tenants/cases/index.ts";
import { listNotices } from "#tenants/notices/index.ts";
import {
  assignTo,
  fileInMatter,
  makeMatter,
  openFresh,
  readCase,
  readMatter,
} from "../../support/casework.ts";
import { useDatabase } from "../../support/database.ts";
import { mustBeDone } from "../../support/staff.ts";
import { makeStaffedOffice, type StaffedOffice } from "../../support/staffed-office.ts";

const database = useDatabase();
let office: StaffedOffice;
beforeAll(async () => {
  office = await makeStaffedOffice(database);
});

const attach = (itemId: string) => inTenant(office.job, (tx) => attachFiledItem(tx, itemId));
const noticesOf = async () =>
  (await office.as(office.ewa, (tx) => listNotices(tx))).map(({ kind, sentence }) => ({ kind, sentence }));

/** An open case of Ewa's with a matter of a resident on its other side. */
async function openWithMatter() {
  const opened = await openFresh(office, office.ewa);
  const matterId = await makeMatter(database, 31);
  await database.admin("update cases set resident_case_id = $2 where id = $1", [opened.caseId, matterId]);
  return { ...opened, matterId };
}

describe("what a resident files in her open case", () => {
  it("comes to the handler as a letter, who is to move", async () => {
    const { caseId, mark, matterId, clock } = await openWithMatter();
    const { itemId, rpw } = await office.register({ documentKind: "letter", title: "Zdjęcia lipy" });
    await fileInMatter(database, itemId, matterId);
    expect(await attach(itemId)).toBe("attached");
    const found = await readCase(office, mark);
    expect(found).toMatchObject({ state: "open", awaitsHandler: true, clock: { state: clock!.state } });
    const [document] = await office.as(office.ewa, (tx) => listDocuments(tx, caseId));
    expect(document).toMatchObject({ kind: "incoming", type: "letter", rpw });
    expect((await noticesOf())[0]).toMatchObject({ kind: "item-attached" });
  });

  it("says plainly that she withdraws her application, and ends nothing", async () => {
    const { caseId, mark, matterId, dueOn } = await openWithMatter();
    const { itemId, rpw } = await office.register({ documentKind: "withdrawal", title: "Wycofanie wniosku" });
    await fileInMatter(database, itemId, matterId);
    expect(await attach(itemId)).toBe("attached");
    expect((await noticesOf())[0]).toEqual({
      kind: "withdrawal-filed",
      sentence: `Strona wycofuje wniosek w\u00a0sprawie ${mark}: pismo ${rpw}.`,
    });
    expect(await readCase(office, mark)).toMatchObject({ state: "open", awaitsHandler: true, dueOn });
    const [document] = await office.as(office.ewa, (tx) => listDocuments(tx, caseId));
    expect(document).toMatchObject({ type: "withdrawal", title: "Wycofanie wniosku" });
  });
});

it("lets what was filed before the case was opened follow the application into it, once", async () => {
  const matterId = await makeMatter(database, 31);
  const read = await assignTo(office, office.ewa);
  await fileInMatter(database, read.itemId, matterId);
  const { itemId } = await office.register({ documentKind: "withdrawal", title: "Wycofanie wniosku" });
  await fileInMatter(database, itemId, matterId);
  expect(await attach(itemId)).toBe("no-case");
  const wanted = { ...read, jrwaSymbol: "6131", title: "Usunięcie lipy" };
  const { mark, caseId } = mustBeDone(await office.as(office.ewa, (tx) => openCase(tx, office.ewa, wanted)));
  const messages = await database.admin<{ key: string; payload: Record<string, string> }>(
    "select key, payload from outbox where topic = 'filing.attach'",
  );
  expect(messages.map(({ payload }) => payload)).toEqual([{ incomingItemId: itemId }]);
  const message = { ...messages[0]!, id: itemId, tenantId: 31, topic: "filing.attach", attempt: 1 };
  for (let turn = 0; turn < 2; turn += 1)
    await handlers["filing.attach"]!.run({ ...message, renew: async () => true });
  const documents = await office.as(office.ewa, (tx) => listDocuments(tx, caseId));
  expect(documents.map(({ type }) => type).sort()).toEqual(["application", "withdrawal"]);
  expect((await readMatter(database, matterId)).case_mark).toBe(mark);
});
