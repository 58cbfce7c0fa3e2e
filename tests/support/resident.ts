import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll } from "vitest";
import { asFiling, asPublic, asResident, asSignIn, inCounty, inTenant, officeJob } from "#db/scope.ts";
import {
  attachFile,
  type DraftWish,
  type Filed,
  type FilingOrder,
  fileApplication,
  findDraft,
  reviewDraft,
  savePage,
  startDraft,
} from "#tenants/filing/index.ts";
import { listPages } from "#tenants/forms/index.ts";
import {
  findOffice,
  foundOffice,
  issueOfficeKey,
  type Office,
  readCatalogue,
} from "#tenants/offices/index.ts";
import { registerResident } from "#tenants/residents/index.ts";
import { annasTree, postOf } from "../rules/forms/filled-forms.ts";
import type { TestDatabase } from "./database.ts";
import { goodHash, mustBeDone } from "./staff.ts";

/** A resident as her session would know her. */
export interface TestResident {
  readonly residentId: string;
  readonly userId: string;
  readonly name: string;
  readonly email: string;
}

/** EPOWIAT_KEY of the tests, set by the cluster's setup. */
export const testKey = Buffer.alloc(32, 7).toString("base64");

/** Lets the files of the calling test file live in a folder of their own. */
export function useFilesFolder(): void {
  const before = process.env.EPOWIAT_VAR;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "epowiat-filing-"));
    process.env.EPOWIAT_VAR = folder;
  });
  afterAll(async () => {
    if (before === undefined) delete process.env.EPOWIAT_VAR;
    else process.env.EPOWIAT_VAR = before;
    await rm(folder, { recursive: true });
  });
}

/** An office of the catalogue, founded and with a key to sign with. */
export async function foundSigningOffice(slug: string): Promise<Office> {
  const entry = readCatalogue().find((office) => office.slug === slug)!;
  mustBeDone(await inCounty((tx) => foundOffice(tx, entry)));
  await inTenant(officeJob(entry.tenantId, "test"), (tx) => issueOfficeKey(tx, testKey));
  return (await asPublic((tx) => findOffice(tx, slug)))!;
}

/** A resident with an account. */
export async function makeResident(firstName: string, lastName: string): Promise<TestResident> {
  const email = `${randomUUID()}@example.org`;
  const password = await goodHash();
  const { residentId, userId } = mustBeDone(
    await asSignIn((tx) => registerResident(tx, { email, password, firstName, lastName })),
  );
  return { residentId, userId, name: `${firstName} ${lastName}`, email };
}

/** Starts a draft and posts these inputs to every page of its form; answers its id. */
export async function writeDraft(
  { residentId }: TestResident,
  wish: DraftWish,
  inputs: Readonly<Record<string, string | readonly string[]>>,
): Promise<string> {
  const { draftId } = mustBeDone(await asResident(residentId, (tx) => startDraft(tx, wish)));
  const draft = (await asResident(residentId, (tx) => findDraft(tx, draftId)))!;
  const post = postOf(inputs);
  let { version } = draft;
  for (const { id: pageId } of listPages(draft.form.definition)) {
    const page = { draftId, pageId, version, post, language: "pl" } as const;
    version = mustBeDone(await asResident(residentId, (tx) => savePage(tx, page))).version;
  }
  return draftId;
}

/** Uploads a small text file into a field of a draft. */
export async function uploadNote(resident: TestResident, draftId: string, fieldId: string, text = "szkic") {
  const upload = { draftId, fieldId, name: "szkic działki.txt", content: Buffer.from(text) };
  return mustBeDone(await asResident(resident.residentId, (tx) => attachFile(tx, upload)));
}

/** Anna's complete application to remove a tree, ready to be filed. */
export async function writeTreeDraft(
  resident: TestResident,
  office: Office,
  inputs: Readonly<Record<string, string | readonly string[]>> = {},
): Promise<string> {
  const { tenantId } = office;
  const wish = { kind: "application", tenantId, service: "drzewo-zezwolenie" } as const;
  const draftId = await writeDraft(resident, wish, { ...annasTree, ...inputs });
  await uploadNote(resident, draftId, "site-drawing");
  return draftId;
}

/** The order to file a draft as it was reviewed; `change` alters it. */
export async function orderFiling(
  { residentId, email }: TestResident,
  office: Office,
  draftId: string,
  change: Partial<FilingOrder> = {},
): Promise<FilingOrder> {
  const review = await asResident(residentId, (tx) => reviewDraft(tx, draftId, "pl"));
  return {
    draftId,
    reviewedSha256: review?.sha256 ?? "",
    isTrusted: true,
    office,
    email,
    epowiatKey: testKey,
    pathOfCase: (id) => `/sprawy/${id}`,
    ...change,
  };
}

/** Files an order as its resident. */
export function fileAs(resident: TestResident, order: FilingOrder) {
  return asFiling(resident, order.office.tenantId, (tx) => fileApplication(tx, order));
}

/** Reviews and files a draft that must be fit to be filed. */
export async function fileDraft(resident: TestResident, office: Office, draftId: string): Promise<Filed> {
  return mustBeDone(await fileAs(resident, await orderFiling(resident, office, draftId)));
}

/** What of a letter a test may choose. */
export interface TestLetter {
  readonly kind?: "decision" | "supplement-call" | "letter";
  readonly answerDays?: number;
  /** The day on which it counts as delivered; two weeks ahead unless told. */
  readonly fictionOn?: Temporal.PlainDate;
}

/** A letter that lies unopened in the resident's account, put there by the superuser. */
export async function layLetter(
  database: TestDatabase,
  resident: TestResident,
  office: Office,
  residentCaseId: string,
  { kind = "decision", answerDays, fictionOn }: TestLetter = {},
): Promise<string> {
  const id = randomUUID();
  const ahead = fictionOn ?? Temporal.Now.plainDateISO("Europe/Warsaw").add({ days: 15 });
  await database.admin(
    `insert into resident_letters (tenant_id, id, resident_id, resident_case_id, document_kind, title, first_line,
       arrived_at, fiction_on, answer_days, sha256, file_name, size_bytes)
     values ($1, $2, $3, $4, $5, 'Decyzja w sprawie lipy', 'Zgadzamy się na usunięcie lipy.',
       now(), $6, $7, repeat('ab', 32), 'decyzja.pdf', 1234)`,
    [office.tenantId, id, resident.residentId, residentCaseId, kind, ahead.toString(), answerDays ?? null],
  );
  return id;
}
