import { expect, it } from "vitest";
import { readParties } from "../../../tenants/filing/named-parties.ts";

const address = { house: "7", street: "Polna", postcode: "42-233", town: "Borowno" };
const anna = {
  "applicant-kind": "person",
  "first-name": "Anna",
  "last-name": "Wójcik",
  address,
  "correspondence-same": "yes",
  "acts-through": "self",
};
const byAttorney = {
  ...anna,
  "acts-through": "attorney",
  "attorney-name": "adw. Piotr Radca",
  "attorney-address": { house: "1", street: "Rynek", postcode: "42-200", town: "Częstochowa" },
  "attorney-ade": "AE:PL-12345-67890-ABCDE-12",
};

it("takes the applicant as the form names her, where she wants her letters", () => {
  expect(readParties(anna, "Anna Wójcik")).toEqual({
    applicant: { name: "Anna Wójcik", address: "Polna 7, 42-233 Borowno", ade: null, holdsAccount: true },
  });
  const elsewhere = {
    ...anna,
    "correspondence-same": "no",
    "correspondence-address": {
      house: "3",
      flat: "4",
      street: "Leśna",
      postcode: "42-200",
      town: "Częstochowa",
    },
    ade: "AE:PL-12345-67890-ABCDE-12",
  };
  expect(readParties(elsewhere, "Anna Wójcik")?.applicant).toMatchObject({
    address: "Leśna 3/4, 42-200 Częstochowa",
    ade: "AE:PL-12345-67890-ABCDE-12",
  });
});

it.each([
  ["Anna Wójcik", true],
  ["ANNA  WOJCIK", true],
  ["Anna Maria Wójcik", true],
  ["Piotr Wójcik", false],
  ["Anna", false],
  ["", false],
])("knows from the name whether the account of %s is the applicant's own: %s", (holder, isHers) => {
  expect(readParties(anna, holder)?.applicant.holdsAccount).toBe(isHers);
});

it("takes the attorney whom the form names, and leaves the account to him whose it is", () => {
  expect(readParties(byAttorney, "Piotr Radca")).toMatchObject({
    applicant: { name: "Anna Wójcik", holdsAccount: false },
    attorney: {
      name: "adw. Piotr Radca",
      address: "Rynek 1, 42-200 Częstochowa",
      ade: "AE:PL-12345-67890-ABCDE-12",
      holdsAccount: true,
    },
  });
  expect(readParties(byAttorney, "Anna Wójcik")).toMatchObject({
    applicant: { holdsAccount: true },
    attorney: { holdsAccount: false },
  });
});

it("gives an institution the account of who acts for it, and of nobody else", () => {
  const school = {
    "applicant-kind": "entity",
    "entity-name": "Szkoła Podstawowa w Borownie",
    "entity-representative": "Jan Anioł, dyrektor",
    address,
  };
  expect(readParties(school, "Jan Anioł")).toMatchObject({
    applicant: { name: "Szkoła Podstawowa w Borownie", holdsAccount: true },
  });
  expect(readParties(school, "Anna Wójcik")).toMatchObject({ applicant: { holdsAccount: false } });
});

it("finds nobody in a form that asks for no applicant", () => {
  expect(readParties({ text: "Proszę o kopię." }, "Anna Wójcik")).toBeUndefined();
});
