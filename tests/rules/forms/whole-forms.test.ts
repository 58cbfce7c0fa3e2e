import { describe, expect, it } from "vitest";
import { type Answers, attach, checkForm, listAnswers, listProgress } from "#tenants/forms/index.ts";
import { annasTree, drawing, fillIn, fillInAnnasTree, formOf, postOf, reading } from "./filled-forms.ts";

type Inputs = Readonly<Record<string, string | readonly string[]>>;

function fillInForm(service: string, inputs: Inputs, files: readonly string[] = []): Answers {
  const definition = formOf(service);
  const answers = fillIn(definition, postOf(inputs));
  return files.reduce((given, field) => attach(definition, given, field, drawing), answers);
}

const applicantIds = [
  "applicant-kind",
  "first-name",
  "last-name",
  "correspondence-same",
  "acts-through",
] as const;
const anna: Inputs = Object.fromEntries(
  Object.entries(annasTree).filter(
    ([name]) => name.startsWith("address.") || applicantIds.some((id) => id === name),
  ),
);
const sawmill: Inputs = {
  ...anna,
  "applicant-kind": "entity",
  "entity-name": "Tartak Borowno sp. z o.o.",
  nip: "526-000-12-46",
  "entity-representative": "Jan Maj, prezes zarządu",
};
const byAttorney: Inputs = {
  "acts-through": "attorney",
  "attorney-name": "Ewa Nowak",
  "attorney-address.house": "1",
  "attorney-address.postcode": "42-200",
  "attorney-address.town": "Częstochowa",
  "attorney-relative": "no",
};
const car: Inputs = {
  ...anna,
  "has-co-owners": "yes",
  "co-owners.0.co-owner-name": "Jan Wójcik",
  "co-owners.0.co-owner-kind": "person",
  "co-owners.0.co-owner-address.house": "7",
  "co-owners.0.co-owner-address.postcode": "42-233",
  "co-owners.0.co-owner-address.town": "Borowno",
  "vehicle-kind": "car",
  make: "Skoda",
  model: "Fabia",
  "production-year": "2016",
  vin: "TMBEA25J1G3000001",
  "current-plate": "SL 12345",
  "acquired-by": "sale",
  "acquired-on.day": "20",
  "acquired-on.month": "11",
  "acquired-on.year": "2026",
  "keep-plates": "no",
  "plate-kind": "standard",
};
const extract: Inputs = {
  ...anna,
  "objects.0.gmina": "mykanow",
  "objects.0.parcel.precinct": "Borowno",
  "objects.0.parcel.number": "214/3",
  document: "extract-and-map",
  "personal-data": "with",
  interest: "owner",
  purpose: "land-register-entry",
  "copy-form": "electronic",
  "delivery-electronic": "account",
};
const map: Inputs = {
  ...anna,
  material: "base-map",
  "copy-form": "paper",
  scale: "s500",
  copies: "2",
  "area-by": "parcels",
  "parcels.0.gmina": "mykanow",
  "parcels.0.parcel.precinct": "Borowno",
  "parcels.0.parcel.number": "214/3",
  licence: "own",
  "delivery-paper": "collect",
};

describe("the published forms, filled in from the first page to the last", () => {
  it.each<[string, string, Answers]>([
    ["Anna's tree", "drzewo-zezwolenie", fillInAnnasTree()],
    [
      "Anna's car with a co-owner",
      "pojazd-rejestracja-krajowy",
      fillInForm("pojazd-rejestracja-krajowy", car, ["ownership-proof", "registration-certificate"]),
    ],
    ["an extract for Anna's own parcel", "egib-wypis-wyrys", fillInForm("egib-wypis-wyrys", extract)],
    ["a printed map", "pzgik-materialy", fillInForm("pzgik-materialy", map)],
    ["a sawmill's extract", "egib-wypis-wyrys", fillInForm("egib-wypis-wyrys", { ...extract, ...sawmill })],
    [
      "an extract by an attorney",
      "egib-wypis-wyrys",
      fillInForm("egib-wypis-wyrys", { ...extract, ...byAttorney }, ["power-of-attorney"]),
    ],
  ])("pass: %s", (_, service, answers) => {
    expect(checkForm(formOf(service), answers, reading)).toMatchObject({ ok: true });
  });

  it.each<[string, string, Answers, string[]]>([
    [
      "an attorney without a power of attorney",
      "egib-wypis-wyrys",
      fillInForm("egib-wypis-wyrys", { ...extract, ...byAttorney }),
      ["power-of-attorney"],
    ],
    [
      "a stranger who wants the owner's data",
      "egib-wypis-wyrys",
      fillInForm("egib-wypis-wyrys", { ...extract, interest: "other" }),
      ["interest-reason", "interest-proof"],
    ],
    [
      "a car bought tomorrow",
      "pojazd-rejestracja-krajowy",
      fillInForm("pojazd-rejestracja-krajowy", { ...car, "acquired-on.day": "24" }, [
        "ownership-proof",
        "registration-certificate",
      ]),
      ["acquired-on"],
    ],
    [
      "individual plates without wording",
      "pojazd-rejestracja-krajowy",
      fillInForm("pojazd-rejestracja-krajowy", { ...car, "plate-kind": "individual" }, [
        "ownership-proof",
        "registration-certificate",
      ]),
      ["plate-text"],
    ],
    [
      "an empty form",
      "pzgik-materialy",
      {},
      [
        "applicant-kind",
        "address",
        "correspondence-same",
        "acts-through",
        "material",
        "copy-form",
        "area-by",
        "licence",
      ],
    ],
  ])("stop %s at the very field", (_, service, answers, names) => {
    const checked = checkForm(formOf(service), answers, reading);
    expect(checked.ok ? [] : checked.problems.map(({ name }) => name)).toEqual(names);
  });

  it("ask a stranger for grounds only when the extract holds the owner's data", () => {
    const without = { ...extract, "personal-data": "without", interest: "other" };
    expect(checkForm(formOf("egib-wypis-wyrys"), fillInForm("egib-wypis-wyrys", without), reading).ok).toBe(
      true,
    );
  });

  it("show a year as a year in both languages", () => {
    const answers = fillInForm("pojazd-rejestracja-krajowy", car);
    for (const language of ["pl", "en"] as const) {
      const pages = listAnswers(formOf("pojazd-rejestracja-krajowy"), answers, language).flatMap(
        ({ pages }) => pages,
      );
      const year = pages.flatMap(({ rows }) => rows).find(({ name }) => name === "production-year");
      expect(year?.lines).toEqual(["2016"]);
    }
  });

  it("lead on to the first page that still wants something", () => {
    const definition = formOf("egib-wypis-wyrys");
    const saved = new Set(["applicant", "applicant-address"]);
    expect(listProgress(definition, fillInForm("egib-wypis-wyrys", anna), saved, reading)).toMatchObject([
      { id: "you", state: "in-progress", pagesDone: 2, pages: 4, nextPage: "applicant-contact" },
      { id: "object", state: "not-started" },
      { id: "document", state: "not-started" },
    ]);
    const chosen = fillInForm("egib-wypis-wyrys", { ...anna, "copy-form": "paper" });
    expect(listProgress(definition, chosen, saved, reading).at(-1)).toMatchObject({ nextPage: "delivery" });
  });
});
