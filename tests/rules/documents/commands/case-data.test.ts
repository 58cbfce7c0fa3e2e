import { expect, it } from "vitest";
import { listAddressees } from "#tenants/documents/index.ts";
import { answersData } from "../../../../tenants/documents/drafting/answers-data.ts";
import { fillInAnnasTree, formOf } from "../../forms/filled-forms.ts";

const definition = formOf("drzewo-zezwolenie");

it("takes every tree of the application into the letter, a line for each, with all its trunks", () => {
  const answers = fillInAnnasTree({
    "trees.1.species": "klon zwyczajny",
    "trees.1.circumference": "120",
    "trees.1.other-trunks": "64, 58",
    "trees.1.tree-place": "przy drodze",
    "trees.2.species": "wierzba krucha",
    "trees.2.circumference": "90",
    "trees.2.other-trunks": "kilka cienkich",
    "trees.2.tree-place": "nad rowem",
  });
  expect(answersData({ definition, answers })).toEqual({
    applicantKind: "holder",
    removal: "trees",
    removed: [
      "lipa drobnolistna, obwód pnia na wysokości 130\u00a0cm: 96\u00a0cm, miejsce: przy bramie",
      "klon zwyczajny, obwody pni na wysokości 130\u00a0cm: 120, 64 i\u00a058\u00a0cm, miejsce: przy drodze",
      "wierzba krucha, obwody pni na wysokości 130\u00a0cm: 90\u00a0cm, pozostałe pnie w\u00a0cm: kilka cienkich, miejsce: nad rowem",
    ],
    plot: "214/3",
    precinct: "Borowno",
    owner: "Anna Wójcik",
  });
});

it("takes shrubs into the letter by their area, beside the trees or without them", () => {
  const shrubs = {
    "shrubs.0.shrub-species": "bez czarny",
    "shrubs.0.shrub-area": "30,5",
    "shrubs.0.shrub-place": "wzdłuż płotu",
  };
  const removed = "bez czarny (krzewy), powierzchnia: 30,5\u00a0m², miejsce: wzdłuż płotu";
  const both = fillInAnnasTree({ removal: ["trees", "shrubs"], ...shrubs });
  expect(answersData({ definition, answers: both })).toMatchObject({
    removal: "tree-and-shrubs",
    removed: [expect.stringContaining("lipa"), removed],
  });
  const alone = fillInAnnasTree({ removal: ["shrubs"], ...shrubs });
  expect(answersData({ definition, answers: alone })).toMatchObject({
    removal: "shrubs",
    removed: [removed],
  });
});

it("knows the owner of transmission lines from a holder of the property", () => {
  const answers = fillInAnnasTree({ "title-kind": "transmission" });
  expect(answersData({ definition, answers })).toMatchObject({ applicantKind: "transmission" });
});

const anna = { partyId: "1", role: "applicant", representsId: null } as const;
const neighbour = { partyId: "2", role: "party", representsId: null } as const;
const piotr = { partyId: "3", role: "attorney", representsId: "1" } as const;
const ewa = { partyId: "4", role: "attorney", representsId: "1" } as const;

it("writes to each party, or to the one attorney of hers who was entered first", () => {
  expect(listAddressees([anna], {})).toEqual([{ party: anna, receiver: anna }]);
  expect(listAddressees([anna, neighbour, piotr, ewa], {})).toEqual([
    { party: anna, receiver: piotr },
    { party: neighbour, receiver: neighbour },
  ]);
});

it("calls and charges only who applied, by her attorney too", () => {
  const rules = { goesTo: "applicants" } as const;
  expect(listAddressees([anna, neighbour, piotr], rules)).toEqual([{ party: anna, receiver: piotr }]);
  expect(listAddressees([neighbour], rules)).toEqual([{ party: neighbour, receiver: neighbour }]);
});
