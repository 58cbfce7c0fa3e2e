import { describe, expect, it } from "vitest";
import { listAnswers, listDropped, listProgress, type ReviewSection } from "#tenants/forms/index.ts";
import { fillInAnnasTree, formOf, reading } from "./filled-forms.ts";

const tree = formOf("drzewo-zezwolenie");
const rowsOf = (sections: ReviewSection[]) =>
  sections.flatMap(({ pages }) => pages.flatMap(({ rows }) => rows));
const linesOf = (sections: ReviewSection[], name: string) =>
  rowsOf(sections)
    .find((row) => row.name === name)
    ?.lines.map((line) => line.replaceAll("\u00a0", " "));

describe("answers at review", () => {
  const review = listAnswers(
    tree,
    fillInAnnasTree({ phone: "", removal: ["trees", "shrubs"], "shrubs.0.shrub-area": "30,5" }),
    "pl",
  );

  it.each<[string, string[]]>([
    ["applicant-kind", ["Osoby fizycznej"]],
    ["address", ["Polna 7", "42 233 Borowno"]],
    ["parcel", ["działka 214/3, obręb Borowno"]],
    ["planned-on", ["14 marca 2027"]],
    ["removal", ["Drzewa", "Krzewy"]],
    ["title-declaration", ["Tak"]],
    ["tree-count", ["1"]],
    ["shrub-total", ["30,5 m²"]],
    ["site-drawing", ["szkic.pdf"]],
    ["phone", ["Nie podano"]],
  ])("show %s as people say it", (name, lines) => {
    expect(linesOf(review, name)).toEqual(lines);
  });

  it("stand under their sections, and rows under their headings", () => {
    expect(review.map(({ title }) => title)).toEqual([
      "Twoje dane",
      "Nieruchomość",
      "Drzewa i\u00a0krzewy",
      "Nasadzenia zastępcze",
      "Załączniki",
    ]);
    const trees = rowsOf(review).find(({ name }) => name === "trees");
    expect(trees?.items[0]).toMatchObject({ heading: "Drzewo 1" });
    expect(trees?.items[0]?.rows[1]).toMatchObject({ name: "trees.0.circumference", lines: ["96\u00a0cm"] });
    expect(trees?.items[0]?.rows[2]).toMatchObject({ name: "trees.0.other-trunks", given: false });
  });

  it("leave out what isn't asked, and say in English what is missing", () => {
    const english = listAnswers(tree, fillInAnnasTree(), "en");
    expect(linesOf(english, "nip")).toBeUndefined();
    expect(linesOf(english, "pesel")).toEqual(["44051401359"]);
    expect(linesOf(english, "email")).toEqual(["Not given"]);
  });

  it("show what will not be filed apart from what will", () => {
    const dropped = listDropped(
      tree,
      fillInAnnasTree({ "entity-name": "Tartak", "shrubs.0.shrub-area": "3" }),
      "pl",
    );
    expect(dropped.map(({ name }) => name)).toEqual(["entity-name", "shrubs"]);
    expect(dropped[0]?.lines).toEqual(["Tartak"]);
  });

  it("show markup and half-typed answers as the text they are", () => {
    const typed = fillInAnnasTree({
      "first-name": "<b>Anna</b>",
      "planned-on.day": "<i>",
      "trees.0.circumference": "ok. metr",
    });
    const shown = listAnswers(tree, typed, "pl");
    expect(linesOf(shown, "first-name")).toEqual(["<b>Anna</b>"]);
    expect(linesOf(shown, "planned-on")).toEqual(["<i>.03.2027"]);
    expect(rowsOf(shown).find(({ name }) => name === "trees")?.items[0]?.rows[1]?.lines).toEqual([
      "ok. metr",
    ]);
  });
});

describe("the task list", () => {
  const all = new Set(tree.sections.flatMap(({ pages }) => pages.map(({ id }) => id)));
  const statesOf = (answers: Parameters<typeof listProgress>[1], saved: ReadonlySet<string>) =>
    Object.fromEntries(listProgress(tree, answers, saved, reading).map(({ id, state }) => [id, state]));

  it("begins with nothing started and the attachments waiting for the rest", () => {
    expect(statesOf({}, new Set())).toEqual({
      you: "not-started",
      property: "not-started",
      removal: "not-started",
      replanting: "not-started",
      files: "cannot-start",
    });
  });

  it("ends with every section done", () => {
    expect(new Set(Object.values(statesOf(fillInAnnasTree(), all)))).toEqual(new Set(["done"]));
  });

  it("counts a page of optional questions as done only once it was saved", () => {
    const saved = new Set([...all].filter((id) => id !== "applicant-contact"));
    const [you] = listProgress(tree, fillInAnnasTree(), saved, reading);
    expect(you).toMatchObject({
      state: "in-progress",
      pagesDone: 3,
      pages: 4,
      nextPage: "applicant-contact",
    });
  });

  it("opens a section again when an answer elsewhere makes it incomplete", () => {
    const tenant = fillInAnnasTree({ "title-kind": "other-holder" });
    expect(statesOf(tenant, all)).toMatchObject({ property: "in-progress", files: "in-progress" });
  });
});
