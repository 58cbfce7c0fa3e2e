import { beforeAll, expect, it } from "vitest";
import { draftDocument, enterDraft } from "#tenants/documents/index.ts";
import type { Officer } from "#tenants/people/index.ts";
import { useLetterOffice } from "../../support/letter-office.ts";
import { mustBeDone } from "../../support/staff.ts";

const office = useLetterOffice();
let documentId: string;

beforeAll(async () => {
  const { caseId } = await office.openCase();
  const { clerk } = office.staff;
  const draft = await office.act(clerk, (tx) =>
    draftDocument(tx, clerk, { caseId, template: "notice-of-initiation" }),
  );
  documentId = mustBeDone(draft).documentId;
});

const enter = (officer: Officer) => office.act(officer, (tx) => enterDraft(tx, officer, documentId));
const age = (minutes: number) =>
  office.database.admin(
    `update draft_writers set since = since - make_interval(mins => $1), seen_at = seen_at - make_interval(mins => $1)`,
    [minutes],
  );

it("tells a second writer who has the draft open and since when, and nobody of herself", async () => {
  const { clerk, colleague } = office.staff;
  expect(await enter(clerk)).toEqual([]);
  expect(await enter(clerk)).toEqual([]);
  const [other, ...more] = await enter(colleague);
  expect(other).toMatchObject({ name: clerk.name });
  expect(more).toEqual([]);
  expect((await enter(clerk)).map(({ name }) => name)).toEqual([colleague.name]);
});

it("remembers when a writer began for as long as she goes on", async () => {
  const { clerk, colleague } = office.staff;
  const [begun] = await enter(colleague);
  await age(10);
  await enter(clerk);
  const [still] = await enter(colleague);
  expect(begun!.since.since(still!.since).total("minutes")).toBe(10);
});

it("goes by the clock on the wall, wherever an exercise has moved the office's", async () => {
  const { clerk, colleague } = office.staff;
  await enter(clerk);
  await office.goTo("2027-03-01");
  expect((await enter(colleague)).map(({ name }) => name)).toEqual([clerk.name]);
});

it("takes a writer who hasn't been seen for a quarter of an hour to have gone, and begins her time anew", async () => {
  const { clerk, colleague } = office.staff;
  await age(16);
  expect(await enter(colleague)).toEqual([]);
  await enter(clerk);
  const [back] = await enter(colleague);
  const [row] = await office.database.admin<{ fresh: boolean }>(
    "select since = seen_at as fresh from draft_writers where document_id = $1 and person_id = $2",
    [documentId, clerk.personId],
  );
  expect(back!.name).toBe(clerk.name);
  expect(row!.fresh).toBe(true);
});
