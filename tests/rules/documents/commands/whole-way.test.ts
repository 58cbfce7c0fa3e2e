import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { closeCase } from "#tenants/cases/index.ts";
import {
  approveDocument,
  correctAndApprove,
  draftDocument,
  findDocument,
  type ReadVersion,
  readPart,
  returnDocument,
  saveVersion,
  signDocument,
  submitForApproval,
  verifySignature,
} from "#tenants/documents/index.ts";
import { refused } from "#tenants/outcome.ts";
import { substitute } from "#tenants/people/index.ts";
import { useLetterOffice } from "../../../support/letter-office.ts";
import { mustBeDone } from "../../../support/staff.ts";

const office = useLetterOffice();
const { act } = office;

const permit = {
  inspectedOn: "2026-10-12",
  findings: "Drzewo pochyla się nad dachem.",
  assessment: "Drzewo zagraża mieniu.",
  removeBy: "2027-02-28",
  feeRuling: "exempt",
  feeExemption: "art. 86 ust. 1 pkt 4 ustawy o ochronie przyrody",
};

async function draftPermit(fields: Record<string, string> = permit) {
  const { caseId } = await office.openCase();
  const { clerk } = office.staff;
  return mustBeDone(
    await act(clerk, (tx) => draftDocument(tx, clerk, { caseId, template: "tree-removal-permit", fields })),
  );
}
const submit = (read: ReadVersion) =>
  act(office.staff.clerk, (tx) => submitForApproval(tx, office.staff.clerk, read));
const approve = (read: ReadVersion) =>
  act(office.staff.head, (tx) => approveDocument(tx, office.staff.head, read));
const sign = (read: ReadVersion) =>
  act(office.staff.signatory, (tx) => signDocument(tx, office.staff.signatory, read));
const find = (id: string) => act(office.staff.clerk, async (tx) => (await findDocument(tx, id))!);

it("fills a draft from the case, the office and what the resident filed", async () => {
  const { documentId } = await draftPermit();
  const { version, check } = await find(documentId);
  const { letter } = version;
  expect(letter.mark).toMatch(/^OŚ\.6131\.\d+\.2026$/);
  expect(readPart(letter, "organ")[0]).toBe("Wójt Gminy Mykanów");
  expect(readPart(letter, "parties")).toEqual(["Anna Wójcik", "Polna 7", "42-233 Borowno"]);
  expect(readPart(letter, "resolution").join(" ")).toMatch(
    /214\/3.*Borowno.*28.lutego 2027.*lipa drobnolistna.*96\u00a0cm, miejsce: przy bramie/,
  );
  expect(check.missing).toEqual([]);
});

it("goes from a draft through a return, a new version and approval to a signature that holds", async () => {
  const { clerk, head } = office.staff;
  const first = await draftPermit();
  expect(await submit(first)).toMatchObject({ done: true, value: { approver: "Helena Próbna" } });
  const remarks = "Dopisz, że oględziny były z udziałem strony.";
  expect(await act(head, (tx) => returnDocument(tx, head, { ...first, remarks: " " }))).toEqual(
    refused("remarks-missing"),
  );
  mustBeDone(await act(head, (tx) => returnDocument(tx, head, { ...first, remarks })));
  const fields = { ...permit, findings: "Oględziny z udziałem strony. Drzewo pochyla się nad dachem." };
  const second = mustBeDone(await act(clerk, (tx) => saveVersion(tx, clerk, { ...first, fields })));
  expect(second.versionNumber).toBe(2);
  mustBeDone(await submit(second));
  expect(await sign(second)).toEqual(refused("not-approved"));
  mustBeDone(await approve(second));
  mustBeDone(await sign(second));

  const found = await find(second.documentId);
  expect(found.document).toMatchObject({ state: "signed", awaitsPersonId: null });
  expect(found.approvals.map(({ verdict, versionNumber }) => [verdict, versionNumber])).toEqual([
    ["returned", 1],
    ["approved", 2],
  ]);
  expect(found.approvals[1]).toMatchObject({ sha256: found.version.sha256, personName: "Helena Próbna" });
  expect(found.signature).toMatchObject({ kind: "demo-seal", personName: "Wiktor Próbna" });
  const verdict = await act(clerk, (tx) => verifySignature(tx, second.documentId));
  expect(verdict).toMatchObject({ isValid: true, faults: [] });
  expect(verdict?.label).toContain("pokazowa");
});

it("tells the approver, the author and the signatory when it is their move, and only as long as it is", async () => {
  const read = await draftPermit();
  const { head } = office.staff;
  mustBeDone(await submit(read));
  mustBeDone(await act(head, (tx) => returnDocument(tx, head, { ...read, remarks: "Popraw." })));
  mustBeDone(await submit(read));
  mustBeDone(await approve(read));
  const told = () =>
    office.database.admin<{ kind: string; person_id: string; is_settled: boolean }>(
      `select kind, person_id, settled_at is not null and read_at is not null as is_settled
         from notices where document_id = $1 order by id`,
      [read.documentId],
    );
  const { clerk, signatory } = office.staff;
  expect(await told()).toEqual([
    { kind: "document-awaits-approval", person_id: head.personId, is_settled: true },
    { kind: "document-returned", person_id: clerk.personId, is_settled: true },
    { kind: "document-awaits-approval", person_id: head.personId, is_settled: true },
    { kind: "document-awaits-signature", person_id: signatory.personId, is_settled: false },
  ]);
  mustBeDone(await sign(read));
  expect((await told()).every((one) => one.is_settled)).toBe(true);
});

it("doesn't let an author approve her own draft, nor a stranger anybody's", async () => {
  const { clerk, head, colleague } = office.staff;
  const author = { ...clerk, roles: new Set(["clerk", "head"] as const) };
  const read = await draftPermit();
  mustBeDone(await submit(read));
  expect(await act(author, (tx) => approveDocument(tx, author, read))).toEqual(refused("own-draft"));
  const stranger = { ...colleague, roles: new Set(["head"] as const) };
  expect(await act(stranger, (tx) => approveDocument(tx, stranger, read))).toEqual(
    refused("not-yours-to-approve"),
  );
  expect(await act(colleague, (tx) => approveDocument(tx, colleague, read))).toEqual(refused("not-allowed"));
  const day = Temporal.PlainDate.from("2026-10-12");
  const absence = {
    absentPersonId: head.personId,
    substitutePersonId: stranger.personId,
    startsOn: day,
    endsOn: day,
  };
  mustBeDone(await act(head, (tx) => substitute(tx, absence)));
  expect(await act(stranger, (tx) => approveDocument(tx, stranger, read))).toMatchObject({ done: true });
});

it("keeps the acceptor's corrections under her own name", async () => {
  const { head } = office.staff;
  const read = await draftPermit();
  mustBeDone(await submit(read));
  const fields = { ...permit, assessment: "Drzewo zagraża ludziom i mieniu." };
  mustBeDone(await act(head, (tx) => correctAndApprove(tx, head, { ...read, fields })));
  const { versions, document } = await find(read.documentId);
  expect(versions.map(({ authorName }) => authorName)).toEqual(["Celina Próbna", "Helena Próbna"]);
  expect(document.state).toBe("approved");
});

it("passes a draft on to a second approver before it may be signed", async () => {
  const { head, signatory } = office.staff;
  const read = await draftPermit();
  mustBeDone(await submit(read));
  const onwards = { ...read, nextApproverId: signatory.personId };
  mustBeDone(await act(head, (tx) => approveDocument(tx, head, onwards)));
  expect(await sign(read)).toEqual(refused("not-approved"));
  mustBeDone(await act(signatory, (tx) => approveDocument(tx, signatory, read)));
  mustBeDone(await sign(read));
  expect((await find(read.documentId)).approvals).toHaveLength(2);
});

it("refuses to save over what a colleague saved meanwhile", async () => {
  const { clerk, colleague } = office.staff;
  const read = await draftPermit();
  mustBeDone(await act(colleague, (tx) => saveVersion(tx, colleague, { ...read, fields: permit })));
  expect(await act(clerk, (tx) => saveVersion(tx, clerk, { ...read, fields: permit }))).toMatchObject({
    refusal: "changed-meanwhile",
    details: { by: "Kazimierz Próbna" },
  });
});

it("refuses to sign while a part is missing, and names it", async () => {
  const { assessment: _, ...unfinished } = permit;
  const read = await draftPermit(unfinished);
  const { check } = await find(read.documentId);
  expect(check.missing).toEqual(["Ocena prawna: dlaczego tak rozstrzygasz"]);
  mustBeDone(await submit(read));
  mustBeDone(await approve(read));
  expect(await sign(read)).toMatchObject({ refusal: "parts-missing", details: { parts: check.missing[0] } });

  const { clerk } = office.staff;
  const other = await draftPermit();
  const parts = { waiverInstruction: [] };
  const cut = mustBeDone(
    await act(clerk, (tx) => saveVersion(tx, clerk, { ...other, fields: permit, parts })),
  );
  mustBeDone(await submit(cut));
  mustBeDone(await approve(cut));
  expect(await sign(cut)).toMatchObject({ refusal: "parts-missing", details: { parts: "Pouczenie" } });
});

it("signs nothing but what was approved, and only by whom the office authorised", async () => {
  const { signatory } = office.staff;
  const read = await draftPermit();
  mustBeDone(await submit(read));
  mustBeDone(await approve(read));
  const unauthorised = { ...office.staff.colleague, roles: new Set(["signatory"] as const) };
  expect(await act(unauthorised, (tx) => signDocument(tx, unauthorised, read))).toEqual(
    refused("no-signing-authority"),
  );
  await office.database.admin(
    `update document_versions set letter = jsonb_set(letter, '{parts,resolution}', '["zezwalam na wszystko."]')
      where document_id = $1`,
    [read.documentId],
  );
  expect(await act(signatory, (tx) => signDocument(tx, signatory, read))).toEqual(refused("content-altered"));
});

it("lets nobody close a case over a letter that is begun at the same moment", async () => {
  const { clerk } = office.staff;
  for (let round = 0; round < 6; round += 1) {
    const { caseId } = await office.openCase();
    const draft = { caseId, template: "notice-of-initiation", fields: {} };
    const closing = { caseId, version: 1, note: "Zezwolono." };
    const outcomes = await Promise.all([
      act(clerk, (tx) => closeCase(tx, clerk, closing)),
      act(clerk, (tx) => draftDocument(tx, clerk, draft)),
    ]);
    expect(outcomes.map(({ done }) => done).toSorted()).toEqual([false, true]);
  }
});

it("refuses a date or an amount that can't be read, and a term under the statutory seven days", async () => {
  const { caseId } = await office.openCase();
  const { clerk } = office.staff;
  const draft = (template: string, fields: Record<string, string>) =>
    act(clerk, (tx) => draftDocument(tx, clerk, { caseId, template, fields }));
  expect(await draft("notice-of-new-term", { newTerm: "w grudniu" })).toMatchObject({
    refusal: "field-not-a-date",
  });
  expect(await draft("extract-fee", { total: "dużo" })).toMatchObject({ refusal: "field-not-an-amount" });
  expect(await draft("notice-of-new-term", { newTerm: "+275760-09-13" })).toMatchObject({
    refusal: "field-not-a-date",
  });
  for (const days of ["6", "999999999"])
    expect(await draft("call-to-supplement", { days })).toMatchObject({
      refusal: "template-field-out-of-range",
    });
});
