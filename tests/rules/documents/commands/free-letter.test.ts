import { expect, it } from "vitest";
import { draftDocument, findDocument, readPart, saveVersion } from "#tenants/documents/index.ts";
import { useLetterOffice } from "../../../support/letter-office.ts";
import { mustBeDone } from "../../../support/staff.ts";
import { sendLetter } from "../../dispatch/letters.ts";

const office = useLetterOffice();
const { act } = office;

it("takes its title and its paragraphs from the clerk, and is called by that title in the files", async () => {
  const { caseId } = await office.openCase();
  const { clerk } = office.staff;
  const find = (documentId: string) => act(clerk, async (tx) => (await findDocument(tx, documentId))!);
  const read = mustBeDone(
    await act(clerk, (tx) => draftDocument(tx, clerk, { caseId, template: "free-letter" })),
  );
  const begun = await find(read.documentId);
  expect(begun.document.title).toBe("Pismo");
  expect(begun.check.missing).toEqual([
    "Tytuł pisma, np. Informacja o terminie oględzin",
    "Treść pisma, każdy akapit od nowego wiersza",
  ]);
  const fields = { subject: "Informacja o oględzinach", body: "Pierwszy akapit.\nDrugi akapit." };
  mustBeDone(await act(clerk, (tx) => saveVersion(tx, clerk, { ...read, fields })));
  const { document, version, check } = await find(read.documentId);
  expect(document.title).toBe("Informacja o oględzinach");
  expect(version.letter.title).toBe("Informacja o oględzinach");
  expect(readPart(version.letter, "content")).toEqual(["Pierwszy akapit.", "Drugi akapit."]);
  expect(check).toMatchObject({ checklist: [], missing: [] });
});

it("reaches the party under that title, and leaves the clock alone", async () => {
  const { caseId } = await office.openCase();
  const { deliveryId } = await sendLetter(office, caseId, "free-letter");
  const [letter] = await office.database.admin<{ title: string; first_line: string }>(
    "select title, first_line from resident_letters where id = $1",
    [deliveryId],
  );
  expect(letter).toMatchObject({
    title: "Informacja o oględzinach",
    first_line: "Urząd przysyła Ci pismo: Informacja o oględzinach.",
  });
  const [clock] = await office.database.admin<{ due: string | null }>(
    "select due_on::text as due from cases where id = $1",
    [caseId],
  );
  expect(clock!.due).not.toBeNull();
});
