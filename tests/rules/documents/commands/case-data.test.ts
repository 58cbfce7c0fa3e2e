import { expect, it } from "vitest";
import { listAddressees } from "#tenants/documents/index.ts";
import { answersData } from "../../../../tenants/documents/drafting/answers-data.ts";
import { fillInAnnasTree, formOf } from "../../forms/filled-forms.ts";

it("takes every tree of the application into the letter", () => {
  const answers = fillInAnnasTree({
    "trees.1.species": "klon zwyczajny",
    "trees.1.circumference": "120",
    "trees.1.tree-place": "przy drodze",
  });
  expect(answersData({ definition: formOf("drzewo-zezwolenie"), answers })).toEqual({
    species: "lipa drobnolistna, klon zwyczajny",
    girth: "96, 120",
    plot: "214/3",
    precinct: "Borowno",
    owner: "Anna Wójcik",
  });
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
