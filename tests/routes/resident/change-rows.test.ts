import { describe, expect, it } from "vitest";
import { readCarried, signInFields } from "#app/http/carried.ts";
import { changeRows, rowButtons } from "#app/routes/resident/form/change-rows.ts";
import { findForm, listPages, readPage } from "#tenants/forms/index.ts";

const page = listPages(findForm("drzewo-zezwolenie")!.definition).find(({ id }) => id === "trees-page")!;

function post(...fields: [string, string][]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

const twoTrees: [string, string][] = [
  ["trees.0.species", "lipa"],
  ["trees.1.species", "buk"],
];

describe("rows of a group without a script", () => {
  it("adds an empty row after the last and leads to it", () => {
    const form = post(...twoTrees, [rowButtons.add, "trees"]);
    expect(changeRows(page, form)).toBe("trees-2");
    expect(readPage(page, form).trees).toEqual([{ species: "lipa" }, { species: "buk" }, {}]);
  });

  it("takes out just the row that was meant", () => {
    const form = post(...twoTrees, [rowButtons.remove, "trees.0"]);
    expect(changeRows(page, form)).toBe("trees");
    expect(readPage(page, form).trees).toEqual([{ species: "buk" }]);
  });

  it("changes nothing when the page is only saved, or when the group is unknown", () => {
    for (const extra of [[], [[rowButtons.add, "houses"]], [[rowButtons.remove, "houses.0"]]]) {
      const form = post(...twoTrees, ...(extra as [string, string][]));
      expect(changeRows(page, form)).toBeNull();
      expect(readPage(page, form).trees).toHaveLength(2);
    }
  });
});

describe("what rides along through signing in", () => {
  it("is all that was typed, but never the sign-in form's own fields nor files", () => {
    const form = post(["version", "3"], ...twoTrees, [signInFields.password, "tajne"]);
    form.append("plan", new File(["x"], "plan.pdf"));
    expect(readCarried(form)).toEqual([["version", "3"], ...twoTrees]);
  });
});
