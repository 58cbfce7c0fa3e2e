import { beforeAll, describe, expect, it } from "vitest";
import { asFiling, asPublic, asResident } from "#db/scope.ts";
import {
  discardDraft,
  fileApplication,
  findDraft,
  findFiled,
  readSubmittedAnswers,
  reviewDraft,
  savePage,
} from "#tenants/filing/index.ts";
import { listPages } from "#tenants/forms/index.ts";
import type { Office } from "#tenants/offices/index.ts";
import { refused } from "#tenants/outcome.ts";
import {
  checkReceipt,
  deriveCheckCode,
  findReceipt,
  hashCheckCode,
  listReceipts,
  printReceipt,
} from "#tenants/receipts/index.ts";
import { findMyCase, findStatus } from "#tenants/resident-cases/index.ts";
import { useDatabase } from "../../support/database.ts";
import {
  fileAs,
  fileDraft,
  foundSigningOffice,
  makeResident,
  orderFiling,
  type TestResident,
  testKey,
  useFilesFolder,
  writeDraft,
  writeTreeDraft,
} from "../../support/resident.ts";
import { annasTree, postOf } from "../forms/filled-forms.ts";

const database = useDatabase();
useFilesFolder();
let mykanow: Office;
let anna: TestResident;
let jan: TestResident;
beforeAll(async () => {
  mykanow = await foundSigningOffice("mykanow");
  anna = await makeResident("Anna", "Wójcik");
  jan = await makeResident("Jan", "Maj");
});

const asAnna = <Result>(work: Parameters<typeof asResident<Result>>[1]) => asResident(anna.residentId, work);
const takenNumbers = async () => {
  const [row] = await database.admin<{ last: number; count: number }>(
    `select coalesce((select last_number from counters where series = 'rpw'), 0) as last,
       (select count(*)::int from incoming_items) as count`,
  );
  return row!;
};

describe("filing an application", () => {
  it("enters the register, begins the case, attaches the files and answers a receipt", async () => {
    const draftId = await writeTreeDraft(anna, mykanow);
    const filed = await fileDraft(anna, mykanow, draftId);
    const [item] = await database.admin("select * from incoming_items where rpw = $1", [filed.rpw]);
    expect(item).toMatchObject({
      tenant_id: mykanow.tenantId,
      sender_name: "Anna Wójcik",
      sender_kind: "person",
      sender_address: "Polna 7, 42-233 Borowno",
      title: "Zezwolenie na usunięcie drzewa lub krzewu",
      document_kind: "application",
      channel: "form",
      scan: "born-digital",
      attachment_count: 1,
      suggested_jrwa: "6131",
      submission_id: draftId,
      resident_case_id: filed.residentCaseId,
      state: "registered",
    });
    const files = await database.admin(
      `select f.name from incoming_files i join files f on f.tenant_id = i.tenant_id and f.id = i.file_id
        where i.incoming_item_id = $1`,
      [item!.id],
    );
    expect(files).toEqual([{ name: "szkic działki.txt" }]);
    const found = (await asAnna((tx) => findMyCase(tx, filed.residentCaseId)))!;
    expect(found.case).toMatchObject({ stage: "received", rpw: filed.rpw, service: "drzewo-zezwolenie" });
    expect(found.steps.map(({ kind, data }) => [kind, data])).toEqual([["filed", { rpw: filed.rpw }]]);
    expect(await asAnna((tx) => findDraft(tx, draftId))).toBeUndefined();
    expect(await asAnna((tx) => findFiled(tx, draftId))).toEqual(filed);
    const [event] = await database.admin("select * from events where incoming_item_id = $1", [item!.id]);
    expect(event).toMatchObject({ type: "incoming.registered", person_name: "Anna Wójcik" });
    const [mail] = await database.admin("select * from mails where recipient = $1", [anna.email]);
    expect(mail).toMatchObject({ template: "application-received", data: { number: filed.rpw } });
  });

  it("keeps what was reviewed, without answers that no question asks any more", async () => {
    const draftId = await writeTreeDraft(anna, mykanow, { "entity-name": "Zakład Wójcik", nip: "" });
    const review = (await asAnna((tx) => reviewDraft(tx, draftId, "pl")))!;
    expect(review.dropped.map(({ name }) => name)).toEqual(["entity-name"]);
    await fileDraft(anna, mykanow, draftId);
    const [kept] = await database.admin<{ canonical: string; sha256: string }>(
      "select canonical, sha256 from submissions where id = $1",
      [draftId],
    );
    expect(kept!.sha256).toBe(review.sha256);
    expect(readSubmittedAnswers(kept!.canonical)).not.toHaveProperty("entity-name");
    expect(readSubmittedAnswers(kept!.canonical)).toMatchObject({ "last-name": "Wójcik" });
  });

  it("names the firm as the sender when it is filed for one", async () => {
    const firm = { "applicant-kind": "entity", "entity-name": "Tartak Warta sp. z o.o." };
    const draftId = await writeTreeDraft(anna, mykanow, {
      ...firm,
      "entity-representative": "Anna Wójcik, prezes",
    });
    const { rpw } = await fileDraft(anna, mykanow, draftId);
    const [item] = await database.admin("select * from incoming_items where rpw = $1", [rpw]);
    expect(item).toMatchObject({ sender_name: "Tartak Warta sp. z o.o.", sender_kind: "institution" });
  });

  it("keeps script in any text as text, to the letter", async () => {
    const script = `<script>alert("x")</script><img src=x onerror='y'>{{sender}}\${1}`;
    const draftId = await writeTreeDraft(anna, mykanow, {
      "last-name": script,
      "property-place": script,
      reason: script,
      "title-document": script,
      "trees.0.species": script,
      "trees.0.tree-place": script,
      "address.town": script,
    });
    await fileDraft(anna, mykanow, draftId);
    const [kept] = await database.admin<{ canonical: string }>(
      "select canonical from submissions where id = $1",
      [draftId],
    );
    const answers = readSubmittedAnswers(kept!.canonical);
    expect(answers).toMatchObject({ "last-name": script, "property-place": script, reason: script });
    expect(answers).toMatchObject({ "title-document": script, address: { town: script } });
    expect(answers.trees).toMatchObject([{ species: script, "tree-place": script }]);
  });
});

describe("filing once", () => {
  it("makes one submission of fifty simultaneous filings and gives all the same receipt", async () => {
    const draftId = await writeTreeDraft(anna, mykanow);
    const order = await orderFiling(anna, mykanow, draftId);
    const before = await takenNumbers();
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => fileAs(anna, order)));
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect(outcomes[0]).toMatchObject({ done: true });
    expect(await takenNumbers()).toEqual({ last: before.last + 1, count: before.count + 1 });
  });

  it("refuses other content under a draft already filed, and answers the same content with its receipt", async () => {
    const draftId = await writeTreeDraft(anna, mykanow);
    const order = await orderFiling(anna, mykanow, draftId);
    const first = await fileAs(anna, order);
    expect(await fileAs(anna, order)).toEqual(first);
    expect(await fileAs(anna, { ...order, reviewedSha256: "ab".repeat(32) })).toMatchObject({
      refusal: "filed-other-content",
    });
  });

  it("numbers simultaneous filings of many drafts without gap or duplicate", async () => {
    const orders = [];
    for (const name of ["Pierwsza", "Druga", "Trzecia", "Czwarta", "Piąta", "Szósta"]) {
      const resident = await makeResident("Ewa", name);
      const draftId = await writeTreeDraft(resident, mykanow);
      orders.push({ resident, order: await orderFiling(resident, mykanow, draftId) });
    }
    await Promise.all(orders.map(({ resident, order }) => fileAs(resident, order)));
    const { last, count } = await takenNumbers();
    expect(last).toBe(count);
  });
});

describe("a filing is refused", () => {
  it.each([
    ["trust-needed", { isTrusted: false }],
    ["reviewed-other-content", { reviewedSha256: "cd".repeat(32) }],
  ] as const)("with %s, keeps the draft and takes no number", async (refusal, change) => {
    const draftId = await writeTreeDraft(jan, mykanow);
    const before = await takenNumbers();
    const outcome = await fileAs(jan, await orderFiling(jan, mykanow, draftId, change));
    expect(outcome).toEqual(refused(refusal));
    expect(await takenNumbers()).toEqual(before);
    expect(await asResident(jan.residentId, (tx) => findDraft(tx, draftId))).toBeDefined();
    await asResident(jan.residentId, (tx) => discardDraft(tx, draftId));
  });

  it("when a page was changed after the review", async () => {
    const draftId = await writeTreeDraft(jan, mykanow);
    const order = await orderFiling(jan, mykanow, draftId);
    const { version, form } = (await asResident(jan.residentId, (tx) => findDraft(tx, draftId)))!;
    const pageId = listPages(form.definition).find(({ fields }) =>
      fields.some(({ id }) => id === "reason"),
    )!.id;
    const post = postOf({ ...annasTree, reason: "Inny powód" });
    await asResident(jan.residentId, (tx) =>
      savePage(tx, { draftId, pageId, version, post, language: "pl" }),
    );
    expect(await fileAs(jan, order)).toEqual(refused("reviewed-other-content"));
    await asResident(jan.residentId, (tx) => discardDraft(tx, draftId));
  });

  it("when a page lacks something, and says which", async () => {
    const wish = { kind: "application", tenantId: mykanow.tenantId, service: "drzewo-zezwolenie" } as const;
    const draftId = await writeDraft(jan, wish, { ...annasTree, reason: "" });
    const outcome = await fileAs(jan, await orderFiling(jan, mykanow, draftId));
    expect(outcome).toMatchObject({ refusal: "form-incomplete", details: { pages: expect.any(String) } });
    await asResident(jan.residentId, (tx) => discardDraft(tx, draftId));
  });

  it("when the draft is somebody else's", async () => {
    const draftId = await writeTreeDraft(anna, mykanow);
    const order = await orderFiling(anna, mykanow, draftId);
    expect(await fileAs(jan, order)).toEqual(refused("draft-not-found"));
  });
});

it("never lets the one who files read the register", async () => {
  for (const table of ["incoming_items", "files", "events", "mails", "outbox"] as const) {
    const look = asFiling(anna, mykanow.tenantId, (tx) =>
      tx.rows.selectFrom(table).select("tenant_id").execute(),
    );
    await expect(look).rejects.toMatchObject({ code: "42501" });
  }
});

it("gives the number back when a filing is undone after it was taken", async () => {
  const order = await orderFiling(jan, mykanow, await writeTreeDraft(jan, mykanow));
  const before = await takenNumbers();
  await asFiling(jan, mykanow.tenantId, async (tx) => {
    expect(await fileApplication(tx, order)).toMatchObject({ done: true });
    return refused("undone");
  });
  expect(await takenNumbers()).toEqual(before);
  expect(await fileAs(jan, order)).toMatchObject({
    value: { rpw: expect.stringContaining(`.${before.last + 1}.`) },
  });
});

describe("a receipt", () => {
  const check = (code: string) => {
    const hash = hashCheckCode(code)!;
    return asPublic((tx) => checkReceipt(tx, hash), hash);
  };

  it("is found authentic by its code, altered when one character is changed, and unknown by another code", async () => {
    const zofia = await makeResident("Zofia", "Lis");
    const filed = await fileDraft(zofia, mykanow, await writeTreeDraft(zofia, mykanow));
    const code = deriveCheckCode(testKey, "receipt", filed.receiptId);
    expect(await check(code)).toMatchObject({
      result: "authentic",
      receipt: { registerNumber: filed.rpw, sender: { name: "Zofia Lis" }, office: { slug: "mykanow" } },
    });
    expect(await check(deriveCheckCode(testKey, "receipt", "another"))).toEqual({ result: "unknown" });
    await database.admin(
      "update receipts set canonical = replace(canonical, 'Zofia', 'Zosia') where id = $1",
      [filed.receiptId],
    );
    expect(await check(code)).toEqual({ result: "altered", reason: "receipt-signature-mismatch" });
  });

  it("is its owner's alone and prints the same bytes twice", async () => {
    const adam = await makeResident("Adam", "Kos");
    const filed = await fileDraft(adam, mykanow, await writeTreeDraft(adam, mykanow));
    expect(await asAnna((tx) => findReceipt(tx, filed.receiptId))).toBeUndefined();
    const [receipt] = await asResident(adam.residentId, (tx) => listReceipts(tx, filed.residentCaseId));
    const linkTo = (code: string) => `https://e-powiat.example/sprawdz/${code}`;
    const [one, other] = [
      await printReceipt(receipt!, testKey, linkTo),
      await printReceipt(receipt!, testKey, linkTo),
    ];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    expect(() => printReceipt(receipt!, Buffer.alloc(32, 9).toString("base64"), linkTo)).toThrow(
      "EPOWIAT_KEY",
    );
  });

  it("shows where the case stands by number and status code together, without a word of a person", async () => {
    const olga = await makeResident("Olga", "Nowak");
    const filed = await fileDraft(olga, mykanow, await writeTreeDraft(olga, mykanow));
    const hash = hashCheckCode(deriveCheckCode(testKey, "status", filed.residentCaseId))!;
    const status = await asPublic((tx) => findStatus(tx, hash, ` ${filed.rpw.toLowerCase()}`), hash);
    expect(status).toMatchObject({ stage: "received", officeSlug: "mykanow", rpw: filed.rpw });
    expect(JSON.stringify(status)).not.toMatch(/Nowak|Olga|Borowno/);
    expect(await asPublic((tx) => findStatus(tx, hash, "RPW.1.1999"), hash)).toBeUndefined();
    const other = hashCheckCode(deriveCheckCode(testKey, "receipt", filed.receiptId))!;
    expect(await asPublic((tx) => findStatus(tx, other, filed.rpw), other)).toBeUndefined();
  });
});
