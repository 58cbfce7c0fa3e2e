import { beforeAll, describe, expect, it } from "vitest";
import { asResident } from "#db/scope.ts";
import {
  attachFile,
  discardDraft,
  findDraft,
  listDrafts,
  removeFile,
  reviewDraft,
  savePage,
  startDraft,
} from "#tenants/filing/index.ts";
import { listAttachments } from "#tenants/forms/index.ts";
import { refused } from "#tenants/outcome.ts";
import { useDatabase } from "../../support/database.ts";
import { makeTwoOffices } from "../../support/office.ts";
import { makeResident, type TestResident, uploadNote, useFilesFolder } from "../../support/resident.ts";
import { mustBeDone } from "../../support/staff.ts";
import { annasTree, postOf } from "../forms/filled-forms.ts";

const database = useDatabase();
useFilesFolder();
let anna: TestResident;
let jan: TestResident;
beforeAll(async () => {
  await makeTwoOffices(database);
  anna = await makeResident("Anna", "Wójcik");
  jan = await makeResident("Jan", "Maj");
});

const asAnna = <Result>(work: Parameters<typeof asResident<Result>>[1]) => asResident(anna.residentId, work);
const start = async (service: string, tenantId = 7) =>
  mustBeDone(await asAnna((tx) => startDraft(tx, { kind: "application", tenantId, service }))).draftId;
const save = (draftId: string, version: number, inputs: Record<string, string>, pageId = "applicant") =>
  asAnna((tx) => savePage(tx, { draftId, pageId, version, post: postOf(inputs), language: "pl" }));

describe("starting a draft", () => {
  it("finds the open one for the same service and office, also when started twice at once", async () => {
    const [one, other] = await Promise.all([start("egib-wypis-wyrys"), start("egib-wypis-wyrys")]);
    expect(other).toBe(one);
    expect(await start("egib-wypis-wyrys", 8)).not.toBe(one);
    expect(await start("drzewo-zezwolenie")).not.toBe(one);
  });

  it("is refused for a service without a form, and for the form of an answer", async () => {
    for (const service of ["prawo-jazdy", "odwolanie", "constructor"]) {
      const wish = { kind: "application", tenantId: 7, service } as const;
      expect(await asAnna((tx) => startDraft(tx, wish))).toEqual(refused("form-unknown"));
    }
  });
});

describe("saving a page", () => {
  it("keeps what was typed wrong, says what to repair, and counts the page as saved", async () => {
    const draftId = await start("drzewo-zezwolenie");
    const typed = { "applicant-kind": "person", "first-name": "Anna", pesel: "123" };
    const saved = mustBeDone(await save(draftId, 1, typed));
    expect(saved).toMatchObject({ version: 2, problems: [{ name: "last-name" }, { name: "pesel" }] });
    const draft = (await asAnna((tx) => findDraft(tx, draftId)))!;
    expect(draft.answers).toEqual(typed);
    expect([...draft.savedPages]).toEqual(["applicant"]);
  });

  it("warns of a PESEL that looks like a slip without stopping", async () => {
    const draftId = await start("drzewo-zezwolenie");
    const { version } = (await asAnna((tx) => findDraft(tx, draftId)))!;
    const typed = {
      "applicant-kind": "person",
      "first-name": "Anna",
      "last-name": "W",
      pesel: "44051401358",
    };
    expect(mustBeDone(await save(draftId, version, typed))).toMatchObject({
      problems: [],
      warnings: [{ name: "pesel" }],
    });
  });

  it("leaves the other pages and the files as they are", async () => {
    const draftId = await start("drzewo-zezwolenie");
    await uploadNote(anna, draftId, "site-drawing");
    const { version, answers } = (await asAnna((tx) => findDraft(tx, draftId)))!;
    mustBeDone(await save(draftId, version, annasTree as never, "property"));
    const after = (await asAnna((tx) => findDraft(tx, draftId)))!.answers;
    expect(after).toMatchObject({ ...answers, parcel: { number: "214/3" } });
    expect(listAttachments(after, "site-drawing")).toHaveLength(1);
  });

  it("is refused from a page shown before the last save, and by anyone else", async () => {
    const draftId = await start("pzgik-materialy");
    mustBeDone(await save(draftId, 1, { "applicant-kind": "person" }));
    expect(await save(draftId, 1, { "applicant-kind": "entity" })).toEqual(refused("draft-changed"));
    const posted = { draftId, pageId: "applicant", version: 2, post: postOf({}), language: "pl" } as const;
    expect(await asResident(jan.residentId, (tx) => savePage(tx, posted))).toEqual(
      refused("draft-not-found"),
    );
    expect(await save(draftId, 2, {}, "no-such-page")).toEqual(refused("page-unknown"));
  });
});

describe("files of a draft", () => {
  it("are refused over the field's limit, in a field that takes none, and in a format the office doesn't read", async () => {
    const draftId = await start("drzewo-zezwolenie", 8);
    const attach = (fieldId: string, content: string | Uint8Array = "szkic") =>
      asAnna((tx) => attachFile(tx, { draftId, fieldId, name: "szkic.txt", content: Buffer.from(content) }));
    const most = await Promise.all(
      Array.from({ length: 7 }, (_, at) => attach("site-drawing", `szkic ${at}`)),
    );
    expect(most.filter((outcome) => outcome.done)).toHaveLength(5);
    expect(await attach("site-drawing")).toEqual(refused("files-too-many", { most: 5 }));
    expect(await attach("reason")).toEqual(refused("field-unknown"));
    expect(await attach("other-files", Buffer.from("MZ\u0000\u0001"))).toMatchObject({ done: false });
    const file = mustBeDone(await attach("other-files"));
    const remove = { draftId, fileId: file.id };
    expect(await asResident(jan.residentId, (tx) => removeFile(tx, remove))).toEqual(
      refused("file-not-found"),
    );
    mustBeDone(await asAnna((tx) => removeFile(tx, remove)));
    const draft = (await asAnna((tx) => findDraft(tx, draftId)))!;
    expect(listAttachments(draft.answers, "other-files")).toEqual([]);
  });
});

it("reviews an unfinished draft by its pages and gives no hash to file it with", async () => {
  const draftId = await start("pojazd-rejestracja-krajowy");
  const review = (await asAnna((tx) => reviewDraft(tx, draftId, "pl")))!;
  expect(review.sha256).toBeNull();
  expect(review.problemPages[0]).toMatchObject({ id: "applicant", problems: [{ name: "applicant-kind" }] });
  const named = review.problemPages.flatMap(({ problems }) => problems);
  expect(named.length).toBeGreaterThan(5);
});

it("lists a resident's drafts of all offices to her alone, and throws one away with its files", async () => {
  const drafts = await asAnna((tx) => listDrafts(tx));
  expect(new Set(drafts.map(({ tenantId }) => tenantId))).toEqual(new Set([7, 8]));
  expect(await asResident(jan.residentId, (tx) => listDrafts(tx))).toEqual([]);
  const withFiles = drafts.find(({ answers }) => listAttachments(answers, "site-drawing").length > 0)!;
  expect(await asResident(jan.residentId, (tx) => discardDraft(tx, withFiles.id))).toEqual(
    refused("draft-not-found"),
  );
  mustBeDone(await asAnna((tx) => discardDraft(tx, withFiles.id)));
  expect(await database.admin("select 1 from draft_files where draft_id = $1", [withFiles.id])).toEqual([]);
});
