import { expect, it } from "vitest";
import {
  approveDocument,
  compareVersions,
  draftDocument,
  encloseFiles,
  findDocument,
  findEnclosureFile,
  mostEnclosures,
  type ReadVersion,
  removeEnclosure,
  renderLetterPdf,
  returnDocument,
  saveVersion,
  signDocument,
  submitForApproval,
  verifySignature,
} from "#tenants/documents/index.ts";
import { refused } from "#tenants/outcome.ts";
import { useLetterOffice } from "../../../support/letter-office.ts";
import { mustBeDone } from "../../../support/staff.ts";
import { putTexts } from "../../dispatch/letters.ts";
import { readStructure } from "../../pdf/read-pdf.ts";

const office = useLetterOffice();
const { act } = office;
const call = { defects: "szkic działki", days: "10" };

async function draft(template = "call-to-supplement", fields: Record<string, string> = call) {
  const { caseId } = await office.openCase();
  const { clerk } = office.staff;
  return mustBeDone(await act(clerk, (tx) => draftDocument(tx, clerk, { caseId, template, fields })));
}
async function enclose(read: ReadVersion, texts: Record<string, string>) {
  const { clerk } = office.staff;
  const files = await putTexts(texts);
  return act(clerk, (tx) => encloseFiles(tx, clerk, { ...read, files }));
}
const remove = (read: ReadVersion, fileId: string) =>
  act(office.staff.clerk, (tx) => removeEnclosure(tx, office.staff.clerk, { ...read, fileId }));
const find = ({ documentId }: ReadVersion) =>
  act(office.staff.clerk, async (tx) => (await findDocument(tx, documentId))!);
const submit = async (read: ReadVersion) =>
  mustBeDone(await act(office.staff.clerk, (tx) => submitForApproval(tx, office.staff.clerk, read)));
const approve = async (read: ReadVersion) =>
  mustBeDone(await act(office.staff.head, (tx) => approveDocument(tx, office.staff.head, read)));
const sign = (read: ReadVersion) =>
  act(office.staff.signatory, (tx) => signDocument(tx, office.staff.signatory, read));

it("makes a new version of a letter when files are enclosed, and the letter itself names them", async () => {
  const first = await draft();
  const second = mustBeDone(await enclose(first, { "wzór.txt": "wzór", "mapa.txt": "mapa" }));
  expect(second.versionNumber).toBe(2);
  const { version, versions, enclosures } = await find(second);
  expect(version.letter.enclosures).toEqual([
    {
      name: "wzór.txt",
      mediaType: "text/plain",
      sizeBytes: 5,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
    expect.objectContaining({ name: "mapa.txt" }),
  ]);
  expect(enclosures.map(({ name }) => name)).toEqual(["wzór.txt", "mapa.txt"]);
  expect(versions[0]!.letter.enclosures).toBeUndefined();
  expect(version.sha256).not.toBe(versions[0]!.sha256);
  const differences = compareVersions(versions[0]!.letter, version.letter);
  expect(differences).toMatchObject([{ part: "enclosures", paragraphs: [{ change: "added" }, {}] }]);
});

it("keeps the files when the text changes, and takes one off by another version", async () => {
  const { clerk } = office.staff;
  const enclosed = mustBeDone(await enclose(await draft(), { "a.txt": "a", "b.txt": "b" }));
  const fields = { ...call, days: "14" };
  const saved = mustBeDone(await act(clerk, (tx) => saveVersion(tx, clerk, { ...enclosed, fields })));
  const { enclosures, version } = await find(saved);
  expect(enclosures.map(({ name }) => name)).toEqual(["a.txt", "b.txt"]);
  const left = mustBeDone(await remove(saved, enclosures[0]!.fileId));
  const found = await find(left);
  expect(found.enclosures.map(({ name }) => name)).toEqual(["b.txt"]);
  expect(found.version.letter.parts).toEqual(version.letter.parts);
  expect(await remove(left, enclosures[0]!.fileId)).toEqual(refused("enclosure-unknown"));
});

it("gives a letter whose last enclosure is taken off the SHA-256 it had without any", async () => {
  const first = await draft();
  const second = mustBeDone(await enclose(first, { "a.txt": "a" }));
  const { enclosures } = await find(second);
  const third = mustBeDone(await remove(second, enclosures[0]!.fileId));
  const { versions } = await find(third);
  expect(versions[2]!.sha256).toBe(versions[0]!.sha256);
});

it("changes enclosures only while the letter is its author's: not in approval, not after it is signed", async () => {
  const { head, colleague, registry } = office.staff;
  let read = mustBeDone(await enclose(await draft(), { "a.txt": "a" }));
  const { enclosures } = await find(read);
  const fileId = enclosures[0]!.fileId;
  await submit(read);
  const locked = refused("document-locked", { state: "in-approval" });
  expect(await enclose(read, { "b.txt": "b" })).toEqual(locked);
  expect(await remove(read, fileId)).toEqual(locked);
  const remarks = "Dołącz też mapę.";
  mustBeDone(await act(head, (tx) => returnDocument(tx, head, { ...read, remarks })));
  read = mustBeDone(await enclose(read, { "mapa.txt": "mapa" }));
  await submit(read);
  await approve(read);
  mustBeDone(await sign(read));
  expect(await enclose(read, { "b.txt": "b" })).toEqual(refused("document-locked", { state: "signed" }));
  expect(await remove(read, fileId)).toEqual(refused("document-locked", { state: "signed" }));
  const files = await putTexts({ "c.txt": "c" });
  expect(await act(registry, (tx) => encloseFiles(tx, registry, { ...read, files }))).toEqual(
    refused("not-allowed"),
  );
  expect(await act(colleague, (tx) => findEnclosureFile(tx, colleague, fileId))).toMatchObject({
    name: "a.txt",
  });
  const { fileId: print } = (await find(read)).document;
  expect(await act(colleague, (tx) => findEnclosureFile(tx, colleague, print!))).toBeUndefined();
});

it("refuses nothing at all, too many files, and files enclosed with a version that is no longer the newest", async () => {
  const first = await draft();
  expect(await enclose(first, {})).toEqual(refused("enclosure-not-chosen"));
  const many = Object.fromEntries(
    Array.from({ length: mostEnclosures }, (_, index) => [`${index}.txt`, `${index}`]),
  );
  const full = mustBeDone(await enclose(first, many));
  expect(await enclose(full, { "jeszcze.txt": "j" })).toEqual(
    refused("enclosures-too-many", { most: mostEnclosures }),
  );
  expect(await enclose(first, { "a.txt": "a" })).toMatchObject({ refusal: "changed-meanwhile" });
});

it("signs what is enclosed with the letter: another file in its place breaks the signature", async () => {
  const read = mustBeDone(await enclose(await draft(), { "a.txt": "a" }));
  await submit(read);
  await approve(read);
  mustBeDone(await sign(read));
  const verify = () => act(office.staff.clerk, (tx) => verifySignature(tx, read.documentId));
  expect(await verify()).toMatchObject({ isValid: true });
  const { enclosures } = await find(read);
  await office.database.admin("update files set sha256 = repeat('0', 64) where id = $1", [
    enclosures[0]!.fileId,
  ]);
  expect(await verify()).toMatchObject({ isValid: false, faults: ["enclosures-altered"] });
});

it("prints the true list under the letter, with size and SHA-256", async () => {
  const read = mustBeDone(await enclose(await draft(), { "mapa.txt": "mapa" }));
  const { version } = await find(read);
  const { sha256 } = version.letter.enclosures![0]!;
  const print = { identifier: read.documentId, createdAt: version.writtenAt };
  const structure = readStructure(await renderLetterPdf(version.letter, print));
  expect(structure).toMatch(/H2[^"]*"Załączniki"/);
  const list = structure.replace(/\s+/g, " ");
  expect(list).toContain("mapa.txt (4 B), SHA-256:");
  expect(list).toContain(sha256.slice(0, 16));
});

it("lets nobody sign a letter that hands documents over without them", async () => {
  const empty = await draft("extract-delivery", {});
  expect((await find(empty)).check.missing).toContain("Załączniki");
  await submit(empty);
  await approve(empty);
  expect(await sign(empty)).toMatchObject({
    refusal: "parts-missing",
    details: { parts: expect.stringContaining("Załączniki") },
  });
  const whole = mustBeDone(await enclose(await draft("extract-delivery", {}), { "wypis.txt": "wypis" }));
  expect((await find(whole)).check.missing).not.toContain("Załączniki");
});
