import { expect, it } from "vitest";
import { newId } from "#db/id.ts";
import { draftDocument, findDocument, readPart, readSources } from "#tenants/documents/index.ts";
import { letterTenant, useLetterOffice } from "../../../support/letter-office.ts";
import { mustBeDone } from "../../../support/staff.ts";
import { sendLetter, typed } from "../../dispatch/letters.ts";

const office = useLetterOffice();
const { act } = office;

async function draft(caseId: string, fields: Record<string, string | string[]> = {}) {
  const { clerk } = office.staff;
  const wanted = {
    caseId,
    template: "call-to-supplement",
    fields: { ...typed["call-to-supplement"], ...fields },
  };
  const { documentId } = mustBeDone(await act(clerk, (tx) => draftDocument(tx, clerk, wanted)));
  const found = await act(clerk, (tx) => findDocument(tx, documentId));
  return found!;
}

it("tells a party of her data in the first letter that goes to her, whatever letter it is (art. 61 § 5)", async () => {
  const { caseId } = await office.openCase();
  const first = await draft(caseId);
  const clause = readPart(first.version.letter, "dataProtection").join("\n");
  expect(clause).toContain("inspektor ochrony danych: Irena Próbna, iod@example.org,");
  expect(clause).toContain("KPA oraz: ustawa z 16.04.2004 o ochronie przyrody art. 83-90,");
  expect(clause).toContain("kategoria archiwalna B5");
  expect(first.check.missing).toEqual([]);
  await sendLetter(office, caseId, "call-to-supplement");
  expect(readPart((await draft(caseId)).version.letter, "dataProtection")).toEqual([]);
});

it("tells her again when nobody got the first one, and when somebody new is written to", async () => {
  const { caseId } = await office.openCase();
  const { deliveryId } = await sendLetter(office, caseId, "call-to-supplement");
  await office.database.admin("update deliveries set state = 'failed' where id = $1", [deliveryId]);
  expect(readPart((await draft(caseId)).version.letter, "dataProtection")).not.toEqual([]);
  await office.database.admin("update deliveries set state = 'sent' where id = $1", [deliveryId]);
  // A name put right makes nobody new; a namesake who joins is somebody new.
  await office.database.admin("update case_parties set name = 'Anna Wójcik-Lis' where case_id = $1", [
    caseId,
  ]);
  expect(readPart((await draft(caseId)).version.letter, "dataProtection")).toEqual([]);
  await office.database.admin(
    `insert into case_parties (tenant_id, id, case_id, name, address, role, channel)
     values ($1, $2, $3, 'Anna Wójcik-Lis', 'Rynek 1, 42-200 Częstochowa', 'applicant', 'paper')`,
    [letterTenant, newId(), caseId],
  );
  expect(readPart((await draft(caseId)).version.letter, "dataProtection")).not.toEqual([]);
});

it("asks the clerk for the officer's contact where the office has named none, and lets nobody sign without it", async () => {
  await office.database.admin("update office_contacts set valid_to = '2026-10-01'");
  const { caseId } = await office.openCase();
  const open = await draft(caseId);
  expect(open.check.missing).toEqual(["Inspektor ochrony danych: jak się z nim skontaktować"]);
  const { clerk } = office.staff;
  const sources = await act(clerk, (tx) => readSources(tx, clerk, open));
  expect(sources?.fields.map(({ field }) => field.name)).toContain("dpoContact");
  expect((await draft(caseId, { dpoContact: "iod@example.org" })).check.missing).toEqual([]);
});
