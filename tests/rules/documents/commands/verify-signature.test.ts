import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, expect, it } from "vitest";
import {
  approveDocument,
  draftDocument,
  signDocument,
  submitForApproval,
  verifySignature,
} from "#tenants/documents/index.ts";
import { useLetterOffice } from "../../../support/letter-office.ts";
import { mustBeDone } from "../../../support/staff.ts";

const office = useLetterOffice();
const { act } = office;
let documentId: string;
let fileSha256: string;

const verify = () => act(office.staff.clerk, (tx) => verifySignature(tx, documentId));
const printPath = () =>
  path.join(process.env.EPOWIAT_VAR!, "files", fileSha256.slice(0, 2), fileSha256.slice(2, 4), fileSha256);

beforeAll(async () => {
  const { clerk, head, signatory } = office.staff;
  const { caseId } = await office.openCase();
  const fields = { defects: "szkic działki", days: "7" };
  const draft = { caseId, template: "call-to-supplement", fields };
  const read = mustBeDone(await act(clerk, (tx) => draftDocument(tx, clerk, draft)));
  mustBeDone(await act(clerk, (tx) => submitForApproval(tx, clerk, read)));
  mustBeDone(await act(head, (tx) => approveDocument(tx, head, read)));
  ({ fileSha256 } = mustBeDone(await act(signatory, (tx) => signDocument(tx, signatory, read))));
  documentId = read.documentId;
});

it("holds while nothing was touched", async () => {
  expect(await verify()).toMatchObject({ isValid: true, faults: [], personName: "Wiktor Próbna" });
});

it("finds that the statement was changed after it was signed", async () => {
  const swap = (one: string, other: string) =>
    office.database.admin(
      "update signatures set statement = replace(statement, $2, $3) where document_id = $1",
      [documentId, one, other],
    );
  await swap("Wiktor", "Zygmunt");
  expect(await verify()).toMatchObject({ isValid: false, faults: ["statement-not-signed"] });
  await swap("Zygmunt", "Wiktor");
});

it("finds that the letter's content was changed", async () => {
  const set = (heading: string) =>
    office.database.admin(
      "update document_versions set letter = jsonb_set(letter, '{title}', to_jsonb($2::text)) where document_id = $1",
      [documentId, heading],
    );
  await set("ZAPROSZENIE");
  expect(await verify()).toMatchObject({ isValid: false, faults: ["content-altered"] });
  await set("WEZWANIE DO USUNIĘCIA BRAKÓW");
});

it("finds that the print was changed or is gone", async () => {
  await writeFile(printPath(), "%PDF-1.7 coś innego");
  expect(await verify()).toMatchObject({ isValid: false, faults: ["file-altered"] });
  await rm(printPath());
  expect(await verify()).toMatchObject({ isValid: false, faults: ["file-missing"] });
});
