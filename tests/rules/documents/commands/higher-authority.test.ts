import { expect, it } from "vitest";
import { draftDocument, findDocument, readPart } from "#tenants/documents/index.ts";
import { useLetterOffice } from "../../../support/letter-office.ts";
import { mustBeDone } from "../../../support/staff.ts";

const office = useLetterOffice();
const { act } = office;

async function instructionIn(service: string | null) {
  const { caseId } = await office.openCase();
  await office.database.admin("update cases set service = $2 where id = $1", [caseId, service]);
  const { clerk } = office.staff;
  const wanted = { caseId, template: "notice-of-new-term", fields: {} };
  const { documentId } = mustBeDone(await act(clerk, (tx) => draftDocument(tx, clerk, wanted)));
  const { version } = (await act(clerk, (tx) => findDocument(tx, documentId)))!;
  return readPart(version.letter, "appealInstruction").join(" ");
}

it("sends a ponaglenie in a geodetic case to the geodetic inspectorate (art. 37 § 3)", async () => {
  expect(await instructionIn("egib-wypis-wyrys")).toMatch(
    /Rozpatruje je: Śląski Wojewódzki Inspektor Nadzoru/,
  );
});

it("sends it to the office's own higher authority in any other case", async () => {
  for (const service of ["drzewo-zezwolenie", null])
    expect(await instructionIn(service)).toMatch(/Rozpatruje je: Samorządowe Kolegium Odwoławcze/);
});
