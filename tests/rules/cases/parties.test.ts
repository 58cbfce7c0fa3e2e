import { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#db/id.ts";
import { listCaseLog } from "#tenants/audit/index.ts";
import {
  addParty,
  closeCase,
  correctParty,
  endParty,
  listParties,
  openCase,
  type PartyAddition,
  type PartyCorrection,
} from "#tenants/cases/index.ts";
import { toCanonicalJson } from "#tenants/forms/index.ts";
import { assignTo, fileInMatter, makeMatter, openFresh, readCase, readItem } from "../../support/casework.ts";
import { useDatabase } from "../../support/database.ts";
import { mustBeDone } from "../../support/staff.ts";
import { makeStaffedOffice, type StaffedOffice } from "../../support/staffed-office.ts";
import { fillInAnnasTree } from "../forms/filled-forms.ts";

const database = useDatabase();
let office: StaffedOffice;
beforeAll(async () => {
  office = await makeStaffedOffice(database);
});

type Found = Awaited<ReturnType<typeof readCase>>;
const partiesOf = ({ caseId }: Found) => office.as(office.ewa, (tx) => listParties(tx, caseId));
const jan = { name: "Jan Sąsiad", address: "Polna 9, 42-233 Borowno", ade: "", role: "party" } as const;

const add = async ({ mark }: Found, wanted: Partial<PartyAddition> = {}, officer = office.ewa) => {
  const { caseId, version } = await readCase(office, mark);
  return office.as(officer, (tx) =>
    addParty(tx, officer, { ...jan, representsId: null, caseId, version, ...wanted }),
  );
};

const correct = async ({ mark }: Found, wanted: Partial<PartyCorrection>) => {
  const { caseId, version } = await readCase(office, mark);
  const [party] = await office.as(office.ewa, (tx) => listParties(tx, caseId));
  const { partyId, name, address, channel } = party!;
  return office.as(office.ewa, (tx) =>
    correctParty(tx, office.ewa, { partyId, name, address, ade: "", channel, caseId, version, ...wanted }),
  );
};

const end = async ({ mark }: Found, partyId: string, day = "2026-10-12") => {
  const { caseId, version } = await readCase(office, mark);
  const endedOn = Temporal.PlainDate.from(day);
  return office.as(office.ewa, (tx) => endParty(tx, office.ewa, { partyId, endedOn, caseId, version }));
};

describe("a party", () => {
  it("is entered later by who works on the case, and stands in its log", async () => {
    const found = await openFresh(office, office.ewa);
    expect(await add(found, {}, office.piotr)).toMatchObject({ refusal: "not-your-case" });
    expect(await add(found, {}, office.joanna)).toMatchObject({ refusal: "not-allowed" });
    expect(await add(found, { version: 99 })).toMatchObject({ refusal: "changed-meanwhile" });
    mustBeDone(await add(found, { ade: "ae:pl-12345-67890-abcde-12" }));
    expect(await partiesOf(found)).toMatchObject([
      { name: "Anna Przybylska", role: "applicant" },
      { ...jan, ade: "AE:PL-12345-67890-ABCDE-12", channel: "paper", residentId: null, endedOn: null },
    ]);
    const log = await office.as(office.ewa, (tx) => listCaseLog(tx, found.caseId));
    expect(log?.entries.at(-1)?.activity).toBe("Dopisano stronę albo pełnomocnika");
    expect((await readCase(office, found.mark)).version).toBe(found.version + 1);
  });

  it.each([
    ["name", { name: " " }, "party-name-missing"],
    ["address", { address: " \n" }, "party-address-missing"],
    ["e-delivery address", { ade: "anna@example.org" }, "party-ade-malformed"],
    ["principal", { role: "attorney" }, "party-represented-missing"],
    ["principal in this case", { role: "attorney", representsId: newId() }, "party-represented-missing"],
  ] as const)("isn't entered without a good %s", async (_, wanted, refusal) => {
    expect(await add(await openFresh(office, office.ewa), wanted)).toMatchObject({ refusal });
  });

  it("gets the address that her letter lacked, and the case bears her corrected name", async () => {
    const found = await openFresh(office, office.ewa, { senderAddress: "" });
    expect(await correct(found, {})).toMatchObject({ refusal: "party-address-missing" });
    mustBeDone(await correct(found, { name: "Anna  Przybylska-Lis", address: "Polna 7\n42-233 Borowno" }));
    expect(await partiesOf(found)).toMatchObject([
      { name: "Anna Przybylska-Lis", address: "Polna 7, 42-233 Borowno" },
    ]);
    const corrected = await readCase(office, found.mark);
    expect(corrected).toMatchObject({ partyName: "Anna Przybylska-Lis", version: found.version + 1 });
    const log = await office.as(office.ewa, (tx) => listCaseLog(tx, found.caseId));
    expect(log?.entries.at(-1)?.activity).toBe("Poprawiono dane strony albo pełnomocnika: nazwa, adres");
    mustBeDone(await correct(corrected, {}));
    expect((await readCase(office, found.mark)).version).toBe(corrected.version);
  });

  it("is sent letters to an account only if she filed by one", async () => {
    const found = await openFresh(office, office.ewa);
    expect(await correct(found, { channel: "account" })).toMatchObject({ refusal: "party-account-missing" });
  });

  it("stops being one, with who acts for her, and stays in the files", async () => {
    const found = await openFresh(office, office.ewa);
    const { partyId } = mustBeDone(await add(found));
    const lawyer = { name: "Piotr Radca", role: "attorney", representsId: partyId } as const;
    mustBeDone(await add(found, lawyer));
    expect(await end(found, partyId, "2026-10-13")).toMatchObject({ refusal: "party-end-in-future" });
    expect(await end(found, newId())).toMatchObject({ refusal: "party-unknown" });
    mustBeDone(await end(found, partyId));
    expect((await partiesOf(found)).map(({ name, endedOn }) => [name, endedOn?.toString()])).toEqual([
      ["Anna Przybylska", undefined],
      ["Jan Sąsiad", "2026-10-12"],
      ["Piotr Radca", "2026-10-12"],
    ]);
    expect(await end(found, partyId)).toMatchObject({ refusal: "party-ended" });
    expect(await correct(found, { partyId })).toMatchObject({ refusal: "party-ended" });
    expect(await add(found, lawyer)).toMatchObject({ refusal: "party-represented-missing" });
  });

  it("leaves the case to bear the name of the next one", async () => {
    const found = await openFresh(office, office.ewa);
    const [first] = await partiesOf(found);
    mustBeDone(await add(found));
    mustBeDone(await end(found, first!.partyId));
    expect((await readCase(office, found.mark)).partyName).toBe("Jan Sąsiad");
  });

  it("of a closed case stays as she is", async () => {
    const found = await openFresh(office, office.ewa);
    const { caseId, version } = found;
    mustBeDone(
      await office.as(office.ewa, (tx) => closeCase(tx, office.ewa, { caseId, version, note: "Zezwolono" })),
    );
    expect(await add(found)).toMatchObject({ refusal: "case-closed" });
    expect(await correct(found, {})).toMatchObject({ refusal: "case-closed" });
  });
});

describe("an application filed online", () => {
  /** A case opened from an application of these answers, filed through the account of that person. */
  async function openFiled(answers: Record<string, string>, holder: string): Promise<Found> {
    const matterId = await makeMatter(database, 31, `${newId()}@example.org`);
    await database.admin(
      `insert into submissions (tenant_id, id, resident_id, kind, resident_case_id, service, form_version, form_hash,
         canonical, sha256, sender_name, submitted_at)
       select 31, $1, resident_id, 'application', id, service, 1, '', $2, '', $3, '2026-10-12T08:00Z'
         from resident_cases where id = $4`,
      [
        newId(),
        toCanonicalJson({ answers: fillInAnnasTree({ "address.postcode": "42-233", ...answers }) }),
        holder,
        matterId,
      ],
    );
    const { itemId } = await assignTo(office, office.ewa, { senderName: holder });
    await fileInMatter(database, itemId, matterId);
    const read = await readItem(office, itemId);
    const wanted = { ...read, jrwaSymbol: "6131", title: "Usunięcie lipy" };
    const { mark } = mustBeDone(await office.as(office.ewa, (tx) => openCase(tx, office.ewa, wanted)));
    return readCase(office, mark);
  }
  const byAttorney = {
    "acts-through": "attorney",
    "attorney-name": "Piotr Radca",
    "attorney-address.house": "1",
    "attorney-address.street": "Rynek",
    "attorney-address.postcode": "42-200",
    "attorney-address.town": "Częstochowa",
    "attorney-relative": "no",
  };

  it("by an attorney makes his client the party, and him the one who gets letters on his account", async () => {
    const found = await openFiled(byAttorney, "Piotr Radca");
    const [anna, piotr] = await partiesOf(found);
    expect(anna).toMatchObject({
      name: "Anna Wójcik",
      role: "applicant",
      channel: "paper",
      residentId: null,
    });
    expect(anna?.address).toBe("Polna 7, 42-233 Borowno");
    expect(piotr).toMatchObject({ name: "Piotr Radca", role: "attorney", channel: "account" });
    expect(piotr?.representsId).toBe(anna?.partyId);
    expect(piotr?.residentId).not.toBeNull();
    expect(found.partyName).toBe("Anna Wójcik");
  });

  it("by a party who has an attorney leaves her the account and writes to him on paper", async () => {
    const found = await openFiled(byAttorney, "Anna Wójcik");
    expect(await partiesOf(found)).toMatchObject([
      { name: "Anna Wójcik", channel: "account" },
      { name: "Piotr Radca", channel: "paper", residentId: null, address: "Rynek 1, 42-200 Częstochowa" },
    ]);
  });

  it("by somebody whom it doesn't name lays no letters into that account", async () => {
    expect(await partiesOf(await openFiled({}, "Karol Obcy"))).toMatchObject([
      { name: "Anna Wójcik", channel: "paper", residentId: null, address: "Polna 7, 42-233 Borowno" },
    ]);
  });

  it("lets its party leave the account, and come back to it", async () => {
    const found = await openFiled({}, "Anna Wójcik");
    mustBeDone(await correct(found, { channel: "paper" }));
    const [left] = await partiesOf(found);
    expect(left).toMatchObject({ channel: "paper" });
    expect(left?.residentId).not.toBeNull();
    mustBeDone(await correct(found, { channel: "account" }));
    expect(await partiesOf(found)).toMatchObject([{ channel: "account" }]);
  });
});
