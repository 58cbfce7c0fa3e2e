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

it("writes to the attorney instead of the parties, when there is one", () => {
  const applicant = { name: "Anna", role: "applicant" } as const;
  const attorney = { name: "Piotr", role: "attorney" } as const;
  expect(listAddressees([applicant])).toEqual([applicant]);
  expect(listAddressees([applicant, attorney])).toEqual([attorney]);
});
