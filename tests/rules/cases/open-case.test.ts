import { Temporal } from "temporal-polyfill";
import { beforeAll, expect, it } from "vitest";
import {
  attachItem,
  closeCase,
  listCaseHistory,
  listCases,
  listDocuments,
  listParties,
  type NewCase,
  openCase,
  openOwnCase,
  startExclusion,
} from "#tenants/cases/index.ts";
import { assignItem, type NewItem } from "#tenants/intake/index.ts";
import type { Officer } from "#tenants/people/index.ts";
import {
  assignTo,
  fileInMatter,
  makeMatter,
  openFresh,
  readCase,
  readItem,
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

const day = (text: string) => Temporal.PlainDate.from(text);
const open = (officer: Officer, wanted: Pick<NewCase, "itemId" | "version"> & Partial<NewCase>) =>
  office.as(officer, (tx) =>
    openCase(tx, officer, { jrwaSymbol: "6131", title: "Usunięcie lipy", ...wanted }),
  );

it("opens a case from an item: mark, party, first document, and a month from the day it came in", async () => {
  const read = await assignTo(office, office.ewa);
  const { mark, caseId } = mustBeDone(await open(office.ewa, read));
  expect(mark).toBe("OŚ.6131.1.2026");
  const opened = await readCase(office, mark);
  expect(opened).toMatchObject({
    handlerName: "Ewa Testowa",
    stage: "new",
    awaitsHandler: true,
    category: "B5",
  });
  expect(opened.dueOn?.toString()).toBe("2026-11-12");
  expect(await office.as(office.ewa, (tx) => listParties(tx, caseId))).toMatchObject([
    { name: "Anna Przybylska", role: "applicant", channel: "paper" },
  ]);
  expect(await office.as(office.ewa, (tx) => listDocuments(tx, caseId))).toMatchObject([
    { kind: "incoming", type: "application", state: "filed", itemId: read.itemId },
  ]);
  const history = await office.as(office.ewa, (tx) => listCaseHistory(tx, caseId));
  expect(history.map(({ type }) => type)).toEqual(["incoming.registered", "item.assigned", "case.opened"]);
  expect(history.at(-1)).toMatchObject({ personName: "Ewa Testowa", personPosition: "inspektor" });
});

it("makes each file of an item a document of its own", async () => {
  const fileIds = ["10000000-0000-7000-8000-000000000001", "10000000-0000-7000-8000-000000000002"];
  for (const id of fileIds)
    await database.admin(
      `insert into files (tenant_id, id, sha256, name, media_type, size_bytes, added_at)
       values (31, $1, repeat('a', 64), $2, 'application/pdf', 10, now())`,
      [id, `plik-${id.at(-1)}.pdf`],
    );
  const { caseId } = await openFresh(office, office.ewa, { fileIds });
  const documents = await office.as(office.ewa, (tx) => listDocuments(tx, caseId));
  expect(documents.map(({ type, fileName }) => [type, fileName])).toEqual([
    ["attachment", "plik-2.pdf"],
    ["application", "plik-1.pdf"],
  ]);
});

it("counts cases by unit, class and the year they started, and gives no number to what it refuses", async () => {
  const next = (await openFresh(office, office.jan)).mark;
  const read = await assignTo(office, office.jan);
  expect(await open(office.jan, { ...read, jrwaSymbol: "999" })).toMatchObject({ refusal: "class-unknown" });
  expect(await open(office.jan, { ...read, jrwaSymbol: "613" })).toMatchObject({
    refusal: "class-not-final",
  });
  expect(await open(office.jan, { ...read, jrwaSymbol: "0014" })).toMatchObject({
    refusal: "class-needs-confirmation",
    details: { symbol: "0014" },
  });
  expect(await open(office.jan, { ...read, title: " " })).toMatchObject({ refusal: "title-missing" });
  expect(await open(office.jan, { ...read, groupNumber: 900 })).toMatchObject({ refusal: "group-unknown" });
  const number = Number(next.split(".")[2]);
  expect(mustBeDone(await open(office.jan, read)).mark).toBe(`OŚ.6131.${number + 1}.2026`);
  const other = await assignTo(office, office.piotr);
  expect(mustBeDone(await open(office.piotr, other)).mark).toBe("Or-I.6131.1.2026");
  const old = await assignTo(office, office.jan, { receivedOn: day("2025-12-30"), letterOn: null });
  expect(mustBeDone(await open(office.jan, old)).mark).toBe("OŚ.6131.1.2025");
});

it("leaves no gap and no duplicate when clerks open cases at once", async () => {
  const reads = [];
  for (let turn = 0; turn < 6; turn += 1) reads.push(await assignTo(office, office.ewa));
  const opened = await Promise.all(
    reads.map((read, turn) =>
      open(office.ewa, { ...read, jrwaSymbol: "6140", title: turn % 3 ? "Pies" : "" }),
    ),
  );
  const marks = opened.flatMap((outcome) => (outcome.done ? [outcome.value.mark] : [])).sort();
  expect(marks).toEqual([1, 2, 3, 4].map((number) => `OŚ.6140.${number}.2026`));
});

it("counts the cases of a group apart", async () => {
  const base = await openFresh(office, office.ewa);
  const number = Number(base.mark.split(".")[2]);
  const read = await assignTo(office, office.ewa);
  const { mark } = mustBeDone(await open(office.ewa, { ...read, groupNumber: number }));
  expect(mark).toBe(`OŚ.6131.${number}.1.2026`);
});

it("opens no case from a demand by ordinary e-mail", async () => {
  const read = await assignTo(office, office.ewa, { channel: "email" });
  expect(await open(office.ewa, read)).toMatchObject({ refusal: "email-is-no-application" });
  const asked = await assignTo(office, office.ewa, { channel: "email", documentKind: "information-request" });
  const { mark } = mustBeDone(await open(office.ewa, { ...asked, jrwaSymbol: "1431", title: "Budżet" }));
  expect((await readCase(office, mark)).dueOn?.toString()).toBe("2026-10-26");
});

it("opens a case only for whom the item was assigned to, or her substitute, who keeps her as handler", async () => {
  const read = await assignTo(office, office.ewa);
  expect(await open(office.piotr, read)).toMatchObject({ refusal: "not-yours" });
  expect(await open(office.marek, read)).toMatchObject({ refusal: "not-allowed" });
  await office.substitute(office.ewa, office.jan, "2026-10-12", "2026-10-12");
  const { mark } = mustBeDone(await open(office.jan, read));
  expect(await readCase(office, mark)).toMatchObject({
    handlerName: "Ewa Testowa",
    substitute: { name: "Jan Testowa" },
  });
  const fresh = await office.register();
  expect(await open(office.ewa, { ...fresh, version: 1 })).toMatchObject({ refusal: "item-not-assigned" });
});

it("lets any clerk of a unit take an item from its queue, and makes her the handler", async () => {
  const { itemId } = await office.register();
  const executors = [{ kind: "unit", unitId: office.units.OŚ!, isLead: true } as const];
  const order = { itemId, version: 1, instructions: "", dueOn: null, executors };
  mustBeDone(await office.as(office.zofia, (tx) => assignItem(tx, office.zofia, order)));
  const read = await readItem(office, itemId);
  expect(await open(office.piotr, read)).toMatchObject({ refusal: "not-yours" });
  const { mark } = mustBeDone(await open(office.jan, read));
  expect(await readCase(office, mark)).toMatchObject({ handlerName: "Jan Testowa" });
});

it("tells a resident who has her case and by when it ends", async () => {
  const matterId = await makeMatter(database, 31);
  const { itemId } = await assignTo(office, office.ewa);
  await fileInMatter(database, itemId, matterId);
  const { mark, caseId } = mustBeDone(await open(office.ewa, await readItem(office, itemId)));
  expect(await readMatter(database, matterId)).toMatchObject({
    stage: "in-progress",
    case_mark: mark,
    handler: "Ewa Testowa, inspektor",
    dueOn: "2026-11-12",
    steps: ["case-opened"],
  });
  const [party] = await office.as(office.ewa, (tx) => listParties(tx, caseId));
  expect(party).toMatchObject({ channel: "account" });
});

it("opens a case of the office's own, with a term only if there is one", async () => {
  const own = { jrwaSymbol: "6140", title: "Przegląd kojców", startedOn: day("2026-10-01"), parties: [] };
  const start = (startedOn: Temporal.PlainDate) =>
    office.as(office.piotr, (tx) => openOwnCase(tx, office.piotr, { ...own, startedOn, term: "none" }));
  expect(await start(day("2026-10-13"))).toMatchObject({ refusal: "started-in-future" });
  const { mark } = mustBeDone(await start(own.startedOn));
  expect(await readCase(office, mark)).toMatchObject({
    partyName: "z\u00a0urzędu",
    dueOn: null,
    clock: null,
  });
});

it("attaches an item to a case that is there already, also one of another unit", async () => {
  const { caseId, mark } = await openFresh(office, office.ewa);
  const read = await assignTo(office, office.piotr, { title: "Opinia" });
  const attach = () => office.as(office.piotr, (tx) => attachItem(tx, office.piotr, { ...read, caseId }));
  expect(await attach()).toMatchObject({ value: { mark } });
  expect(await attach()).toMatchObject({
    refusal: "changed-meanwhile",
    details: { what: "case.item-attached" },
  });
  const documents = await office.as(office.ewa, (tx) => listDocuments(tx, caseId));
  expect(documents.map(({ title }) => title)).toContain("Opinia");
});

it("sets the clock going when a supplement on paper is attached, and tells the resident", async () => {
  const { caseId, mark } = await openFresh(office, office.ewa);
  const matterId = await makeMatter(database, 31);
  await database.admin("update cases set resident_case_id = $2 where id = $1", [caseId, matterId]);
  const pause = { reason: "supplement-call", startsOn: day("2026-10-12"), endsOn: null } as const;
  mustBeDone(await office.as(office.ewa, (tx) => startExclusion(tx, caseId, pause)));
  const attach = async (documentKind: "letter" | "supplement") => {
    const read = await assignTo(office, office.ewa, { documentKind });
    mustBeDone(await office.as(office.ewa, (tx) => attachItem(tx, office.ewa, { ...read, caseId })));
    return (await readCase(office, mark)).clock!.state;
  };
  expect(await attach("letter")).toBe("paused");
  expect(await attach("supplement")).toBe("running");
  expect(await readMatter(database, matterId)).toMatchObject({
    stage: "in-progress",
    steps: ["supplemented"],
  });
});

it("opens a closed case again for an appeal on paper, which is to be handed on in seven days", async () => {
  const { caseId, mark } = await openFresh(office, office.ewa);
  const matterId = await makeMatter(database, 31);
  await database.admin("update cases set resident_case_id = $2 where id = $1", [caseId, matterId]);
  const attach = async (item: Partial<NewItem>) => {
    const read = await assignTo(office, office.ewa, item);
    return office.as(office.ewa, (tx) => attachItem(tx, office.ewa, { ...read, caseId }));
  };
  const dueOn = (await readCase(office, mark)).dueOn;
  mustBeDone(await attach({ documentKind: "appeal" }));
  expect(await readCase(office, mark)).toMatchObject({ stage: "new", dueOn });
  const { version } = await readCase(office, mark);
  const closing = { caseId, version, note: "Zezwolono" };
  mustBeDone(await office.as(office.ewa, (tx) => closeCase(tx, office.ewa, closing)));
  expect(await attach({ documentKind: "letter" })).toMatchObject({ refusal: "case-closed" });
  expect(await attach({ documentKind: "appeal", channel: "email" })).toMatchObject({
    refusal: "case-closed",
  });
  mustBeDone(await attach({ documentKind: "appeal" }));
  const reopened = { state: "open", stage: "appeal", closedOn: null, dueOn: day("2026-10-19") };
  expect(await readCase(office, mark)).toMatchObject(reopened);
  const { steps, stage } = await readMatter(database, matterId);
  expect([stage, steps.at(-1)]).toEqual(["appealed", "appeal-filed"]);
  mustBeDone(await attach({ documentKind: "appeal", receivedOn: day("2026-10-09") }));
  expect(await readCase(office, mark)).toMatchObject(reopened);
});

it("lists the cases of a class and all below it, with the letter that set each off", async () => {
  const scope = { jrwaSymbol: "61", unitSymbol: "OŚ", from: day("2026-01-01"), to: day("2026-12-31") };
  const list = await office.as(office.ewa, (tx) => listCases(tx, scope));
  expect(list.reportedOn.toString()).toBe("2026-10-12");
  expect(list.classTitle).toBeNull();
  const numbers = list.rows.filter((row) => row.jrwaSymbol === "6131" && row.groupNumber === null);
  expect(numbers.map(({ number }) => number)).toEqual(numbers.map((_, index) => index + 1));
  expect(list.rows[0]).toMatchObject({ mark: "OŚ.6131.1.2026", senderName: "Anna Przybylska" });
  expect(list.rows.every(({ unitSymbol }) => unitSymbol === "OŚ")).toBe(true);
});
