import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkForm, checkPage, listFields, listForms, listWarnings } from "#tenants/forms/index.ts";
import { drawing, fillInAnnasTree, formOf, reading } from "./filled-forms.ts";

const tree = formOf("drzewo-zezwolenie");
const problemsOf = (
  page: string,
  inputs: Parameters<typeof fillInAnnasTree>[0],
  language: "pl" | "en" = "pl",
) => {
  const checked = checkPage(tree, page, fillInAnnasTree(inputs), { ...reading, language });
  return checked.ok ? [] : checked.problems;
};
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("checking a form", () => {
  it("accepts Anna's application and tidies what she typed", () => {
    const checked = checkForm(tree, fillInAnnasTree(), reading);
    expect(checked).toMatchObject({
      ok: true,
      answers: {
        "first-name": "Anna",
        address: { street: "Polna", house: "7", postcode: "42-233", town: "Borowno" },
        "planned-on": { day: "14", month: "3", year: "2027" },
        trees: [{ species: "lipa drobnolistna", circumference: "96" }],
        "site-drawing": [drawing],
      },
    });
  });

  it("changes nothing in answers that were checked before", () => {
    const first = checkForm(tree, fillInAnnasTree(), reading);
    expect(first.ok && checkForm(tree, first.answers, reading)).toEqual(first);
  });

  it.each<[string, string, Record<string, string>, string, string]>([
    [
      "a parcel number with a hyphen",
      "property",
      { "parcel.number": "214-3" },
      "parcel.number",
      "Wpisz numer działki, np. 214/3",
    ],
    [
      "a circumference in words",
      "trees-page",
      { "trees.0.circumference": "ok. metr" },
      "trees.0.circumference",
      "Wpisz obwód liczbą, np. 96",
    ],
    [
      "a circumference of 0",
      "trees-page",
      { "trees.0.circumference": "0" },
      "trees.0.circumference",
      "Wpisz liczbę od 1 cm do 1500 cm",
    ],
    [
      "a second tree without species",
      "trees-page",
      { "trees.1.circumference": "80", "trees.1.tree-place": "w sadzie" },
      "trees.1.species",
      "Wpisz gatunek drzewa, np. lipa drobnolistna",
    ],
    [
      "a day that isn't in the calendar",
      "reason",
      { "planned-on.day": "31", "planned-on.month": "2" },
      "planned-on",
      "Wpisz datę, która jest w kalendarzu, np. 14 3 2027",
    ],
    [
      "a day that has passed",
      "reason",
      { "planned-on.year": "2025" },
      "planned-on",
      "Podaj datę dzisiejszą albo późniejszą",
    ],
    [
      "a missing year",
      "reason",
      { "planned-on.year": "" },
      "planned-on.year",
      "Wpisz planowaną datę, np. 14 3 2027",
    ],
    [
      "an option not offered",
      "reason",
      { "for-business": "maybe" },
      "for-business",
      "Wybierz, czy ma to związek z działalnością gospodarczą",
    ],
    ["a short PESEL", "applicant", { pesel: "4405" }, "pesel", "Wpisz numer PESEL: 11 cyfr"],
    ["no house number", "applicant-address", { "address.house": "" }, "address.house", "Wpisz numer domu"],
    [
      "a declaration not made",
      "title",
      { "title-declaration": "" },
      "title-declaration",
      "Zaznacz oświadczenie o tytule prawnym, żeby przejść dalej",
    ],
    [
      "a reason beyond measure",
      "reason",
      { reason: "a".repeat(4001) },
      "reason",
      "Skróć tekst do 4000 znaków",
    ],
  ])("says what to do about %s", (_, page, inputs, name, message) => {
    expect(
      problemsOf(page, inputs).map((problem) => ({ ...problem, message: plain(problem.message) })),
    ).toEqual([{ name, message }]);
  });

  it("speaks English to those who chose it", () => {
    expect(problemsOf("property", { "parcel.number": "214-3" }, "en")).toEqual([
      { name: "parcel.number", message: "Enter the parcel number, for example 214/3" },
    ]);
  });

  it("doubts a PESEL whose checksum is off, but lets it pass", () => {
    expect(problemsOf("applicant", { pesel: "44051401358" })).toEqual([]);
    const warnings = listWarnings(tree, fillInAnnasTree({ pesel: "44051401358" }), "pl");
    expect(warnings).toMatchObject([{ name: "pesel", message: expect.stringContaining("przejdź dalej") }]);
    expect(listWarnings(tree, fillInAnnasTree(), "pl")).toEqual([]);
    expect(listWarnings(tree, fillInAnnasTree({ pesel: "44051401358" }), "pl", "reason")).toEqual([]);
  });

  it("doubts numbers inside rows too", () => {
    const vehicle = formOf("pojazd-rejestracja-krajowy");
    const coOwner = { "co-owner-kind": "person", "co-owner-pesel": "44051401358" };
    const warnings = listWarnings(vehicle, { "has-co-owners": "yes", "co-owners": [coOwner] }, "pl");
    expect(warnings.map(({ name }) => name)).toEqual(["co-owners.0.co-owner-pesel"]);
  });

  it("wants the owner's consent only from somebody who needs it", () => {
    const tenant = { "title-kind": "other-holder" };
    expect(problemsOf("files", tenant).map(({ name }) => name)).toEqual(["owner-consent"]);
    expect(problemsOf("files", {})).toEqual([]);
  });

  it("neither asks nor keeps what other answers hide, however it got there", () => {
    const hidden = {
      "entity-name": "Firma",
      nip: "zły",
      "attorney-relative": "no",
      "shrubs.0.shrub-area": "x",
    };
    const checked = checkForm(tree, fillInAnnasTree(hidden), reading);
    expect(checked).toEqual(checkForm(tree, fillInAnnasTree(), reading));
  });

  it("takes nothing on a page that is hidden or unknown", () => {
    for (const page of ["shrubs-page", "no-such-page"]) {
      expect(checkPage(tree, page, fillInAnnasTree(), reading)).toEqual({ ok: true, answers: {} });
    }
  });

  it("meets any stored answers without failing, and lets through only fields of the form", () => {
    for (const { definition } of listForms()) {
      const ids = listFields(definition).map((field) => field.id);
      const answers = fc.dictionary(fc.constantFrom(...ids, "__proto__", "extra"), fc.jsonValue());
      fc.assert(
        fc.property(answers, (given) => {
          const checked = checkForm(definition, given as never, reading);
          if (checked.ok) for (const id of Object.keys(checked.answers)) expect(ids).toContain(id);
          else expect(checked.problems.length).toBeGreaterThan(0);
        }),
        { numRuns: 50 },
      );
    }
  });
});
