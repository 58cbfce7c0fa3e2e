import { expect, it } from "vitest";
import {
  checkLetter,
  findHouseTemplate,
  renderTemplate,
  type TemplateData,
} from "#tenants/documents/index.ts";
import { fillDraft } from "../../../tenants/documents/drafting/typed-fields.ts";
import { mustBeDone } from "../../support/staff.ts";
import { letterhead } from "./letter-samples.ts";

const fromCase = {
  ...letterhead,
  applicant: "Anna Wójcik",
  applicantKind: "holder",
  appliedOn: "12 października 2026 r.",
  receivedOn: "12 października 2026 r.",
  removal: "trees",
  removed: ["lipa drobnolistna, obwód pnia: 96 cm", "dąb szypułkowy, obwody pni: 120 i 80 cm"],
  plot: "214/3",
  precinct: "Borowno",
  appealBody: "SKO w Częstochowie",
};
const typed = {
  inspectedOn: "2026-10-14",
  findings: "Drzewa pochylają się nad dachem.",
  assessment: "Drzewa zagrażają mieniu.",
  removeBy: "2027-02-28",
};

async function write(id: string, own: TemplateData, facts: TemplateData = fromCase) {
  const template = findHouseTemplate(id)!;
  const fields = { ...typed, ...own };
  const letter = mustBeDone(await renderTemplate(template, mustBeDone(fillDraft(template, facts, fields))));
  return { letter, check: checkLetter(letter, id, fields) };
}
const permit = (own: TemplateData, facts?: TemplateData) => write("tree-removal-permit", own, facts);

it("leaves the fee to the clerk: a permit that says nothing of it can't be signed", async () => {
  const { letter, check } = await permit({});
  expect(check.missing).toEqual(["Opłata za usunięcie"]);
  expect(letter.parts.resolution?.join("\n")).not.toContain("nie nalicza");
});

it("stays unfinished when the clerk wrote the resolution by hand and chose nothing", async () => {
  const { letter } = await permit({});
  const byHand = { ...letter, parts: { ...letter.parts, resolution: ["zezwalam", "na usunięcie lipy."] } };
  expect(checkLetter(byHand, "tree-removal-permit", typed).missing).toEqual(["Opłata za usunięcie"]);
  expect(checkLetter(byHand, "tree-removal-permit").missing).toEqual([]);
});

it("charges the fee with its amount and says by when it is paid", async () => {
  expect((await permit({ feeRuling: "charged" })).check.missing).toEqual([
    "Wysokość opłaty, jeśli się ją nalicza",
  ]);
  const { letter, check } = await permit({ feeRuling: "charged", fee: "1250,50", feeExemption: "art. 86" });
  expect(check.missing).toEqual([]);
  const text = letter.parts.resolution!.join("\n");
  expect(text).toMatch(/nalicza się opłatę \(art\. 84 ust\. 1 i 2.*14 dni.*\nWysokość opłaty: 1.250,50.zł$/);
  expect(text).not.toContain("art. 86");
});

it("puts the fee off only where planting or moving is a condition of the permit", async () => {
  const deferred = { feeRuling: "deferred", fee: "1250,50" };
  expect((await permit(deferred)).check.missing).toEqual([
    "Nasadzenia zastępcze albo przesadzenie: ile, jakie, gdzie, do kiedy",
  ]);
  const { letter, check } = await permit({ ...deferred, planting: "3 lipy do 30 kwietnia 2027 r." });
  expect(check.missing).toEqual([]);
  expect(letter.parts.resolution?.join("\n")).toMatch(/3 lipy.*\n.*odracza się na okres 3 lat/);
});

it("exempts from the fee on the ground that the clerk names", async () => {
  expect((await permit({ feeRuling: "exempt" })).check.missing).toHaveLength(1);
  const { letter } = await permit({ feeRuling: "exempt", feeExemption: "art. 86 ust. 1 pkt 4", fee: "100" });
  expect(letter.parts.resolution?.slice(-2)).toEqual([
    "Opłaty za usunięcie nie nalicza się.",
    "Podstawa: art. 86 ust. 1 pkt 4",
  ]);
});

it("takes a choice that nobody offered for none", async () => {
  expect((await permit({ feeRuling: "constructor" })).check.missing).toEqual(["Opłata za usunięcie"]);
});

it("lists each tree under the operative word, in the number that fits", async () => {
  const { letter } = await write("tree-removal-refusal", {});
  expect(letter.parts.resolution).toEqual([
    "odmawiam",
    "wydania zezwolenia na usunięcie drzew z terenu działki nr 214/3, obręb Borowno:",
    ...fromCase.removed.map((tree) => `– ${tree}`),
  ]);
});

it("cites the point of the law that fits the applicant, and asks when it isn't known", async () => {
  const basis = async (applicantKind: string) => {
    const { letter, check } = await write("tree-removal-refusal", {}, { ...fromCase, applicantKind });
    return [letter.parts.legalBasis?.[0], check.missing] as const;
  };
  expect((await basis("holder"))[0]).toContain("art. 83 ust. 1 pkt 1, art. 83a");
  expect((await basis("transmission"))[0]).toContain("art. 83 ust. 1 pkt 2, art. 83a");
  expect((await basis(""))[1]).toEqual([
    "Kto wnosi o zezwolenie (art. 83 ust. 1 ustawy o ochronie przyrody)",
  ]);
});
